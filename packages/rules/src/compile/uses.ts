import { InvariantError } from '@ketenregie/core'
import type { Condition, FactCondition, Within } from '../model/condition.ts'
import { isComparison } from './holds.ts'
import type { Comparing } from './region.ts'

/** What conditions ask of the facts, in the order in which they name them. */
export interface Uses {
  readonly facts: ReadonlyMap<string, FactUse>
  readonly within: ReadonlyMap<string, WithinUse>
  /** The concepts and rules that they mention, also by way of each other. */
  readonly names: ReadonlySet<string>
}

export interface FactUse {
  readonly comparisons: readonly Comparing[]
  /** Some condition looks at whether the fact is known. */
  readonly known: boolean
}

export interface WithinUse extends Within {
  readonly fact: string
}

/** Gathers what the conditions ask, with the conditions behind the names they mention. */
export function usesOf(
  conditions: readonly Condition[],
  behind: (name: string) => readonly Condition[]
): Uses {
  const facts = new Map<string, { comparisons: Comparing[]; known: boolean }>()
  const within = new Map<string, WithinUse>()
  const names = new Set<string>()

  const useOf = (name: string) => {
    const use = facts.get(name) ?? { comparisons: [], known: false }
    facts.set(name, use)
    return use
  }
  const addFact = ({ fact, operator, value }: FactCondition) => {
    const use = useOf(fact)
    if (operator === 'known') use.known = true
    else if (isWithin(value)) {
      useOf(value.from)
      within.set(withinKey({ fact, ...value }), { fact, ...value })
    } else if (isComparison(operator) && value !== null) use.comparisons.push({ operator, value })
    else throw new InvariantError(`the operator ${operator} on ${fact} does not fit its value`)
  }
  const add = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(add)
    else if ('any' in condition) condition.any.forEach(add)
    else if ('not' in condition) add(condition.not)
    else if ('ground' in condition) add(condition.ground)
    else if ('fact' in condition) addFact(condition)
    else if (!names.has(condition.condition)) {
      names.add(condition.condition)
      behind(condition.condition).forEach(add)
    }
  }
  conditions.forEach(add)
  return { facts, within, names }
}

export function withinKey({ fact, limit, from, isShorter }: WithinUse): string {
  return JSON.stringify([fact, limit, from, isShorter === true])
}

export function isWithin(value: FactCondition['value']): value is Within {
  return typeof value === 'object' && value !== null && 'limit' in value
}
