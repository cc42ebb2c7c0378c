import { phraseDate } from '@ketenregie/core'
import type { CivilDate, Language } from '@ketenregie/core'
import type { Bar } from './timeline.ts'

export interface TimelineWords {
  readonly language: Language
  readonly months: readonly string[]
  readonly status: Readonly<Record<Bar['status'], string>>
  readonly metLate: string
  /** Beside a bar that was not met. */
  openUntil(status: string, day: string): string
  on(status: string, day: string): string
  bar(what: string, start: string, status: string, final: string): string
  key(today: string): string
  readonly limits: readonly [caption: string, titles: readonly string[]]
  readonly coordination: readonly [caption: string, titles: readonly string[]]
  readonly events: readonly [caption: string, titles: readonly string[]]
  /** Who coordinated, as a row of the picture. */
  coordinator(party: string): string
  describe(from: string, to: string, today: string): string
  readonly eventRow: string
  since(day: string): string
  until(from: string, to: string): string
}

export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  nl: {
    language: 'nl',
    months: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
    status: {
      running: 'loopt',
      suspended: 'geschorst',
      met: 'gehaald',
      missed: 'verstreken',
      infeasible: 'niet haalbaar',
      withdrawn: 'ingetrokken'
    },
    metLate: 'te laat gehaald',
    openUntil: (status, date) => `${status}, uiterlijk ${date}`,
    on: (status, date) => `${status} op ${date}`,
    bar: (what, start, status, final) => `${what}: van ${start}, ${status}; uiterlijk ${final}`,
    key: today =>
      `Bekend tot en met ${today}: de streepjeslijn. Een dikke streep is de dag die uit de termijn zelf volgt, een gestippelde een vroegere laatste dag, een ruit de dag waarop hij is gehaald; wat gearceerd is, telt niet mee.`,
    limits: [
      'Termijnen',
      ['termijn', 'begin', 'uit de termijn zelf', 'laatste dag', 'eerder', 'telt niet mee', 'stand']
    ],
    coordination: ['Wie de regie had', ['partij', 'van', 'tot']],
    events: ['Gebeurtenissen', ['nummer', 'dag', 'wat, en door wie']],
    coordinator: party => `Regie: ${party}`,
    describe: (from, to, today) =>
      `Van ${from} tot en met ${to}; bekend tot en met ${today}. De tabel hierbij zegt hetzelfde.`,
    eventRow: 'Gebeurtenissen, met hun nummer in de tabel',
    since: date => `sinds ${date}`,
    until: (from, to) => `${from} tot en met ${to}`
  },
  en: {
    language: 'en',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    status: {
      running: 'running',
      suspended: 'suspended',
      met: 'met',
      missed: 'passed',
      infeasible: 'not feasible',
      withdrawn: 'withdrawn'
    },
    metLate: 'met late',
    openUntil: (status, date) => `${status}, last day ${date}`,
    on: (status, date) => `${status} on ${date}`,
    bar: (what, start, status, final) => `${what}: from ${start}, ${status}; last day ${final}`,
    key: today =>
      `Known up to ${today}: the dashed line. A thick mark is the day that follows from the limit itself, a dotted one an earlier last day, a diamond the day on which it was met; what is hatched does not count.`,
    limits: [
      'Time limits',
      ['limit', 'start', 'from the limit itself', 'last day', 'earlier', 'does not count', 'status']
    ],
    coordination: ['Who had coordination', ['party', 'from', 'to']],
    events: ['Events', ['number', 'day', 'what, and by whom']],
    coordinator: party => `Coordination: ${party}`,
    describe: (from, to, today) =>
      `From ${from} to ${to}; known up to ${today}. The table beside it says the same.`,
    eventRow: 'Events, with their number in the table',
    since: date => `since ${date}`,
    until: (from, to) => `${from} to ${to}`
  }
}

export function day(date: CivilDate, { language }: TimelineWords): string {
  return phraseDate(date, language)
}

export function statusOf({ status, metOn }: Bar, words: TimelineWords): string {
  if (metOn === null) return words.status[status]
  return words.on(status === 'missed' ? words.metLate : words.status[status], day(metOn, words))
}

/** `3 feb 2025`. */
export function shortDay(date: CivilDate, { months }: TimelineWords): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${dayOfMonth} ${months[Number(month) - 1]} ${year}`
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
