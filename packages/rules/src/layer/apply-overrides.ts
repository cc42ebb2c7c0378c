import { addDays } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { RuleSet } from '../model/rule-set.ts'
import type { Override } from './override.ts'
import { changeConcept, changeRule } from './override.ts'

/**
 * The rule sets of the layer below as the layer has them. A version in which an override holds for
 * a part of the time only is cut at its first and last day.
 */
export function applyOverrides(
  sets: readonly RuleSet[],
  overrides: readonly Override[]
): readonly RuleSet[] {
  return overrides.reduce<readonly RuleSet[]>(
    (done, override) => done.flatMap(set => applyTo(set, override)),
    sets
  )
}

/** The part that an override stands in the place of. */
export function partBelow({ concepts, rules, tables = {} }: RuleSet, { kind, name }: Override) {
  const named = { concept: concepts, rule: rules, table: tables }[kind]
  return Object.hasOwn(named, name) ? named[name] : undefined
}

function applyTo(set: RuleSet, override: Override): readonly RuleSet[] {
  const within = overlap(set.valid, override.valid)
  if (set.name !== override.set || within === null || !partBelow(set, override)) return [set]
  const { from, to } = set.valid
  return [
    ...(from < within.from ? [{ ...set, valid: { from, to: addDays(within.from, -1) } }] : []),
    { ...change(set, override), valid: within },
    ...(within.to !== null && within.to !== to
      ? [{ ...set, valid: { from: addDays(within.to, 1), to } }]
      : [])
  ]
}

/** The days on which both are valid; null: none. */
export function overlap(one: RuleSet['valid'], other: RuleSet['valid']): RuleSet['valid'] | null {
  const from = one.from > other.from ? one.from : other.from
  const to = earliest(one.to, other.to)
  return to === null || from <= to ? { from, to } : null
}

function earliest(one: CivilDate | null, other: CivilDate | null): CivilDate | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function change(set: RuleSet, override: Override): RuleSet {
  const { name, layer } = override
  if (override.kind === 'table') {
    const { minimumNorm } = set.tables?.[name] ?? {}
    const table = { ...override.table, ...(minimumNorm ? { minimumNorm } : {}) }
    return { ...set, tables: { ...set.tables, [name]: table } }
  }
  const concept = set.concepts[name]
  const rule = set.rules[name]
  if (override.kind === 'concept' && concept !== undefined) {
    const made = changeConcept(concept, override.change, layer)
    return { ...set, concepts: { ...set.concepts, [name]: made } }
  }
  if (override.kind !== 'rule' || rule === undefined) return set
  return { ...set, rules: { ...set.rules, [name]: changeRule(rule, override.change, layer) } }
}
