import type { Condition } from '../../model/condition.ts'
import type { Concept, Rule } from '../../model/rule-set.ts'
import type { ExpectedOutcome } from '../../model/scenario.ts'
import type { AgreementPack } from '../../pack/agreement-pack.ts'

type Decisions = ReadonlyMap<string, readonly (Concept | Rule)[]>

/**
 * The outcomes that a rule or concept can have. One that only asks whether facts are known always
 * has an answer, and only behind a gate there is own judgement.
 */
export function possibleOutcomes(
  pack: AgreementPack
): (name: string) => readonly ExpectedOutcome[] {
  const decisions = decisionsIn(pack)
  return name => {
    const versions = decisions.get(name) ?? []
    const isGated = versions.some(one => 'within' in one && one.within !== null)
    return [
      'yes',
      'no',
      ...(canBeUnknown(name, decisions, new Set()) ? (['unknown'] as const) : []),
      ...(isGated ? (['own-judgement'] as const) : [])
    ]
  }
}

function decisionsIn({ ruleSets }: AgreementPack): Decisions {
  const found = new Map<string, (Concept | Rule)[]>()
  for (const { concepts, rules } of ruleSets)
    for (const one of [...Object.values(concepts), ...Object.values(rules)])
      found.set(one.name, [...(found.get(one.name) ?? []), one])
  return found
}

/** A name that nothing here has is a fact, or what a table says: those can be unknown. */
function canBeUnknown(name: string, decisions: Decisions, seen: ReadonlySet<string>): boolean {
  const versions = decisions.get(name)
  if (versions === undefined) return true
  const within = new Set([...seen, name])
  const isOpen = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.some(isOpen)
    if ('any' in condition) return condition.any.some(isOpen)
    if ('not' in condition) return isOpen(condition.not)
    if ('ground' in condition) return isOpen(condition.ground)
    if ('condition' in condition)
      return !seen.has(condition.condition) && canBeUnknown(condition.condition, decisions, within)
    return condition.operator !== 'known'
  }
  return versions.some(
    one =>
      ('within' in one && one.within !== null && canBeUnknown(one.within, decisions, within)) ||
      Object.values(one.readings).some(({ when }) => isOpen(when))
  )
}
