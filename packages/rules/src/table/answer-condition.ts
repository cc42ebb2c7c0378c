import { InvariantError, unreachable } from '@ketenregie/core'
import { holds } from '../compile/holds.ts'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable, Output } from '../model/decision-table.ts'
import { asCondition } from './follow.ts'
import { compareOutputs } from './hits.ts'
import type { TableAnswer } from './table-answer.ts'

/**
 * When the output of the table is so, as a condition on what its rows look at: the same for the
 * same facts as answering the table, also while some are unknown. A negative answer is the opposite
 * of the positive one, so it holds too where nothing follows.
 */
export function answerCondition(table: DecisionTable, answer: TableAnswer): Condition {
  switch (answer.operator) {
    case 'notEqual':
      return { not: positive(table, { ...answer, operator: 'equal' }) }
    case 'doesNotContain':
      return { not: positive(table, { ...answer, operator: 'contains' }) }
    default:
      return positive(table, answer)
  }
}

/** A row, or what follows when none is hit, and whether its output is as asked. */
interface Choice {
  readonly when: Condition
  readonly isAsked: boolean
}

function positive(table: DecisionTable, answer: TableAnswer): Condition {
  const { rows, hitPolicy, otherwise, outputs } = table
  const isAsked = (output: Output) => isSo(output, answer)
  const choices = rows.map(row => ({ row, when: asCondition(row), isAsked: isAsked(row.output) }))
  const last = otherwise !== null && isAsked(otherwise)
  switch (hitPolicy) {
    case 'first':
      return firstOf(choices, last)
    // the highest number comes first in the order of outputs, and so does what has priority
    case 'priority':
    case 'collect-max':
      return firstOf(byOutput(1), last)
    case 'collect-min':
      return firstOf(byOutput(-1), last)
    // of these rows one at a time is hit, or several that say the same
    case 'unique':
    case 'any':
    case 'collect':
    case 'rule-order':
    case 'output-order':
      return anyOf(choices, last)
    case 'collect-sum':
    case 'collect-count':
      throw new InvariantError('what adds rows up is asked of no condition')
    default:
      return unreachable(hitPolicy)
  }

  function byOutput(direction: 1 | -1): readonly Choice[] {
    return choices.toSorted(
      (a, b) => direction * compareOutputs(a.row.output, b.row.output, outputs)
    )
  }
}

function isSo(found: Output, { output, operator, value }: TableAnswer): boolean {
  const own = Object.hasOwn(found, output) ? found[output] : undefined
  if (own === undefined) return false
  return operator === 'contains' ? own === value : holds(operator, own, value)
}

/** The first choice that holds decides. Choices that change nothing are left out. */
function firstOf(choices: readonly Choice[], last: boolean): Condition {
  return choices.reduceRight<Condition>(
    (rest, { when, isAsked }) => {
      if (isAsked) return anyIn([when, ...('any' in rest ? rest.any : [rest])])
      return allIn([{ not: when }, ...('all' in rest ? rest.all : [rest])])
    },
    last ? always : never
  )
}

function anyOf(choices: readonly Choice[], last: boolean): Condition {
  const asked = choices.filter(({ isAsked }) => isAsked).map(({ when }) => when)
  const none = last ? [allIn(choices.map(({ when }): Condition => ({ not: when })))] : []
  return anyIn([...asked, ...none])
}

const always: Condition = { all: [] }
const never: Condition = { any: [] }

function anyIn(parts: readonly Condition[]): Condition {
  if (parts.some(part => 'all' in part && part.all.length === 0)) return always
  const [only = never, second] = parts
  return second === undefined ? only : { any: parts }
}

function allIn(parts: readonly Condition[]): Condition {
  if (parts.some(part => 'any' in part && part.any.length === 0)) return never
  const [only = always, second] = parts
  return second === undefined ? only : { all: parts }
}
