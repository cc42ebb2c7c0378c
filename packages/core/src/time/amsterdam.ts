import { tzOffset } from '@date-fns/tz'
import { InvariantError } from '../invariant.ts'
import { isCivilDate } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { dateOfDay, dayNumberOf } from './day-number.ts'

/** A moment with its offset, as `2026-10-06T22:30:00Z` or `2026-10-07T00:30:00+02:00`. */
export type Instant = `${CivilDate}T${string}`

const shape =
  /^((?!0000|9999)\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/
const minute = 60_000
const hour = 60 * minute
const minutesADay = 24 * 60
const epoch = dayNumberOf('1970-01-01')
const firstMoment = Date.parse('0001-01-01T00:00:00Z')
const endOfMoments = Date.parse('9999-01-01T00:00:00Z')

/**
 * Whether a text is an ISO 8601 instant with an offset, in the years 1 to 9998. Without an offset
 * it names no moment.
 */
export function isInstant(text: string): text is Instant {
  if (text === lastInstant) return true
  const day = shape.exec(text)?.[1]
  if (day === undefined || !isCivilDate(day) || Number.isNaN(Date.parse(text))) return false
  lastInstant = text
  return true
}

/** One moment is asked after several times before the next one comes. */
let lastInstant = ''

/** The moment that a text names, if it is one. */
export function parseInstant(text: string): Instant | undefined {
  return isInstant(text) ? text : undefined
}

/** The day that it is in the Netherlands at this moment. */
export function dateInAmsterdam(instant: Instant): CivilDate {
  return onTheWall(instant).day
}

/** What Dutch clocks show at this moment, as `00:30`. */
export function clockInAmsterdam(instant: Instant): string {
  return onTheWall(instant).clock
}

/** The same moment as it is written in the Netherlands, as `2026-10-07T00:30+02:00`. */
export function inAmsterdam(instant: Instant): Instant {
  const time = Date.parse(instant)
  const ahead = offset(time)
  const wall = new Date(time + ahead).toISOString().replace(/(:00)?\.000Z$|Z$/, '')
  const minutes = ahead / minute
  const zone = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
  const text = `${wall}+${zone}`
  return parseInstant(text) ?? inUtc(instant)
}

/** The moment at which this day begins in the Netherlands, in UTC. */
export function startOfDay(date: CivilDate): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // Dutch clocks change at 01:00 UTC, so both midnights have the same offset
  return toInstant(midnight - offset(midnight))
}

/** The moment this many real hours later, or earlier when negative, in UTC. */
export function addHours(instant: Instant, hours: number): Instant {
  return toInstant(Date.parse(instant) + hours * hour)
}

/** The same moment written in UTC with milliseconds: the form in which instants compare as texts. */
export function inUtc(instant: Instant): Instant {
  return toInstant(Date.parse(instant))
}

/** The moment this many milliseconds later, in UTC. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return toInstant(Date.parse(instant) + milliseconds)
}

/** How many real hours lie between two moments; negative when the second is the earlier one. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / hour
}

interface Wall {
  readonly instant: string
  readonly day: CivilDate
  readonly clock: string
}

let lastWall: Wall = { instant: '', day: '0000-01-01', clock: '' }

function onTheWall(instant: Instant): Wall {
  if (instant === lastWall.instant) return lastWall
  const time = Date.parse(instant)
  const minutes = Math.floor((time + offset(time)) / minute)
  const days = Math.floor(minutes / minutesADay)
  const left = minutes - days * minutesADay
  const clock = `${twoDigits(Math.floor(left / 60))}:${twoDigits(left % 60)}`
  lastWall = { instant, day: dateOfDay(epoch + days), clock }
  return lastWall
}

/** Most moments that are asked after lie in the same second as the one before. */
let found = { second: NaN, offset: 0 }

function offset(time: number): number {
  const second = Math.floor(time / 1000)
  if (second !== found.second)
    found = { second, offset: tzOffset('Europe/Amsterdam', new Date(time)) * minute }
  return found.offset
}

function toInstant(time: number): Instant {
  const isInside = time >= firstMoment && time < endOfMoments
  const text = isInside ? new Date(time).toISOString() : `${time} ms`
  if (!isInside || !isWritten(text))
    throw new InvariantError(`outside the years 1 to 9998: ${text}`)
  return text
}

/** What `toISOString` writes in these years is an instant. */
function isWritten(text: string): text is Instant {
  return text.length === 24
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`
}
