import { addDays, daysBetween } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'

/** Days on which a limit stands still. */
export interface Suspension {
  /** The first and the last day that do not count; null: it still stands still. */
  readonly from: CivilDate
  readonly to: CivilDate | null
}

/** Days that did not count, and what they did to where the period ends. */
export interface SuspendedDays {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly days: number
  readonly nominalBefore: CivilDate
  readonly nominalAfter: CivilDate
}

export interface Ended {
  readonly nominal: CivilDate
  readonly final: CivilDate
}

/** How a limit runs past the days on which it stands still. */
export interface SuspendedRun<End extends Ended> {
  readonly start: CivilDate
  readonly end: End
  readonly suspensions: readonly SuspendedDays[]
  /** Since when it stands still; its end is then the earliest that it can be. */
  readonly since: CivilDate | null
}

/**
 * Runs a limit past its suspensions. One that begins after the last day changes nothing, nor do
 * days before the limit runs. `first` is the first day that can be suspended of a limit from a day.
 */
export function runPast<End extends Ended>(
  begun: CivilDate,
  given: readonly Suspension[],
  options: {
    readonly anew: boolean
    readonly first: (start: CivilDate) => CivilDate
    readonly endOf: (start: CivilDate, without: readonly SuspendedDays[]) => End
  }
): SuspendedRun<End> {
  const { anew, first, endOf } = options
  let start = begun
  let counted: readonly SuspendedDays[] = []
  const suspensions: SuspendedDays[] = []
  let end = endOf(start, counted)
  for (const one of merged(given)) {
    const from = later(one.from, first(start))
    if (from > end.final) break
    if (one.to === null) return { start, end, suspensions, since: from }
    if (one.to < from) continue
    const before = end.nominal
    const days = { from, to: one.to, days: daysBetween(from, one.to) + 1 }
    const open = { ...days, nominalBefore: before, nominalAfter: before }
    start = anew ? addDays(one.to, 1) : start
    counted = anew ? [] : [...counted, open]
    end = endOf(start, counted)
    suspensions.push({ ...open, nominalAfter: end.nominal })
  }
  return { start, end, suspensions, since: null }
}

/** In order, and as one where they overlap or touch, whatever the order in which they were told. */
export function merged(suspensions: readonly Suspension[]): readonly Suspension[] {
  const inOrder = suspensions
    .filter(({ from, to }) => to === null || from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const result: Suspension[] = []
  for (const one of inOrder) {
    const last = result.at(-1)
    if (last?.to === null) break
    if (last && one.from <= addDays(last.to, 1)) {
      const to = one.to === null ? null : later(one.to, last.to)
      result[result.length - 1] = { from: last.from, to }
    } else result.push(one)
  }
  return result
}

/**
 * The days between each event that stops a limit and the first one after it that lets it go on. The
 * day of either event itself counts.
 */
export function suspensionsBetween(
  stops: readonly CivilDate[],
  resumes: readonly CivilDate[]
): readonly Suspension[] {
  return merged(
    stops.map(stop => {
      const resumed = resumes.filter(day => day >= stop).toSorted()[0]
      return { from: addDays(stop, 1), to: resumed === undefined ? null : addDays(resumed, -1) }
    })
  )
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other
}
