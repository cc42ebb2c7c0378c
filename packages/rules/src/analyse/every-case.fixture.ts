import type { Facts } from '@ketenregie/core'
import { truth } from '../evaluate/brute-force.fixture.ts'
import type { Universe } from '../evaluate/brute-force.fixture.ts'
import type { RandomRules } from '../evaluate/random-rules.fixture.ts'
import type { Condition, FactCondition } from '../model/condition.ts'

/** Every way to fill in the facts. */
export function everyCase(universe: Universe): readonly Facts[] {
  return Object.entries(universe).reduce<readonly Facts[]>(
    (cases, [fact, values]) =>
      cases.flatMap(one => values.map(value => ({ ...one, [fact]: value }))),
    [{}]
  )
}

/** The oracle: what conditions of random rules say of complete facts, taken literally. */
export function oracleOf({ set }: RandomRules) {
  const gate = set.concepts['gate']?.readings['r0']?.when ?? { any: [] }
  const isSo = (condition: Condition, facts: Facts): boolean =>
    truth(condition, facts, () => isSo(gate, facts))
  const canOccur = (facts: Facts) => !set.excluded.some(({ when }) => isSo(when, facts))
  /** Every comparison of a condition, also by way of the gate. */
  const atoms = (condition: Condition): readonly FactCondition[] => {
    if ('all' in condition) return condition.all.flatMap(atoms)
    if ('any' in condition) return condition.any.flatMap(atoms)
    if ('not' in condition) return atoms(condition.not)
    if ('ground' in condition) return atoms(condition.ground)
    return 'fact' in condition ? [condition] : atoms(gate)
  }
  return { gate, isSo, canOccur, atoms }
}
