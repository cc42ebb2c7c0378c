import {
  answerWords,
  clockInAmsterdam,
  computeDeadline,
  dateInAmsterdam,
  printDeadline,
  printHoursFromDay,
  reasonWords
} from '@ketenregie/core'
import type {
  CaseView,
  CivilDate,
  Instant,
  Language,
  Replay,
  ViewedDeadline
} from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Colors } from '../output/colors.ts'
import { printTable } from '../output/table.ts'
import type { Column } from '../output/table.ts'
import { wrap } from '../output/wrap.ts'
import { summaryWords } from '../summary/summary-words.ts'
import { phraseHeld, phraseHolders } from '../summary/words.ts'
import { printAccess } from './print-access.ts'
import { postWords } from '../post/words.ts'
import { caseWords, phraseHappened, phraseWhat } from './words.ts'
import type { CaseWords } from './words.ts'

/** One case for a person to read. */
export function printCase(
  view: CaseView,
  replay: Replay,
  pack: AgreementPack,
  {
    colors,
    width,
    language
  }: { readonly colors: Colors; readonly width: number; readonly language: Language }
): string {
  const words = caseWords[language]
  const { parts, columns: c } = words
  const room = Math.max(narrowest, width)
  const table = <Row>(
    titles: readonly string[],
    rows: readonly Row[],
    cells: (row: Row) => readonly string[]
  ) => tableOf(titles, rows, cells, room)
  const party = (name: string | null) => (name === null ? '–' : (pack.parties[name]?.title ?? name))
  const part = (title: string, body: string) =>
    body === '' ? '' : `\n${colors.bold(title)}\n${body}`
  const lines = (texts: readonly string[]) => linesOf(texts, room)
  const { deadlines, tasks, questions, messages, openPoints, journal } = view
  return [
    `${colors.bold(words.case(view.caseId))}  ${view.title}, ${view.status === 'done' ? words.done : words.runs}\n`,
    `${words.opened(view.opened, view.asOf, party(view.coordinator))}\n`,
    part(
      parts.agreements,
      lines(view.agreements.atHand ? [] : [words.notAtHand(view.agreements.pack.slice(0, 12))])
    ),
    part(parts.access, lines(printAccess(view, party, words))),
    part(
      parts.steps,
      lines(
        view.steps.map(({ title, owner }) =>
          owner === null ? title : `${title} (${party(owner)})`
        )
      )
    ),
    part(
      parts.deadlines,
      table([c.limit, c.start, c.nominal, c.final, c.status, c.metOn], deadlines, one => [
        one.limit,
        one.start,
        one.nominal,
        phraseMoment(one.final, one.hours?.until),
        words.deadline[one.status],
        one.metOn === null ? '' : phraseMoment(one.metOn, one.metAt)
      ])
    ),
    part(
      parts.counted,
      view.agreements.atHand
        ? deadlines.map(one => lines(explain(one, pack, language))).join('')
        : ''
    ),
    part(parts.openPoints, lines(openPoints.map(({ what }) => what))),
    part(
      parts.facts,
      table([c.fact, c.value], Object.entries(view.facts), ([name, value]) => [
        name,
        phraseValue(value, words)
      ])
    ),
    part(
      parts.questions,
      table([c.question, c.toAsk], questions, ({ question, holder, also }) => [
        question,
        phraseHolders([holder, ...also].map(party), summaryWords[language])
      ])
    ),
    part(
      parts.tasks,
      table([c.task, c.what, c.who, c.status], tasks, one => [
        one.task,
        one.what,
        party(one.party),
        words.task[one.status]
      ])
    ),
    part(
      parts.messages,
      table([c.day, c.message, c.to, c.status], messages, one => [
        one.on,
        one.message,
        party(one.to),
        one.status === 'held'
          ? phraseHeld(one.reason ?? '', summaryWords[language])
          : postWords[language].status[one.status]
      ])
    ),
    part(
      parts.shared,
      table([c.moment, c.to, c.purpose, c.basis, c.data], view.disclosures, one => [
        one.at,
        party(one.to),
        one.purpose ?? '',
        one.legalBasis ?? '',
        one.facts.join(', ')
      ])
    ),
    part(
      parts.subCases,
      table([c.subCase, c.case, c.status, c.since], view.subCases, one => [
        one.title,
        one.caseId,
        words.subCase[one.status],
        one.since
      ])
    ),
    part(parts.parent, lines(view.parent === null ? [] : [view.parent.caseId])),
    part(
      parts.hold,
      lines([
        ...(view.hold === null ? [] : [words.hold(view.hold.ground, view.hold.since)]),
        ...Object.entries(view.factHolds).map(
          ([fact, { ground, since }]) => `${fact}: ${words.hold(ground, since)}`
        )
      ])
    ),
    part(
      parts.journal,
      table([c.number, c.day, c.by, c.what, c.effect], journal, one => [
        String(one.number),
        phraseMoment(one.on, one.at),
        party(one.by),
        phraseWhat(one.what, words),
        [phraseHappened(one.happened, words), words.hearsay(one.hearsay)].filter(Boolean).join('; ')
      ])
    ),
    `\n${phraseReplay(replay, words)}\n`
  ].join('')
}

/** A day, with what Dutch clocks show at the moment on it where there is one. */
function phraseMoment(on: CivilDate, at: Instant | undefined): string {
  return at === undefined ? on : `${dateInAmsterdam(at)} ${clockInAmsterdam(at)}`
}

/** The journal, checked: nothing was changed, and it gives the case as it stands. */
function phraseReplay(
  { faults, identical, entries, unreadable }: Replay,
  { journal }: CaseWords
): string {
  const [first] = faults
  if (first !== undefined) return journal.broken(first.number)
  if (unreadable.length > 0) return journal.erased(entries, unreadable.length)
  return identical ? journal.sound(entries) : journal.other
}

/** Less is no table any more. */
const narrowest = 60

function tableOf<Row>(
  titles: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
  width: number
): string {
  const columns: readonly Column[] = titles.map(title => ({ title }))
  return rows.length === 0 ? '' : printTable({ columns, rows: rows.map(cells), width })
}

function linesOf(texts: readonly string[], width: number): string {
  return texts
    .flatMap(text => {
      if (text.length <= width - 2) return [`  ${text}\n`]
      const [first = '', ...rest] = wrap(text, width - 4)
      return [`  ${first}\n`, ...rest.map(line => `    ${line}\n`)]
    })
    .join('')
}

function explain(
  { limit, start, suspensions, hours }: ViewedDeadline,
  { timeLimits, calendar }: AgreementPack,
  language: Language
): readonly string[] {
  const agreed = timeLimits[limit]
  if (agreed === undefined) return []
  const counted = computeDeadline(agreed, hours?.from ?? start, calendar, suspensions)
  const fromDay = hours?.from === null ? printHoursFromDay(counted, language) : null
  return [...printDeadline(counted, language).split('\n'), ...(fromDay === null ? [] : [fromDay])]
}

/** A value as people read it. */
export function phraseValue(
  value: CaseView['facts'][string],
  { language, unknown }: Pick<CaseWords, 'language' | 'unknown'>
): string {
  if (typeof value === 'object' && 'unknown' in value) {
    const reason = language === 'nl' ? reasonWords[value.unknown] : value.unknown
    return `${unknown} (${reason.replaceAll(/[_-]/g, ' ')})`
  }
  if (value === 'yes' || value === 'no') return language === 'nl' ? answerWords[value] : value
  return Array.isArray(value) ? value.join(', ') : String(value)
}
