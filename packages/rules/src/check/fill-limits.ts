import type { Place, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { Named } from '../read/collections.ts'
import type { WrittenFilling, WrittenLayerLimit } from '../read/layer-limits.ts'
import type { Below } from './names.ts'

/** The limits of a layer as a whole: what it does not say comes from the layer below. */
export function fillLimits(
  written: readonly Named<WrittenLayerLimit>[],
  base: Below | null,
  report: Report
): readonly Named<Omit<TimeLimit, 'name'>>[] {
  const limits = base?.timeLimits ?? {}
  return written.flatMap(({ value, ...each }) => {
    const below = Object.hasOwn(limits, each.name) ? limits[each.name] : undefined
    const place = each.entry.value.place
    const whole = below === undefined ? alone(value, place, report) : filled(value, below)
    return whole === undefined ? [] : [{ ...each, value: whole }]
  })
}

/** Only open versions are filled in. Of a limit that is closed all are: that is then reported. */
function filled(
  { what, ladder, infeasible, minimumNorm, versions }: WrittenLayerLimit,
  below: TimeLimit
): Omit<TimeLimit, 'name'> {
  return {
    what: what ?? below.what,
    versions: versionsOf(versions, below),
    ladder: ladder ?? below.ladder,
    infeasible: infeasible ?? below.infeasible,
    ...(minimumNorm ? { minimumNorm } : {})
  }
}

function versionsOf(
  written: WrittenLayerLimit['versions'],
  { versions }: TimeLimit
): readonly TimeLimitVersion[] {
  if (written === null) return versions
  return 'source' in written ? fill(versions, written) : written
}

function fill(
  below: readonly TimeLimitVersion[],
  filling: WrittenFilling
): readonly TimeLimitVersion[] {
  const anyOpen = below.some(isOpen)
  return below.map(version => {
    if (anyOpen && !isOpen(version)) return version
    const { from, to, period, direction, start, extended } = version
    const suspension = filling.suspension ?? version.suspension
    const length = filling.period ?? period
    return {
      from,
      to,
      period: length,
      ...(filling.open && length !== null ? { open: true } : {}),
      direction: filling.direction ?? direction,
      start: filling.start ?? start,
      extended: filling.extended ?? extended,
      source: filling.source,
      ...(suspension ? { suspension } : {})
    }
  })
}

function isOpen({ period, open }: TimeLimitVersion): boolean {
  return period === null || open === true
}

/** A limit that the layer below does not have says everything itself. */
function alone(
  { what, ladder, infeasible, minimumNorm, versions }: WrittenLayerLimit,
  place: Place,
  report: Report
): Omit<TimeLimit, 'name'> | undefined {
  if (what === null) report.add({ code: 'rules/missing-key', params: { key: 'wat' } }, place)
  if (versions === null) {
    report.add({ code: 'rules/missing-key', params: { key: 'duur' } }, place)
    return undefined
  }
  const own = 'source' in versions ? ownVersions(versions, place, report) : versions
  if (what === null || own === undefined) return undefined
  return {
    what,
    versions: own,
    ladder: ladder ?? [],
    infeasible,
    ...(minimumNorm ? { minimumNorm } : {})
  }
}

function ownVersions(
  { period, open, direction, start, extended, suspension, source }: WrittenFilling,
  place: Place,
  report: Report
): readonly TimeLimitVersion[] | undefined {
  if (start === null) report.add({ code: 'rules/missing-key', params: { key: 'vanaf' } }, place)
  if (extended === null) report.add({ code: 'rules/missing-key', params: { key: 'atw' } }, place)
  if (start === null || extended === null) return undefined
  return [
    {
      from: null,
      to: null,
      period,
      ...(open && period !== null ? { open: true } : {}),
      direction: direction ?? 'forward',
      start,
      extended,
      source,
      ...(suspension ? { suspension } : {})
    }
  ]
}
