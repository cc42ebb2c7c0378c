import type { FactValue } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable, Output, Row } from '../model/decision-table.ts'
import { answersAsFacts } from './answers-as-facts.ts'
import type { OutputsOf } from './answers-as-facts.ts'

/** A table as it stands in a canonical file; null where no file can say it. */
export function canonicalTable(table: DecisionTable, outputsOf: OutputsOf): object | null {
  const { name, question, source, hitPolicy, outputs, columns, rows, otherwise } = table
  const [only, second] = Object.entries(outputs)
  const single = only !== undefined && second === undefined && only[0] === name
  const valueOf = (output: Output): Output | FactValue | undefined =>
    single ? output[name] : output
  const written = rows.map(row => rowOf(row, columns, outputsOf, valueOf))
  if (written.includes(null)) return null
  return {
    question,
    source,
    hitPolicy,
    ...(single ? { outcome: only[1] } : { outputs }),
    columns,
    rows: written,
    ...(otherwise === null ? {} : { otherwise: valueOf(otherwise) }),
    ...(table.open === undefined ? {} : { open: table.open }),
    ...(table.minimumNorm === undefined ? {} : { minimumNorm: table.minimumNorm })
  }
}

function rowOf(
  { when, output, why, source }: Row,
  columns: readonly string[],
  outputsOf: OutputsOf,
  valueOf: (output: Output) => Output | FactValue | undefined
): object | null {
  const cells = when.map((cell, at) => cellOf(cell, columns[at] ?? '', outputsOf))
  if (cells.includes(null)) return null
  return {
    when: cells,
    output: valueOf(output),
    ...(why === null ? {} : { why }),
    ...(source === null ? {} : { source })
  }
}

type Cell = string | number | readonly unknown[] | Readonly<Record<string, unknown>>

/** What a cell says of its column; null where it says what no cell can. */
function cellOf(condition: Condition | null, column: string, outputsOf: OutputsOf): Cell | null {
  if (condition === null) return '-'
  const value = oneValue(condition, column, outputsOf)
  if (value !== undefined) return value
  if ('any' in condition) {
    const values = condition.any.map(part => oneValue(part, column, outputsOf))
    return values.length > 0 && !values.includes(undefined) ? values : null
  }
  const parts = 'all' in condition ? condition.all : [condition]
  const tests = parts.map(part => testOf(part, column, outputsOf))
  const keys = new Set(tests.map(test => test?.[0]))
  if (keys.size < tests.length || tests.length === 0) return null
  return tests.includes(undefined)
    ? null
    : Object.fromEntries(tests.flatMap(one => [one ?? ['', '']]))
}

function oneValue(
  condition: Condition,
  column: string,
  outputsOf: OutputsOf
): string | number | undefined {
  const answer = decided(condition, column)
  if (answer !== undefined) return answer
  const asked = answersAsFacts(condition, outputsOf)
  if (!('fact' in asked) || asked.fact !== column) return undefined
  const { operator, value } = asked
  const isPlain = operator === 'equal' || (asked !== condition && operator === 'contains')
  const isValue = typeof value === 'string' || typeof value === 'number'
  return isPlain && isValue ? value : undefined
}

/** Of a column that is a concept or rule. */
function decided(condition: Condition, column: string): 'yes' | 'no' | undefined {
  if ('condition' in condition) return condition.condition === column ? 'yes' : undefined
  const isNot = 'not' in condition && 'condition' in condition.not
  return isNot && 'condition' in condition.not && condition.not.condition === column
    ? 'no'
    : undefined
}

function testOf(
  condition: Condition,
  column: string,
  outputsOf: OutputsOf
): readonly [string, unknown] | undefined {
  const answer = decided(condition, column)
  if (answer !== undefined) return ['equal', answer]
  if ('not' in condition) {
    const { not } = condition
    const isUnknown = 'fact' in not && not.fact === column && not.operator === 'known'
    return isUnknown ? ['known', 'no'] : undefined
  }
  const asked = answersAsFacts(condition, outputsOf)
  if (!('fact' in asked) || asked.fact !== column) return undefined
  return [asked.operator, asked.operator === 'known' ? 'yes' : asked.value]
}
