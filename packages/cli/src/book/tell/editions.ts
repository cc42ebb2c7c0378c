import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, DecisionTable, Rule, RuleSet } from '@ketenregie/rules'

/** The version of each rule set that holds on a day; one that does not hold then is left out. */
export function ruleSetsOn(asOf: CivilDate, { ruleSets }: AgreementPack): readonly RuleSet[] {
  return ruleSets.filter(
    ({ valid }) => valid.from <= asOf && (valid.to === null || asOf <= valid.to)
  )
}

/**
 * The day that a book tells when nobody asks for another: the first one on which the newest of the
 * agreements holds. It does not depend on the day on which the book is made.
 */
export function newestDay({ ruleSets, calendar }: AgreementPack): CivilDate | undefined {
  const first = ruleSets.map(({ valid }) => valid.from).toSorted()
  return first.at(-1) ?? calendar.equated.at(-1)?.date
}

export function rulesOn(asOf: CivilDate, pack: AgreementPack): readonly Rule[] {
  return ruleSetsOn(asOf, pack).flatMap(({ rules }) => Object.values(rules))
}

export function tablesOn(asOf: CivilDate, pack: AgreementPack): readonly DecisionTable[] {
  return ruleSetsOn(asOf, pack).flatMap(({ tables = {} }) => Object.values(tables))
}
