import type { SuspensionAgreement, SuspensionMoment } from '@ketenregie/core'
import { byKey } from './alternatives.ts'
import { defaulting, map, required } from './collections.ts'
import { citation, name, nameOf } from './names.ts'
import { word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const moment: Shape<SuspensionMoment> = byKey<SuspensionMoment>(
  'gebeurtenis',
  become(map({ gebeurtenis: required(name) }), ({ gebeurtenis }) => ({ event: gebeurtenis })),
  become(map({ feit: required(nameOf('date-fact')) }), ({ feit }) => ({ fact: feit }))
)

const afterwards: ReadonlyMap<string, SuspensionAgreement['afterwards']> = new Map<
  string,
  SuspensionAgreement['afterwards']
>([
  ['loopt_door', 'runs-on'],
  ['begint_opnieuw', 'starts-anew']
])

/** Under `schorsing` of a limit: when it stands still, and how it goes on afterwards. */
export const suspension: Shape<SuspensionAgreement> = become(
  map({
    na: required(moment),
    tot: required(moment),
    daarna: defaulting(word(afterwards), 'runs-on'),
    bron: required(citation)
  }),
  ({ na, tot, daarna, bron }) => ({ after: na, until: tot, afterwards: daarna, source: bron })
)
