import type { Rules } from '../compile/rules.ts'
import type { Report } from '../diagnostic/report.ts'
import { applyOverrides } from '../layer/apply-overrides.ts'
import { anyCase, daysOf, differencesOn, exampleIn, relationOf } from '../layer/difference.ts'
import { lostOfRule } from '../layer/lost-of-rule.ts'
import { isChoice } from '../layer/override.ts'
import type { Override } from '../layer/override.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { minimumNorms, reportWeakened } from './report-weakened.ts'

/**
 * Says how each part that a layer changes differs from the layer below, and proves that no minimum
 * norm is weakened: neither by the part itself, nor by way of what it names. To choose another
 * reading, where that is open, weakens nothing.
 */
export function checkRelations(
  overrides: readonly Override[],
  below: AgreementPack,
  here: Rules,
  report: Report
): void {
  const norm = { ...below, ruleSets: applyOverrides(below.ruleSets, overrides.filter(isChoice)) }
  const weakened = new Set<string>()
  for (const name of minimumNorms(norm)) {
    const own = overrides.find(one => one.name === name)
    const override = own ?? overrides.find(one => !isChoice(one))
    if (override === undefined) continue
    const lost = own === undefined ? null : lostOfRule(own, below.ruleSets)
    const found = differencesOn(daysOf(overrides, below), name, norm, here)
    if (lost === null && !found.some(({ weaker }) => weaker !== null)) continue
    weakened.add(name)
    const layers = { below, norm, here }
    reportWeakened({ name, found, lost, of: ({ weaker }) => weaker }, override, layers, report)
  }
  for (const override of overrides) {
    const { name, place } = override
    if (weakened.has(name)) continue
    const found = differencesOn(daysOf([override], below), name, below, here)
    if (found.some(({ compared }) => compared === undefined)) {
      report.add({ code: 'rules/layer-not-compared', params: { name } }, place)
      continue
    }
    const params = { name, ...relationOf(found, exampleIn(found, anyCase, below, here)) }
    report.add({ code: 'rules/layer-relation', params }, place)
  }
}
