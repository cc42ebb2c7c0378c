import type { Domain, FactDefinition } from '@ketenregie/core'
import { unreachable } from '@ketenregie/core'
import { orNone } from './alternatives.ts'
import { defaulting, list, map, optional, required } from './collections.ts'
import { domainKinds, sensitivities } from './dutch.ts'
import { citation, name, nameOf, option } from './names.ts'
import { isoPeriod } from './period.ts'
import { format, text, whole, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const party = nameOf('party')

const form = map(
  {
    vraag: required(text),
    soort: required(word(domainKinds)),
    keuzes: optional(list(option, 1)),
    van: optional(whole()),
    tot: optional(whole()),
    voorvoegsel: optional(format('prefix', /^[A-Z]{1,5}$/)),
    cijfers: optional(whole(1, 12)),
    houder: required(map({ eerst: required(party), ook: defaulting(list(party), []) })),
    gevoelig: required(word(sensitivities)),
    leefgebied: optional(orNone(name)),
    kosten: defaulting(whole(1, 1_000), 1),
    vers: optional(orNone(isoPeriod)),
    bron: optional(citation)
  },
  {
    with: {
      by: 'soort',
      keys: {
        keuze: ['keuzes'],
        meerkeuze: ['keuzes'],
        getal: ['van', 'tot'],
        code: ['voorvoegsel', 'cijfers']
      }
    }
  }
)

/** `feiten.yaml`: what can be known in a case. */
export const fact: Shape<Omit<FactDefinition, 'name'>> = become(form, (read, node, { report }) => {
  const from = read.van ?? 0
  const to = read.tot ?? 0
  if (from > to) {
    const params = { from: String(from), to: String(to) }
    report.add({ code: 'rules/end-before-start', params }, node.place)
    return undefined
  }
  const options = read.keuzes ?? []
  const code = { prefix: read.voorvoegsel ?? '', digits: read.cijfers ?? 1 }
  return {
    question: read.vraag,
    domain: domainOf(read.soort, { options, from, to, ...code }),
    holders: { first: read.houder.eerst, also: read.houder.ook },
    lifeDomain: read.leefgebied,
    sensitivity: read.gevoelig,
    cost: read.kosten,
    fresh: read.vers,
    source: read.bron
  }
})

interface Bounds {
  readonly options: readonly string[]
  readonly from: number
  readonly to: number
  readonly prefix: string
  readonly digits: number
}

function domainOf(kind: Domain['kind'], { options, from, to, prefix, digits }: Bounds): Domain {
  switch (kind) {
    case 'yes-no':
    case 'date':
      return { kind }
    case 'choice':
    case 'set':
      return { kind, options }
    case 'number':
      return { kind, from, to }
    case 'code':
      return { kind, prefix, digits }
    default:
      return unreachable(kind)
  }
}
