import type { Named } from './collections.ts'
import { map, optional, record, required } from './collections.ts'
import type { WrittenCondition } from './condition.ts'
import { condition } from './condition.ts'
import type { PlacedName } from './names.ts'
import { name, placedName } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

/** What has readings, of which one is chosen. */
export interface WrittenReadings {
  readonly readings: readonly Named<WrittenReading>[]
  /** The names of all readings, also of those that could not be read. */
  readonly given: readonly string[]
  readonly chosen: PlacedName | null
}

export interface WrittenReading {
  readonly why: string | null
  readonly when: WrittenCondition
}

/** The name of the only reading of a text that can be read in one way. */
export const onlyReading = 'enige'

export const reading: Shape<WrittenReading> = become(
  map({ uitleg: optional(text), als: required(condition) }),
  ({ uitleg, als }) => ({ why: uitleg, when: als })
)

const readings: Shape<Pick<WrittenReadings, 'readings' | 'given'>> = become(
  record(name, reading),
  (found, node) => ({ readings: found, given: node.kind === 'map' ? [...node.entries.keys()] : [] })
)

export const severalReadings = {
  lezingen: required(readings),
  gekozen: optional(placedName)
}

export const oneReading = { als: required(condition) }

export function single(when: WrittenCondition, { place }: Node): WrittenReadings {
  const value: Node = { kind: 'scalar', value: null, written: '', quoted: false, place }
  const entry = { key: onlyReading, place, value }
  return {
    readings: [{ name: onlyReading, value: { why: null, when }, entry }],
    given: [onlyReading],
    chosen: null
  }
}
