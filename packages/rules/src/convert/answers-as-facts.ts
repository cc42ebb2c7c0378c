import type { Condition } from '../model/condition.ts'
import type { OutputDomain } from '../model/decision-table.ts'
import { outputName, readAnswerName } from '../table/table-answer.ts'

/** The outputs of each table by its name. */
export type OutputsOf = (table: string) => Readonly<Record<string, OutputDomain>> | undefined

/**
 * The condition as a file writes it: what it asks of a table stands under the name of the output,
 * as if that were a fact.
 */
export function answersAsFacts(condition: Condition, outputsOf: OutputsOf): Condition {
  const inside = (part: Condition) => answersAsFacts(part, outputsOf)
  if ('all' in condition) return { all: condition.all.map(inside) }
  if ('any' in condition) return { any: condition.any.map(inside) }
  if ('not' in condition) return { not: inside(condition.not) }
  if ('ground' in condition) return { ...condition, ground: inside(condition.ground) }
  if ('fact' in condition) return condition
  const answer = readAnswerName(condition.condition, outputsOf)
  if (answer === null) return condition
  const { table, output, operator, value } = answer
  return { fact: outputName(table, output), operator, value }
}
