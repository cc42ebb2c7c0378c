import { no, own, yes } from '../compile/outcomes.ts'
import type { Answer } from '../evaluate/answer.ts'
import { answersOf } from '../fast/compile-outcome.ts'
import type { Columns, OutcomePlanes } from './columns.ts'
import { flow } from './flow.ts'
import type { Reached } from './flow.ts'
import type { ColumnDecision, ColumnPlan } from './plan-columns.ts'
import type { Steps } from './steps.ts'

/**
 * The outcomes that are possible in each case, by name of the plan: the same as `evaluateOutcome`
 * says case by case, exact over every way to fill in what is not known.
 */
export function evaluateColumns(
  { decisions }: ColumnPlan,
  columns: Columns
): ReadonlyMap<string, OutcomePlanes> {
  const gates = new Map<Steps, Reached>()
  const gateOf = (steps: Steps) => {
    const known = gates.get(steps) ?? flow(steps, columns)
    gates.set(steps, known)
    return known
  }
  return new Map(decisions.map(one => [one.decision.name, planesOf(one, columns, gateOf)] as const))
}

/** The answers of one name, case by case. */
export function unpackAnswers(
  { decisions }: ColumnPlan,
  name: string,
  planes: OutcomePlanes,
  length: number
): readonly Answer[] {
  const found = decisions.find(one => one.decision.name === name)
  if (found === undefined) return []
  const { all, open } = answersOf(found.decision)
  const bit = (plane: Uint32Array, index: number) =>
    ((plane[index >>> 5] ?? 0) >>> (index & 31)) & 1
  return Array.from({ length }, (_, index) => {
    const outcomes =
      no * bit(planes.no, index) + yes * bit(planes.yes, index) + own * bit(planes.own, index)
    return all[outcomes] ?? open
  })
}

function planesOf(
  { gate, inside, anything }: ColumnDecision,
  columns: Columns,
  gateOf: (steps: Steps) => Reached
): OutcomePlanes {
  const reached = flow(inside, columns)
  if (anything !== null) return fillIn(reached, flow(anything, columns))
  if (gate === null) return reached
  const around = gateOf(gate)
  return { own: around.no, yes: both(around.yes, reached.yes), no: both(around.yes, reached.no) }
}

/** The second wherever the first says nothing at all. */
function fillIn(first: Reached, second: Reached): Reached {
  const { yes: ground, no: noGround, own: outside } = first
  const isSilent = ground.map(
    (word, index) => ~(word | (noGround[index] ?? 0) | (outside[index] ?? 0))
  )
  const filled = (plane: Uint32Array, other: Uint32Array) =>
    plane.map((word, index) => word | ((other[index] ?? 0) & (isSilent[index] ?? 0)))
  return {
    yes: filled(ground, second.yes),
    no: filled(noGround, second.no),
    own: filled(outside, second.own)
  }
}

function both(first: Uint32Array, second: Uint32Array): Uint32Array {
  const made = new Uint32Array(first.length)
  for (let word = 0; word < made.length; word += 1)
    made[word] = (first[word] ?? 0) & (second[word] ?? 0)
  return made
}
