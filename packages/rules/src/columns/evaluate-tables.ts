import { openTable } from '../fast/table-answer.ts'
import type { TableAnswer } from '../fast/table-answer.ts'
import { wordsFor } from './columns.ts'
import type { Columns } from './columns.ts'
import { fillIn } from './evaluate-columns.ts'
import { flow } from './flow.ts'
import type { ColumnPlan, ColumnTable } from './plan-columns.ts'

/** The cases in which each answer of a table is possible, in the order of its `answers`. */
export type AnswerPlanes = readonly Int32Array[]

/** As `evaluateColumns` for the tables of a plan: the same as `evaluateTable` says case by case. */
export function evaluateTables(
  { tables, room }: ColumnPlan,
  columns: Columns
): ReadonlyMap<string, AnswerPlanes> {
  const words = wordsFor(columns.length)
  return new Map(
    tables.map(({ name, answers, steps, anything }) => {
      const reached = new Int32Array(answers.length * words)
      flow(steps, columns, room(), reached)
      if (anything !== null) {
        const instead = new Int32Array(answers.length * words)
        flow(anything, columns, room(), instead)
        fillIn(reached, instead, words)
      }
      return [name, answers.map((_, at) => reached.subarray(at * words, (at + 1) * words))]
    })
  )
}

/** The answers of one table of the plan, case by case. */
export function unpackTable(
  { answers }: ColumnTable,
  planes: AnswerPlanes,
  length: number
): readonly TableAnswer[] {
  return Array.from({ length }, (_, index) => {
    const possible = answers.filter(
      (_answer, at) => (((planes[at]?.[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1
    )
    const [only, more] = possible
    return only === undefined || more !== undefined ? openTable : only
  })
}
