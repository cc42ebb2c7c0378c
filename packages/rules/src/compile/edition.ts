import type { CivilDate } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { Concept, Exclusion, Rule, RuleSet } from '../model/rule-set.ts'
import { answersIn } from '../table/answers-in.ts'

export type Validity = RuleSet['valid']

/** A concept or rule as it stood on a day. */
export type Subject =
  | {
      readonly kind: 'concept'
      readonly of: Concept
      readonly valid: Validity
      /** The table of which this is an answer that some condition asks; absent: a concept of a file. */
      readonly table?: string
    }
  | { readonly kind: 'rule'; readonly of: Rule; readonly valid: Validity }

/** A decision table as it stood on a day. */
export interface ValidTable {
  readonly of: DecisionTable
  readonly valid: Validity
}

/** The rules of one day: of each rule set one version. */
export interface Edition {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly tables: ReadonlyMap<string, ValidTable>
  readonly excluded: readonly Exclusion[]
}

/**
 * Takes of each rule set the version that is valid on the day. Where none is, the last one before
 * it or else the first one after it stands in.
 */
export function editionOf(ruleSets: readonly RuleSet[], asOf: CivilDate): Edition {
  const best = new Map<string, RuleSet>()
  for (const set of ruleSets) {
    const other = best.get(set.name)
    if (other === undefined || isNearer(set, other, asOf)) best.set(set.name, set)
  }
  const subjects = new Map<string, Subject>()
  const tables = new Map<string, ValidTable>()
  for (const { concepts, rules, tables: own = {}, valid } of best.values()) {
    for (const of of Object.values(concepts)) subjects.set(of.name, { kind: 'concept', of, valid })
    for (const of of Object.values(rules)) subjects.set(of.name, { kind: 'rule', of, valid })
    for (const of of Object.values(own)) tables.set(of.name, { of, valid })
  }
  const excluded = [...best.values()].flatMap(set => set.excluded)
  if (tables.size > 0)
    for (const [name, subject] of answersIn(conditionsIn(subjects, tables, excluded), tables))
      subjects.set(name, subject)
  return { subjects, tables, excluded }
}

function* conditionsIn(
  subjects: ReadonlyMap<string, Subject>,
  tables: ReadonlyMap<string, ValidTable>,
  excluded: readonly Exclusion[]
): Generator<Condition> {
  for (const { of } of subjects.values())
    for (const { when } of Object.values(of.readings)) yield when
  for (const { of } of tables.values())
    for (const { when } of of.rows) yield* when.filter(cell => cell !== null)
  for (const { when } of excluded) yield when
}

/** The version that has the name and counts on the day, or nearest to it. */
export function nearestWith(
  name: string,
  ruleSets: readonly RuleSet[],
  asOf: CivilDate
): RuleSet | undefined {
  return ruleSets
    .filter(({ concepts, rules, tables = {} }) =>
      [concepts, rules, tables].some(named => Object.hasOwn(named, name))
    )
    .reduce<RuleSet | undefined>(
      (best, set) => (best === undefined || isNearer(set, best, asOf) ? set : best),
      undefined
    )
}

export function isValidOn(valid: Validity, asOf: CivilDate): boolean {
  return valid.from <= asOf && (valid.to === null || asOf <= valid.to)
}

function isNearer(set: RuleSet, other: RuleSet, asOf: CivilDate): boolean {
  const rank = rankOn(set, asOf)
  if (rank !== rankOn(other, asOf)) return rank < rankOn(other, asOf)
  return rank === 2 ? set.valid.from < other.valid.from : set.valid.from > other.valid.from
}

/** Valid first, then what was valid before, then what is still to come. */
function rankOn(set: RuleSet, asOf: CivilDate): number {
  if (isValidOn(set.valid, asOf)) return 0
  return set.valid.from <= asOf ? 1 : 2
}
