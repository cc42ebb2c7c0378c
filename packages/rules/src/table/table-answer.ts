import type { FactValue } from '@ketenregie/core'
import { answerWords, truthsByWord, unreachable } from '@ketenregie/core'
import { isComparison } from '../compile/holds.ts'
import type { Comparison } from '../compile/holds.ts'
import type { Operator } from '../model/condition.ts'
import type { HitPolicy, OutputDomain } from '../model/decision-table.ts'
import type { Named } from '../read/collections.ts'
import { dutchFor, operators } from '../read/dutch.ts'

/** What a condition asks of an output of a decision table. */
export interface TableAnswer {
  readonly table: string
  readonly output: string
  readonly operator: Comparison
  readonly value: FactValue
}

/**
 * The name under which a condition mentions it, such as `wie_belt is wijkteam`. No name in a file
 * can have a space.
 */
export function nameAnswer({ table, output, operator, value }: TableAnswer): string {
  const of = outputName(table, output)
  const word = value === 'yes' || value === 'no' ? answerWords[value] : String(value)
  return `${of} ${dutchFor(operators, operator) ?? operator} ${word}`
}

/** What an output is called in a condition; the only one of a table is called after the table. */
export function outputName(table: string, output: string): string {
  return output === table ? table : `${table}.${output}`
}

/** The outputs of a table as it is written; one without a name is called after the table. */
export function outputsByName(
  written: OutputDomain | readonly Named<OutputDomain>[],
  table: string
): Readonly<Record<string, OutputDomain>> {
  if ('kind' in written) return { [table]: written }
  return Object.fromEntries(written.map(({ name, value }) => [name, value]))
}

/** The answer that a name stands for, given the outputs of each table; null: it is no such name. */
export function readAnswerName(
  name: string,
  outputsOf: (table: string) => Readonly<Record<string, OutputDomain>> | undefined
): TableAnswer | null {
  const [, of = '', word = '', written = ''] = /^(\S+) (\S+) (.+)$/s.exec(name) ?? []
  const [table = '', output = table] = of.split('.')
  const operator = operators.get(word)
  const outputs = outputsOf(table)
  const domain = outputs && Object.hasOwn(outputs, output) ? outputs[output] : undefined
  if (operator === undefined || !isComparison(operator) || domain === undefined) return null
  const value = valueOf(written, domain)
  return value === undefined ? null : { table, output, operator, value }
}

function valueOf(written: string, domain: OutputDomain): FactValue | undefined {
  switch (domain.kind) {
    case 'yes-no':
      return truthsByWord.get(written)
    case 'number':
      return Number(written)
    case 'choice':
    case 'party':
    case 'text':
      return written
    default:
      return unreachable(domain)
  }
}

const same = ['equal', 'notEqual'] as const satisfies readonly Operator[]
const ordered = [
  ...same,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
] as const satisfies readonly Operator[]

/**
 * The operators that a condition can use on an output; none of what adds rows up, since no list of
 * rows says how they add up.
 */
export function askable(policy: HitPolicy, domain: OutputDomain): readonly Comparison[] {
  switch (policy) {
    case 'collect':
    case 'rule-order':
    case 'output-order':
      return ['contains', 'doesNotContain']
    case 'collect-sum':
    case 'collect-count':
      return []
    case 'unique':
    case 'first':
    case 'priority':
    case 'any':
    case 'collect-min':
    case 'collect-max':
      return domain.kind === 'number' ? ordered : same
    default:
      return unreachable(policy)
  }
}
