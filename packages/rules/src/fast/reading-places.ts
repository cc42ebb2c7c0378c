import type { Facts, FactValue } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import type { Outcomes } from '../compile/outcomes.ts'

export type Evaluator = (facts: Facts) => Outcomes

/** Goes on where one of two values leads, or else lets the rest go on from the same node. */
type ReadingPlace = (
  name: string,
  one: FactValue | undefined,
  whenOne: Evaluator,
  other: FactValue | undefined,
  whenOther: Evaluator,
  at: Diagram,
  rest: (at: Diagram, facts: Facts) => Outcomes
) => Evaluator

const taken = new Map<string, ReadingPlace>()

/**
 * A place in this file that reads this fact and no other, while there are places left. JavaScript
 * engines remember per place in the source where the fields of objects are; one place that reads
 * every fact forgets, and is five times slower.
 */
export function readingPlaceOf(name: string): ReadingPlace {
  const known = taken.get(name)
  if (known !== undefined) return known
  const free = places[taken.size]
  if (free === undefined) return sharedPlace
  taken.set(name, free)
  return free
}

const sharedPlace: ReadingPlace = (name, one, yes, other, no, at, rest) => facts =>
  facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts)

const places: readonly ReadingPlace[] = [
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts),
  (name, one, yes, other, no, at, rest) => facts =>
    facts[name] === one ? yes(facts) : facts[name] === other ? no(facts) : rest(at, facts)
]
