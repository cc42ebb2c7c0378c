import type { CivilDate } from '@ketenregie/core'
import type { Rules } from '../compile/rules.ts'
import type { Report } from '../diagnostic/report.ts'
import { applyOverrides, overlap } from '../layer/apply-overrides.ts'
import { anyCase, differenceOn, exampleIn, relationOf } from '../layer/difference.ts'
import type { Difference } from '../layer/difference.ts'
import { isChoice } from '../layer/override.ts'
import type { Override } from '../layer/override.ts'

/**
 * Says how each part that a layer changes differs from the layer below, and proves that no minimum
 * norm is weakened: neither by the part itself, nor by way of what it names. To choose another
 * reading, where that is open, weakens nothing.
 */
export function checkRelations(
  overrides: readonly Override[],
  below: Rules,
  here: Rules,
  report: Report
): void {
  const norm = { ...below, ruleSets: applyOverrides(below.ruleSets, overrides.filter(isChoice)) }
  const weakened = new Set<string>()
  for (const name of minimumNorms(norm)) {
    const own = overrides.find(one => one.name === name)
    const override = own ?? overrides.find(one => !isChoice(one))
    if (override === undefined) continue
    const found = differences(name, daysOf(overrides, below), norm, here)
    if (!found.some(({ weaker }) => weaker !== null)) continue
    weakened.add(name)
    const example = exampleIn(found, ({ weaker }) => weaker, norm, here)
    const params = { name, ...relationOf(found, example) }
    report.add({ code: 'rules/weakens-norm', params }, override.place)
  }
  for (const override of overrides) {
    const { name, place } = override
    if (weakened.has(name)) continue
    const found = differences(name, daysOf([override], below), below, here)
    if (found.some(({ compared }) => compared === undefined)) {
      report.add({ code: 'rules/layer-not-compared', params: { name } }, place)
      continue
    }
    const params = { name, ...relationOf(found, exampleIn(found, anyCase, below, here)) }
    report.add({ code: 'rules/layer-relation', params }, place)
  }
}

function differences(
  name: string,
  days: readonly CivilDate[],
  below: Rules,
  here: Rules
): readonly Difference[] {
  return days.flatMap(asOf => differenceOn(asOf, name, below, here) ?? [])
}

/** The first day of each version in which something is changed. */
function daysOf(overrides: readonly Override[], { ruleSets }: Rules): readonly CivilDate[] {
  const days = overrides.flatMap(({ set, valid }) =>
    ruleSets.flatMap(version => {
      const within = version.name === set ? overlap(version.valid, valid) : null
      return within === null ? [] : [within.from]
    })
  )
  return [...new Set(days)].toSorted()
}

function minimumNorms({ ruleSets }: Rules): ReadonlySet<string> {
  const parts = ruleSets.flatMap(({ rules, tables = {} }) => [
    ...Object.values(rules),
    ...Object.values(tables)
  ])
  return new Set(parts.filter(({ minimumNorm }) => minimumNorm).map(({ name }) => name))
}
