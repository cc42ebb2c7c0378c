import { no, own, yes } from '../compile/outcomes.ts'
import type { Answer } from '../evaluate/answer.ts'
import { answersOf } from '../fast/compile-outcome.ts'
import { wordsFor } from './columns.ts'
import type { Columns, OutcomePlanes } from './columns.ts'
import { flow } from './flow.ts'
import type { ColumnDecision, ColumnPlan } from './plan-columns.ts'
import type { Steps } from './steps.ts'

/**
 * The outcomes that are possible in each case, by name of the plan: the same as `evaluateOutcome`
 * says case by case, exact over every way to fill in what is not known.
 */
export function evaluateColumns(
  { decisions, gates, room }: ColumnPlan,
  columns: Columns
): ReadonlyMap<string, OutcomePlanes> {
  const words = wordsFor(columns.length)
  const all = new Int32Array((decisions.length + gates.length) * 3 * words)
  const reach = (steps: Steps, place: number) => {
    const reached = all.subarray(place * 3 * words, (place + 1) * 3 * words)
    flow(steps, columns, room(), reached)
    return reached
  }
  const around = gates.map((gate, index) => reach(gate, decisions.length + index))
  return new Map(
    decisions.map(({ decision, gate, inside, anything }, place) => {
      const reached = reach(inside, place)
      const opened = gate === null ? undefined : around[gate]
      if (opened !== undefined) keepInside(reached, opened, words)
      if (anything !== null) {
        const instead = new Int32Array(3 * words)
        flow(anything, columns, room(), instead)
        fillIn(reached, instead, words)
      }
      return [decision.name, planesIn(reached, words)] as const
    })
  )
}

/** The answers of one decision of the plan, case by case. */
export function unpackAnswers(
  { decision }: ColumnDecision,
  planes: OutcomePlanes,
  length: number
): readonly Answer[] {
  const { all, open } = answersOf(decision)
  const bit = (plane: Int32Array, index: number) => ((plane[index >>> 5] ?? 0) >>> (index & 31)) & 1
  return Array.from({ length }, (_, index) => {
    const outcomes =
      no * bit(planes.no, index) + yes * bit(planes.yes, index) + own * bit(planes.own, index)
    return all[outcomes] ?? open
  })
}

function planesIn(reached: Int32Array, words: number): OutcomePlanes {
  return {
    no: reached.subarray(0, words),
    yes: reached.subarray(words, 2 * words),
    own: reached.subarray(2 * words)
  }
}

/** Yes and no only where the gate can be open, and outside it where that can be closed. */
function keepInside(reached: Int32Array, gate: Int32Array, words: number): void {
  for (let word = 0; word < words; word += 1) {
    const open = gate[words + word] ?? 0
    reached[word] = (reached[word] ?? 0) & open
    reached[words + word] = (reached[words + word] ?? 0) & open
    reached[2 * words + word] = gate[word] ?? 0
  }
}

/** The second wherever the first says nothing at all. */
export function fillIn(reached: Int32Array, instead: Int32Array, words: number): void {
  for (let word = 0; word < words; word += 1) {
    let some = 0
    for (let at = word; at < reached.length; at += words) some |= reached[at] ?? 0
    for (let at = word; at < reached.length; at += words)
      reached[at] = (reached[at] ?? 0) | ((instead[at] ?? 0) & ~some)
  }
}
