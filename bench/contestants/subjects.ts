import type { Condition } from '@ketenregie/rules'
import type { Outcomes, World } from '../world.ts'

/** A name of the world with what must be so, in its chosen reading. */
export interface Subject {
  readonly name: string
  readonly gate: string | null
  readonly isConcept: boolean
  readonly when: Condition
}

export function subjectsOf({ rules, names }: World): readonly Subject[] {
  const all = new Map<string, Subject>()
  for (const set of rules.ruleSets) {
    for (const { name, readings, chosen } of Object.values(set.concepts))
      all.set(name, { name, gate: null, isConcept: true, when: readings[chosen]?.when ?? never })
    for (const { name, readings, chosen, within } of Object.values(set.rules))
      all.set(name, { name, gate: within, isConcept: false, when: readings[chosen]?.when ?? never })
  }
  return names.flatMap(name => all.get(name) ?? [])
}

const never: Condition = { any: [] }

/** What follows from which criteria hold; null where an engine says neither true nor false. */
export function outcomesFrom(
  subjects: readonly Subject[],
  holds: (name: string) => boolean | null
): Outcomes {
  return subjects.map(({ name, gate, isConcept }) => {
    const around = gate === null ? true : holds(gate)
    if (around === false) return 'own-judgement'
    const inside = around === null ? null : holds(name)
    if (inside === null) return 'unknown'
    if (isConcept) return inside ? 'yes' : 'no'
    return inside ? 'ground' : 'no-ground'
  })
}

export function trueOrFalse(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

/** The words of an expression language for a condition on equal values. */
export interface Spelling {
  readonly fact: (name: string) => string
  readonly equal: string
}

export function spell(condition: Condition, spelling: Spelling): string {
  const parts = (all: readonly Condition[], word: string, empty: string) =>
    all.length === 0 ? empty : `(${all.map(one => spell(one, spelling)).join(` ${word} `)})`
  if ('all' in condition) return parts(condition.all, 'and', 'true')
  if ('any' in condition) return parts(condition.any, 'or', 'false')
  if ('not' in condition) return `not(${spell(condition.not, spelling)})`
  if ('ground' in condition) return spell(condition.ground, spelling)
  if ('condition' in condition || condition.operator !== 'equal')
    throw new Error('the bench spells conditions on equal values')
  return `${spelling.fact(condition.fact)} ${spelling.equal} ${JSON.stringify(condition.value)}`
}
