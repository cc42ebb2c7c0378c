import type { Subject, ValidTable } from '../compile/edition.ts'
import type { Condition } from '../model/condition.ts'
import { onlyReading } from '../read/readings.ts'
import { answerCondition } from './answer-condition.ts'
import { readAnswerName } from './table-answer.ts'

/** What the conditions ask of tables, each as a concept of its own. */
export function answersIn(
  conditions: Iterable<Condition>,
  tables: ReadonlyMap<string, ValidTable>
): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>()
  for (const name of mentionsIn(conditions)) {
    const answer = readAnswerName(name, table => tables.get(table)?.of.outputs)
    const table = answer === null ? undefined : tables.get(answer.table)
    if (answer === null || table === undefined) continue
    const { of, valid } = table
    const when = answerCondition(of, answer)
    found.set(name, {
      kind: 'concept',
      of: {
        name,
        question: `${of.question} (${name})`,
        source: of.source,
        readings: { [onlyReading]: { why: null, when } },
        chosen: onlyReading,
        ...(of.layer === undefined ? {} : { layer: of.layer })
      },
      valid,
      table: of.name
    })
  }
  return found
}

/** The names that conditions mention. */
export function mentionsIn(conditions: Iterable<Condition>): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(add)
    else if ('any' in condition) condition.any.forEach(add)
    else if ('not' in condition) add(condition.not)
    else if ('ground' in condition) add(condition.ground)
    else if ('condition' in condition) names.add(condition.condition)
  }
  for (const condition of conditions) add(condition)
  return names
}
