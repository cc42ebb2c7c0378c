import { all, any, not } from '@ketenregie/core'
import type { Facts, Truth } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { holds, isComparison } from '../compile/holds.ts'
import { knownValue } from '../compile/known-value.ts'
import type { Layout } from '../compile/layout.ts'
import { variableAt } from '../compile/layout.ts'
import { isWithin, withinKey } from '../compile/uses.ts'
import type { Condition, FactCondition } from '../model/condition.ts'
import { isKnown } from './is-known.ts'

/**
 * The answer of Kleene's logic, part by part. A yes or no is right; an unknown can be one too many,
 * where a fact occurs more than once or a background fact tells more.
 */
export function kleene(condition: Condition, facts: Facts, { layout, library }: Speaking): Truth {
  const known = new Map<string, Truth>()
  const truth = (one: Condition): Truth => {
    if ('all' in one) return all(one.all.map(truth))
    if ('any' in one) return any(one.any.map(truth))
    if ('not' in one) return not(truth(one.not))
    if ('ground' in one) return truth(one.ground)
    if ('fact' in one) return factTruth(one, facts, layout)
    const before = known.get(one.condition)
    if (before !== undefined) return before
    const made = all(library.behind(one.condition).map(truth))
    known.set(one.condition, made)
    return made
  }
  return truth(condition)
}

/** What names in a condition stand for. */
export type Speaking = Pick<Decision, 'layout' | 'library'>

function factTruth({ fact, operator, value }: FactCondition, facts: Facts, layout: Layout): Truth {
  if (operator === 'known') return isKnown(fact, facts, layout) ? 'yes' : 'no'
  if (isWithin(value)) {
    const variable = layout.within.get(withinKey({ fact, ...value }))
    const region = variable === undefined ? undefined : variableAt(variable, layout).read(facts)
    return region === undefined ? 'unknown' : truthOf(region === 1)
  }
  const stated = knownValue(facts, fact)
  if (stated === undefined || value === null || !isComparison(operator)) return 'unknown'
  return isKnown(fact, facts, layout) ? truthOf(holds(operator, stated, value)) : 'unknown'
}

const truthOf = (is: boolean): Truth => (is ? 'yes' : 'no')
