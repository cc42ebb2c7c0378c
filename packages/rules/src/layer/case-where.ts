import type { CivilDate, Facts } from '@ketenregie/core'
import { exampleOf } from '../analyse/example.ts'
import { createBudget, onWorkbench } from '../analyse/workbench.ts'
import { editionOf } from '../compile/edition.ts'
import { libraryOf } from '../compile/library.ts'
import { no } from '../compile/outcomes.ts'
import type { Rules } from '../compile/rules.ts'
import type { Condition } from '../model/condition.ts'

/** A case in which one condition is so and another is not; undefined: there is none. */
export function caseWhere(
  isSo: Condition,
  isNot: Condition | null,
  rules: Rules,
  asOf: CivilDate
): { readonly given: Facts | null } | undefined {
  const edition = editionOf(rules.ruleSets, asOf)
  const options = {
    rules,
    library: libraryOf(edition, {}),
    excluded: edition.excluded,
    budget: createBudget()
  }
  const conditions = isNot === null ? [isSo] : [isSo, isNot]
  return onWorkbench(conditions, options, bench => {
    const cases = bench.and(
      bench.of(isSo),
      isNot === null ? bench.possible : bench.not(bench.of(isNot))
    )
    if (bench.and(bench.possible, cases) === no) return undefined
    return { given: exampleOf(cases, bench) }
  })
}
