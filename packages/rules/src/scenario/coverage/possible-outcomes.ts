import { usesOf } from '../../compile/uses.ts'
import type { Condition } from '../../model/condition.ts'
import type { Concept, Rule } from '../../model/rule-set.ts'
import type { ExpectedOutcome } from '../../model/scenario.ts'
import type { AgreementPack } from '../../pack/agreement-pack.ts'

/**
 * The outcomes that a rule or concept can have. One that only asks whether facts are known, or looks
 * at a fact where that is known, always has an answer; only behind a gate there is own judgement.
 */
export function possibleOutcomes(
  pack: AgreementPack
): (name: string) => readonly ExpectedOutcome[] {
  const decisions = new Map<string, readonly (Concept | Rule)[]>()
  for (const one of decisionsIn(pack))
    decisions.set(one.name, [...(decisions.get(one.name) ?? []), one])
  const conditionsOf = (name: string): readonly Condition[] =>
    (decisions.get(name) ?? []).flatMap(one => [
      ...Object.values(one.readings).map(({ when }) => withoutKnown(when)),
      ...('within' in one && one.within !== null ? [{ condition: one.within }] : [])
    ])
  return name => {
    const { facts, within, names } = usesOf(conditionsOf(name), conditionsOf)
    const isOpen =
      within.size > 0 ||
      [...facts.values()].some(({ comparisons }) => comparisons.length > 0) ||
      // what is neither a rule nor a concept is a fact, or what a table says
      [name, ...names].some(one => !decisions.has(one))
    const isGated = decisions.get(name)?.some(one => 'within' in one && one.within !== null)
    return [
      'yes',
      'no',
      ...(isOpen ? (['unknown'] as const) : []),
      ...(isGated === true ? (['own-judgement'] as const) : [])
    ]
  }
}

/** Leaves out what is asked of a fact beside, in the same part, whether it is known. */
function withoutKnown(condition: Condition): Condition {
  if ('any' in condition) return { any: condition.any.map(withoutKnown) }
  if ('not' in condition) return { not: withoutKnown(condition.not) }
  if (!('all' in condition)) return condition
  const known = condition.all.flatMap(part =>
    'fact' in part && part.operator === 'known' ? [part.fact] : []
  )
  const open = condition.all.filter(
    part => !('fact' in part) || part.operator === 'known' || !known.includes(part.fact)
  )
  return { all: open.map(withoutKnown) }
}

/** The time limits that rules look at: what rests on them shows in the outcomes of those rules. */
export function limitsInRules(pack: AgreementPack): ReadonlySet<string> {
  const conditions = decisionsIn(pack).flatMap(({ readings }) =>
    Object.values(readings).map(({ when }) => when)
  )
  const { within } = usesOf(conditions, () => [])
  return new Set([...within.values()].map(({ limit }) => limit))
}

function decisionsIn({ ruleSets }: AgreementPack): readonly (Concept | Rule)[] {
  return ruleSets.flatMap(({ concepts, rules }) => [
    ...Object.values(concepts),
    ...Object.values(rules)
  ])
}
