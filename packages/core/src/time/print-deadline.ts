import type { Citation } from '../citation/citation.ts'
import type { Language } from '../diagnostic/diagnostic.ts'
import { clockInAmsterdam, dateInAmsterdam } from './amsterdam.ts'
import type { Deadline, DeadlineResult, DeadlineStep } from './deadline.ts'
import { deadlineWords } from './deadline-words.ts'
import type { DeadlineWords } from './deadline-words.ts'
import { hoursFromDay } from './hours-from-day.ts'
import { phraseDate } from './phrase-date.ts'

/** A deadline told day by day, with the place in the source that each day rests on. */
export function printDeadline(deadline: DeadlineResult, language: Language): string {
  const words = deadlineWords[language]
  if (deadline.status !== 'computed') {
    const start = phraseDate(deadline.start, language)
    return words.none(deadline.status, deadline.limit, start)
  }
  return linesOf(deadline, words, language).join('\n')
}

/**
 * Until when a case keeps a limit in hours of which only the day of the start is known; null of any
 * other limit.
 */
export function printHoursFromDay(deadline: DeadlineResult, language: Language): string | null {
  if (deadline.status !== 'computed' || deadline.instant === null) return null
  const until = hoursFromDay(deadline.start, deadline.instant)
  const day = phraseDate(dateInAmsterdam(until), language)
  return deadlineWords[language].hoursFromDay(day, clockInAmsterdam(until))
}

function linesOf(deadline: Deadline, words: DeadlineWords, language: Language): readonly string[] {
  const { start, version, nominal, final, instant, extension, provisional, alternative } = deadline
  const { suspensions, suspended } = deadline
  const isAgreed = version.suspension !== undefined
  const because = cite(version.suspension?.source ?? deadline.source)
  const day = (date: Deadline['start']) => phraseDate(date, language)
  const length = version.period && words.length(version.period, version.direction, day(start))
  return [
    `${deadline.limit}: ${length} ${cite(deadline.source)}`,
    words.nominal(day(suspensions[0]?.nominalBefore ?? nominal)),
    ...suspensions.flatMap(({ from, to, days, nominalAfter }) => [
      `${words.suspended(day(from), day(to), days)}${isAgreed ? ` ${because}` : ''}`,
      words.nominal(day(nominalAfter))
    ]),
    ...(suspensions.length > 0 || suspended ? (isAgreed ? [] : [words.notAgreed]) : []),
    ...deadline.steps.map(
      step => `  ${day(step.date)}: ${reason(step, words)} ${cite(step.source)}`
    ),
    ...(extension.applies ? [] : [`${words.notExtended[extension.why]} ${cite(extension.source)}`]),
    words.final(day(final)) + (instant ? ` ${words.moment(clockInAmsterdam(instant))}` : ''),
    ...(suspended ? [words.standsStill(day(suspended))] : []),
    ...(provisional ? [words.provisional(alternative && day(alternative))] : [])
  ]
}

function reason({ why, role }: DeadlineStep, words: DeadlineWords): string {
  if (why === null || why.name === null) return words.roles[role]
  const name = why.kind === 'equated' ? `${why.name} (${words.equated})` : why.name
  return `${name}; ${words.roles[role]}`
}

function cite({ source, place }: Citation): string {
  return `(${source}, ${place})`
}
