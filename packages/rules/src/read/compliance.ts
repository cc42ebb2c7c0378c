import type { NormDuty } from '@ketenregie/core'
import type { ComplianceStatement } from '../model/region.ts'
import { byWord } from './alternatives.ts'
import type { Named } from './collections.ts'
import { list, map, optional, record, required } from './collections.ts'
import { citation, nameOf } from './names.ts'
import { text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

type Proof = Exclude<NormDuty['shownBy'], null>

const proofs: ReadonlyMap<string, Proof> = new Map<string, Proof>([
  ['aanspreekpunt', 'contact'],
  ['aanspreekpunt_en_vervanger', 'contact-and-substitute'],
  ['herijking', 'recalibration'],
  ['regel', 'rule']
])

/** Under `verantwoording` in `normen.yaml`: which parties answer for a norm in each region. */
export const duty: Shape<NormDuty> = become(
  map({
    partijen: required(list(nameOf('party'), 1)),
    blijkt_uit: optional(word(proofs)),
    doe: required(text)
  }),
  ({ partijen, blijkt_uit, doe }) => ({ parties: partijen, shownBy: blijkt_uit, advice: doe })
)

function found(dutch: string, status: 'met' | 'missing') {
  const form = {
    stand: required(word(new Map([[dutch, status]]))),
    toelichting: optional(text),
    bron: required(citation)
  }
  return become(map(form), ({ stand, toelichting, bron }): ComplianceStatement => {
    return { status: stand, note: toelichting, source: bron }
  })
}

const unknown: Shape<ComplianceStatement> = become(
  map({
    stand: required(word(new Map([['onbekend', 'unknown' as const]]))),
    toelichting: optional(text)
  }),
  ({ stand, toelichting }): ComplianceStatement => {
    return { status: stand, note: toelichting, source: null }
  }
)

export type WrittenStatements = readonly Named<ComplianceStatement>[]

/** Under `naleving` in `gebied.yaml`, by norm and party: what a region says it has arranged. */
export const statements: Shape<WrittenStatements> = record(
  nameOf('party'),
  byWord<ComplianceStatement>('stand', {
    voldaan: found('voldaan', 'met'),
    ontbreekt: found('ontbreekt', 'missing'),
    onbekend: unknown
  })
)
