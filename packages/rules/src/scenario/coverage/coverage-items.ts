import { canonicalJson } from '@ketenregie/core'
import type { DecisionTable } from '../../model/decision-table.ts'
import type { Concept, Rule } from '../../model/rule-set.ts'
import type { ExpectedOutcome } from '../../model/scenario.ts'
import type { AgreementPack } from '../../pack/agreement-pack.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageItem } from './coverage-item.ts'
import { markedProcess } from './marked-process.ts'
import { possibleOutcomes } from './possible-outcomes.ts'

/** Every part of a pack that a scenario can touch, apart from what the layer below brings. */
export function coverageItems(
  pack: AgreementPack,
  below: AgreementPack | null
): readonly CoverageItem[] {
  const isNew = <Value>(of: (from: AgreementPack) => Readonly<Record<string, Value>>) => {
    const there = below === null ? {} : of(below)
    return Object.entries(of(pack)).filter(([name, value]) => !isSame(value, there[name]))
  }
  const outcomesOf = possibleOutcomes(pack)
  const items = [
    ...isNew(decisionsIn).flatMap(([, decision]) =>
      ofDecision(decision, outcomesOf(decision.name))
    ),
    ...isNew(tablesIn).flatMap(([, table]) => ofTable(table)),
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

/** By name and version of the set that they stand in. */
function decisionsIn({ ruleSets }: AgreementPack): Readonly<Record<string, Concept | Rule>> {
  return Object.fromEntries(
    ruleSets.flatMap(({ concepts, rules, valid }) =>
      [...Object.values(concepts), ...Object.values(rules)].map(
        one => [`${one.name} ${valid.from}`, one] as const
      )
    )
  )
}

function tablesIn({ ruleSets }: AgreementPack): Readonly<Record<string, DecisionTable>> {
  return Object.fromEntries(
    ruleSets.flatMap(({ tables = {}, valid }) =>
      Object.values(tables).map(table => [`${table.name} ${valid.from}`, table] as const)
    )
  )
}

function ofTable({ name, rows, otherwise }: DecisionTable): readonly CoverageItem[] {
  return [
    ...rows.map((_, index) => ({ kind: 'row', name, row: index + 1 }) as const),
    ...(otherwise === null ? [] : [{ kind: 'row', name, row: 'otherwise' } as const])
  ]
}

function isSame(value: unknown, there: unknown): boolean {
  return there !== undefined && (value === there || canonicalJson(value) === canonicalJson(there))
}

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
