import type { TaskDefinition } from '@ketenregie/core'
import { orNone } from './alternatives.ts'
import { map, optional, required } from './collections.ts'
import { citation, name, nameOf } from './names.ts'
import { text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const kinds: ReadonlyMap<string, TaskDefinition['kind']> = new Map<string, TaskDefinition['kind']>([
  ['zaak', 'case'],
  ['structureel', 'standing']
])

/** `taken.yaml`: who does what, when a case calls for it. */
export const task: Shape<Omit<TaskDefinition, 'id'>> = become(
  map({
    partij: required(orNone(nameOf('party'))),
    wat: required(text),
    leefgebied: optional(orNone(name)),
    soort: required(word(kinds)),
    als: optional(orNone(nameOf('condition'))),
    bron: required(citation)
  }),
  read => ({
    party: read.partij,
    what: read.wat,
    lifeDomain: read.leefgebied,
    kind: read.soort,
    when: read.als,
    source: read.bron
  })
)
