import type { Place } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Placed, WrittenPack } from '../pack/written-pack.ts'
import type { Named } from '../read/collections.ts'
import type { Region } from '../model/region.ts'
import { checkLayerLimit } from './check-layer-limit.ts'
import { checkLayerMessage } from './check-layer-message.ts'
import { checkLayerNorm } from './check-layer-norm.ts'
import { checkLayerTask } from './check-layer-task.ts'

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
  const { facts, parties, sources, retention, indicators } = pack
  const kinds = [
    [facts, base.facts],
    [parties, base.parties],
    [sources, base.sources],
    [retention, base.retention ?? {}],
    [indicators, base.indicators ?? {}]
  ] as const
  for (const [named, below] of kinds) {
    for (const { name, entry } of named)
      if (Object.hasOwn(below, name)) reportAgreed(name, entry.place, base, report)
  }
  for (const set of pack.ruleSets)
    if (base.ruleSets.some(({ name }) => name === set.name))
      reportAgreed(set.name, set.place, base, report)
  checkAgainst(pack.timeLimits, base.timeLimits, checkLayerLimit)
  checkAgainst(pack.tasks, base.tasks, checkLayerTask)
  checkAgainst(pack.messages, base.messages, checkLayerMessage)
  checkAgainst(pack.norms, base.norms, checkLayerNorm)

  function checkAgainst<Value, Below>(
    written: readonly Named<Value>[],
    agreed: Readonly<Record<string, Below>>,
    check: CheckAgreed<Value, Below>
  ): void {
    if (base === null) return
    for (const { name, value, entry } of written) {
      const below = Object.hasOwn(agreed, name) ? agreed[name] : undefined
      const refuse = (): void => reportAgreed(name, entry.place, base, report)
      if (below !== undefined) check(value, { below, base, place: entry.place, refuse }, report)
    }
  }
}

/** What a layer says of something that stands below. */
export interface Against<Below> {
  readonly below: Below
  readonly base: AgreementPack
  readonly place: Place
  /** Reports that it was agreed already, where it does not ask less. */
  readonly refuse: () => void
}

type CheckAgreed<Value, Below> = (value: Value, against: Against<Below>, report: Report) => void

function reportAgreed(name: string, place: Place, base: AgreementPack, report: Report): void {
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
