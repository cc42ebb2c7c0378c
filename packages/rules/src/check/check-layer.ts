import type { TimeLimit } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import { compareLimits } from '../layer/compare-limits.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Placed, WrittenPack } from '../pack/written-pack.ts'
import type { Region } from '../model/region.ts'

/** A layer names the one that it rests on, and fills in only what that one leaves open. */
export function checkLayer(pack: WrittenPack, base: AgreementPack | null, report: Report): void {
  for (const region of pack.regions) checkBase(region, base, report)
  const here = pack.regions[0]?.value.id ?? base?.region?.id ?? null
  for (const { region } of pack.ruleSets) {
    if (region === null || region.name === here || pack.unread.kinds.has('gebied')) continue
    const params = { written: region.name, region: here }
    report.add({ code: 'rules/other-region', params }, region.place)
  }
  if (base === null) return
  const { facts, parties, sources, norms, tasks, messages, retention, indicators } = pack
  const kinds = [
    [facts, base.facts],
    [parties, base.parties],
    [sources, base.sources],
    [norms, base.norms],
    [tasks, base.tasks],
    [messages, base.messages],
    [retention, base.retention ?? {}],
    [indicators, base.indicators ?? {}]
  ] as const
  for (const [named, below] of kinds) {
    for (const { name, entry } of named)
      if (Object.hasOwn(below, name)) reportAgreed(name, entry.place, base, report)
  }
  checkRuleSets(pack, base, report)
  for (const { name, value, entry } of pack.timeLimits) {
    const below = Object.hasOwn(base.timeLimits, name) ? base.timeLimits[name] : undefined
    if (below !== undefined) checkLimit({ name, ...value }, below, entry.place, base, report)
  }
}

function reportAgreed(
  name: string,
  place: Placed<unknown>['place'],
  base: AgreementPack,
  report: Report
): void {
  report.add({ code: 'rules/already-agreed', params: { name, base: base.name } }, place)
}

/** National, then a region, then a municipality of that region. */
function checkBase({ value, place }: Placed<Region>, base: AgreementPack | null, report: Report) {
  const { name, major } = value.basedOn
  const found = base && `${base.name}@${Number(base.version.split('.')[0])}`
  const wanted = `${name}@${major}`
  if (wanted !== found) {
    report.add({ code: 'rules/wrong-base', params: { wanted, found } }, place)
    return
  }
  const below = base?.region ?? null
  if (below === null) return
  const [kind, code = ''] = value.id.split('/')
  const fits = below.id.startsWith('regio/') && kind === 'gemeente'
  if (fits && Object.hasOwn(below.municipalities, code)) return
  report.add({ code: 'rules/layer-order', params: { region: value.id, below: below.id } }, place)
}

/** Rule sets and decisions have names of their own: what stands below is overridden by saying so. */
function checkRuleSets({ ruleSets }: WrittenPack, base: AgreementPack, report: Report): void {
  const sets = new Set(base.ruleSets.map(({ name }) => name))
  const decisions = new Set(
    base.ruleSets.flatMap(({ concepts, rules, tables }) =>
      Object.keys({ ...concepts, ...rules, ...tables })
    )
  )
  for (const set of ruleSets) {
    if (sets.has(set.name)) reportAgreed(set.name, set.place, base, report)
    for (const { name, entry } of [...set.concepts, ...set.rules, ...set.tables])
      if (decisions.has(name)) reportAgreed(name, entry.place, base, report)
  }
}

/** A limit may be filled in where it is open, and shown how it then differs. */
function checkLimit(
  here: TimeLimit,
  below: TimeLimit,
  place: Placed<unknown>['place'],
  base: AgreementPack,
  report: Report
): void {
  const { name } = here
  // only the reminders differ, and these are for each region
  if (here.versions === below.versions) return
  const isOpen = below.versions.some(({ period, open }) => period === null || open === true)
  if (!isOpen) {
    reportAgreed(name, place, base, report)
    return
  }
  const { relation, example, weakens, changesAgreed } = compareLimits(below, here, base.calendar)
  if (changesAgreed) reportAgreed(name, place, base, report)
  else if (below.minimumNorm === true && weakens)
    report.add({ code: 'rules/limit-weakens-norm', params: { name, relation, example } }, place)
  else if (below.versions.some(({ period }) => period !== null))
    report.add({ code: 'rules/limit-relation', params: { name, relation, example } }, place)
}
