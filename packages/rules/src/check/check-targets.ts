import { addDays, computeDeadline, daysBetween, eachDay, parseCivilDate } from '@ketenregie/core'
import type { CivilDate, StateNode, TimeLimit } from '@ketenregie/core'
import type { WeakTarget } from '../diagnostic/norm-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import type { AskedBy } from '../layer/asked-by.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Target } from '../model/region.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

/** What a region aims at is not less than a norm or the layer below asks, and can be missed. */
export function checkTargets(
  { targets }: Pick<WrittenPack, 'targets'>,
  base: AgreementPack | null,
  report: Report
): void {
  if (base === null) return
  for (const { name, value, entry } of targets) {
    const indicator = base.indicators?.[name]
    if (indicator === undefined) continue
    const shown = weakIn(value, indicator, base)
    if (shown === null) continue
    const params = { indicator: name, asked: askedOf(shown, indicator, base), shown }
    report.add({ code: 'rules/target-weakens-norm', params }, entry.place)
  }
}

type Shown = WeakTarget['shown']

function weakIn({ bound }: Target, indicator: Indicator, base: AgreementPack): Shown | null {
  const { kind, value } = bound
  const { measure } = indicator
  const isDays = measure.kind === 'days-between'
  if (!isDays && (kind === 'least' ? value === 0 : value >= 100))
    return { kind: 'always-met', value }
  if (measure.kind === 'limit-met' && kind === 'most') return { kind: 'turned-around', value }
  const below = base.region?.targets[indicator.name]?.bound
  if (below?.kind === kind && (kind === 'least' ? value < below.value : value > below.value))
    return { kind: 'below-target', figure: value, target: below.value }
  if (!isDays || kind !== 'most') return null
  return afterLimit(value, indicator, base)
}

/** So many days are past the last day of a limit that the same event meets. */
function afterLimit(value: number, indicator: Indicator, base: AgreementPack): Shown | null {
  for (const limit of limitsOf(indicator, base)) {
    const shown = endsWithin(value, limit, base)
    if (shown !== null) return { kind: 'after-limit', limit: limit.name, value, ...shown }
  }
  return null
}

/** The limits that count from the same moment and are met by the event that ends the count. */
function limitsOf(
  { measure, process }: Indicator,
  { timeLimits, processes }: AgreementPack
): readonly TimeLimit[] {
  if (measure.kind !== 'days-between' || measure.to.kind !== 'event') return []
  const root = processes[process ?? '']
  const met = root === undefined ? new Set<string>() : new Set(metBy(measure.to.event, root))
  const from = measure.from.kind === 'fact' ? measure.from.fact : measure.from.event
  return [...met].flatMap(name => {
    const limit = timeLimits[name]
    const start = limit?.versions[0]?.start
    return limit !== undefined && start !== undefined && Object.values(start).includes(from)
      ? [limit]
      : []
  })
}

function* metBy(event: string, { on = {}, states = {} }: StateNode): Iterable<string> {
  for (const { actions = [] } of on[event] ?? [])
    for (const { type, params } of actions) if (type === 'deadline.meet') yield params.limit
  for (const inner of Object.values(states)) yield* metBy(event, inner)
}

/** Null where the limit leaves that many days from some start, as over a holiday. */
function endsWithin(
  value: number,
  limit: TimeLimit,
  { calendar }: AgreementPack
): { readonly start: CivilDate; readonly final: CivilDate; readonly met: CivilDate } | null {
  const from = parseCivilDate(`${calendar.known.to}-01-01`)
  const to = parseCivilDate(`${calendar.known.to}-12-31`)
  if (from === undefined || to === undefined) return null
  let shown: ReturnType<typeof endsWithin> = null
  for (const start of eachDay(from, to)) {
    const deadline = computeDeadline(limit, start, calendar)
    if (deadline.status !== 'computed') continue
    if (daysBetween(start, deadline.final) >= value) return null
    shown ??= { start, final: deadline.final, met: addDays(start, value) }
  }
  return shown
}

function askedOf(
  shown: Shown,
  { measure, name, source }: Indicator,
  base: AgreementPack
): readonly AskedBy[] {
  const below = base.region?.targets[name]
  if (shown.kind === 'below-target' && below !== undefined)
    return [{ norm: name, source: below.source.source, at: below.source.place }]
  const measured = measure.kind === 'limit-met' ? measure.limit : null
  const limit = base.timeLimits[shown.kind === 'after-limit' ? shown.limit : (measured ?? '')]
  const [version] = limit?.versions ?? []
  if (limit !== undefined && version !== undefined)
    return askedBy(base, 'timeLimits', { name: limit.name, source: version.source })
  if (measure.kind !== 'task-done') return [{ norm: name, source: source.source, at: source.place }]
  return askedBy(base, 'tasks', { name: measure.task, source })
}
