import type { Rules } from '../compile/rules.ts'
import type { Report } from '../diagnostic/report.ts'
import { applyOverrides } from '../layer/apply-overrides.ts'
import { anyCase, daysOf, differencesOn } from '../layer/difference.ts'
import type { Difference } from '../layer/difference.ts'
import { lostOfRule } from '../layer/lost-of-rule.ts'
import type { Override } from '../layer/override.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import { minimumNorms, reportWeakened } from './report-weakened.ts'

interface Closed {
  readonly overrides: readonly Override[]
  /** Rule sets of the layer itself, and where they are written. */
  readonly own: readonly RuleSet[]
  readonly written: readonly WrittenRuleSet[]
  /** What this layer decides over, with what it may change. */
  readonly here: Rules
}

/**
 * Refuses what a layer says of rules that are closed below: by overriding them, or by giving its
 * own the same name. What asks less then comes with the norm and a case that shows it.
 */
export function checkClosed(
  { overrides, own, written, here }: Closed,
  below: AgreementPack,
  report: Report
): void {
  const canTry = !report.hasErrors()
  for (const override of overrides) {
    if (override.closed.length === 0) continue
    if (canTry && showWeaker(override, { own, here }, below, report)) continue
    for (const part of override.closed)
      report.add({ code: 'rules/not-open', params: { name: override.name, part } }, override.place)
  }
  own.forEach((set, at) => {
    for (const { name, entry } of partsOf(written[at])) {
      const override = sameName(name, set, entry.place, below)
      if (override === null) continue
      if (canTry && showWeaker(override, { own: [], here }, below, report)) continue
      const params = { name, base: below.name }
      report.add({ code: 'rules/already-agreed', params }, entry.place)
    }
  })
}

/** Whether it was reported to ask less, by itself or by way of a minimum norm that names it. */
function showWeaker(
  override: Override,
  { own, here: rules }: Pick<Closed, 'own' | 'here'>,
  below: AgreementPack,
  report: Report
): boolean {
  const here = {
    ...rules,
    ruleSets: [...applyOverrides(below.ruleSets, [override]), ...own]
  }
  const layers = { below, norm: below, here }
  const days = daysOf([override], below)
  const lost = lostOfRule(override, below.ruleSets)
  // of a concept no direction is the weaker one, so that any other meaning of a norm counts
  const isNorm = Object.values(below.norms).some(({ carriedBy }) =>
    carriedBy.rules.includes(override.name)
  )
  const of = (difference: Difference) =>
    override.kind === 'concept' && isNorm ? anyCase(difference) : difference.weaker
  const found = differencesOn(days, override.name, below, here)
  if (lost !== null || found.some(each => of(each) !== null)) {
    reportWeakened({ name: override.name, found, lost, of }, override, layers, report)
    return true
  }
  for (const name of minimumNorms(below)) {
    const through = differencesOn(days, name, below, here)
    if (!through.some(({ weaker }) => weaker !== null)) continue
    const weakened = { name, found: through, lost: null, of: ({ weaker }: Difference) => weaker }
    reportWeakened(weakened, override, layers, report)
    return true
  }
  return false
}

function partsOf(set: WrittenRuleSet | undefined) {
  return set === undefined ? [] : [...set.concepts, ...set.rules, ...set.tables]
}

/** Something of the layer itself as if it said that it overrides; null: nothing below has its name. */
function sameName(
  name: string,
  { concepts, rules, tables = {}, valid }: RuleSet,
  place: Override['place'],
  below: AgreementPack
): Override | null {
  const found = below.ruleSets.find(set =>
    [set.concepts, set.rules, set.tables ?? {}].some(named => Object.hasOwn(named, name))
  )
  if (found === undefined) return null
  const head = { set: found.name, name, place, valid, layer: null, closed: [] }
  const table = tables[name]
  if (table !== undefined) return { ...head, kind: 'table', table }
  const rule = rules[name]
  const part = rule ?? concepts[name]
  if (part === undefined) return null
  const { source, readings, chosen } = part
  const said = { source, open: [], readings, chosen }
  if (rule === undefined)
    return {
      ...head,
      kind: 'concept',
      change: { ...said, party: null, modality: null, within: null, explanation: null }
    }
  const { party, modality, within, explanation } = rule
  return { ...head, kind: 'rule', change: { ...said, party, modality, within, explanation } }
}
