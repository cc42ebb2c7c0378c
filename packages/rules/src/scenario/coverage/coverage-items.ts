import type { Concept, Rule } from '../../model/rule-set.ts'
import type { ExpectedOutcome } from '../../model/scenario.ts'
import type { AgreementPack } from '../../pack/agreement-pack.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageItem } from './coverage-item.ts'
import { markedProcess } from './marked-process.ts'

/** Every part of a pack that a scenario can touch, apart from what the layer below brings. */
export function coverageItems(
  pack: AgreementPack,
  below: AgreementPack | null
): readonly CoverageItem[] {
  const isNew = <Value>(of: (from: AgreementPack) => Readonly<Record<string, Value>>) =>
    Object.entries(of(pack)).filter(([name, value]) => below === null || of(below)[name] !== value)
  const sets = pack.ruleSets.filter(set => below?.ruleSets.includes(set) !== true)
  const items = [
    ...sets.flatMap(({ concepts, rules }) => [
      ...Object.values(concepts).flatMap(concept => ofDecision(concept, truths)),
      ...Object.values(rules).flatMap(rule =>
        ofDecision(rule, rule.within === null ? truths : [...truths, 'own-judgement'])
      )
    ]),
    ...isNew(({ processes }) => processes).flatMap(
      ([, definition]) => markedProcess(definition).transitions
    ),
    ...isNew(({ timeLimits }) => timeLimits).map(([name]) => ({ kind: 'limit', name }) as const),
    // a standing arrangement has no place in the life of a case
    ...isNew(({ tasks }) => tasks).flatMap(([name, { kind }]) =>
      kind === 'case' ? [{ kind: 'task', name } as const] : []
    ),
    ...isNew(({ messages }) => messages).map(([name]) => ({ kind: 'message', name }) as const)
  ]
  // a rule that stands in several versions is one rule
  return [...new Map(items.map(item => [keyOf(item), item])).values()]
}

const truths = ['yes', 'no', 'unknown'] as const

function ofDecision(
  { name, readings }: Concept | Rule,
  outcomes: readonly ExpectedOutcome[]
): readonly CoverageItem[] {
  const alternatives = Object.keys(readings)
  return [
    { kind: 'decision', name },
    ...outcomes.map(outcome => ({ kind: 'outcome', name, outcome }) as const),
    ...(alternatives.length === 1
      ? []
      : alternatives.map(reading => ({ kind: 'reading', name, reading }) as const))
  ]
}
