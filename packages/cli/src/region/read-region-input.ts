import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '@ketenregie/adapters/files'
import {
  en as notificationsEn,
  nl as notificationsNl,
  readNotifications
} from '@ketenregie/adapters/notifications'
import type { NotificationProblem } from '@ketenregie/adapters/notifications'
import {
  en as statementsEn,
  nl as statementsNl,
  readEvents,
  readStatements
} from '@ketenregie/adapters/statements'
import type { StatementProblem } from '@ketenregie/adapters/statements'
import { phrase } from '@ketenregie/core'
import type { CivilDate, Language, Phrase } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { cannotRun, problem } from '../problem/cannot-run.ts'
import { en } from '../problem/en.ts'
import { nl } from '../problem/nl.ts'
import type { MarkedLine } from '../summary/summary.ts'
import type { InputStep } from './input-step.ts'
import { notificationSteps } from './notification-steps.ts'
import type { NotificationLine } from './notification-steps.ts'
import { visitSteps } from './visit-steps.ts'
import { statementSteps } from './statement-steps.ts'
import type { StatementLine } from './statement-steps.ts'

/** Everything that a region's files ask, in the order in which it is told. */
export interface RegionInput {
  readonly steps: readonly InputStep[]
  readonly files: readonly { readonly file: string; readonly lines: number }[]
  readonly marked: readonly MarkedLine[]
}

const names = {
  notifications: 'meldingen.jsonl',
  statements: 'feiten.jsonl',
  events: 'gebeurtenissen.jsonl'
} as const

/** Reads the input of a region. A line that is wrong is marked with its reason and stops nothing. */
export function readRegionInput(
  folder: string,
  path: string,
  pack: AgreementPack,
  language: Language
): RegionInput {
  const region: Region = { folder, pack, language }
  if (!existsSync(join(folder, names.notifications)))
    throw cannotRun('cli/cannot-read', { path: join(path, names.notifications), why: 'missing' })
  const notifications = readNotificationFile(region)
  const opened = new Map<string, CivilDate>()
  for (const { do: what, caseId, day } of notifications.steps)
    if (what === 'open') opened.set(caseId, day)
  const statements = readStatementFile(region, opened)
  const events = readEventFile(region, opened)
  const parts = [notifications, statements, events]
  return {
    // the sort keeps the order of equals: notifications, then facts, then events
    steps: parts.flatMap(({ steps }) => steps).toSorted((a, b) => compare(a.day, b.day)),
    files: parts.map(({ file, lines }) => ({ file, lines })),
    marked: parts.flatMap(({ marked }) => marked)
  }
}

const own = { nl, en }
const notificationWords = { nl: notificationsNl, en: notificationsEn }
const statementWords = { nl: statementsNl, en: statementsEn }

interface Region {
  readonly folder: string
  readonly pack: AgreementPack
  readonly language: Language
}

interface Part {
  readonly file: string
  readonly lines: number
  readonly steps: readonly InputStep[]
  readonly marked: readonly MarkedLine[]
}

function readNotificationFile({ folder, pack, language }: Region): Part {
  const file = names.notifications
  const found: NotificationLine[] = []
  const marked: MarkedLine[] = []
  let lines = 0
  const region = { municipalities: Object.keys(pack.region?.municipalities ?? {}) }
  for (const { line, item, problems } of readNotifications(linesOf(folder, file), {
    region,
    file
  })) {
    lines++
    if (item !== null) found.push({ line, notification: item })
    marked.push(
      ...problems.map(each => markedBy(each, phrase(each, notificationWords[language]), file, line))
    )
  }
  const visits = visitSteps(found, pack.region?.visits ?? {}, file)
  return { file, lines, steps: [...notificationSteps(found, file), ...visits], marked }
}

function readStatementFile(
  { folder, pack, language }: Region,
  opened: ReadonlyMap<string, CivilDate>
): Part {
  const file = names.statements
  const found: StatementLine[] = []
  const marked: MarkedLine[] = []
  let lines = 0
  for (const { line, item, problems } of readStatements(linesOf(folder, file), { ...pack, file })) {
    lines++
    marked.push(
      ...problems.map(each => markedBy(each, phrase(each, statementWords[language]), file, line))
    )
    if (item === null) continue
    if (opened.has(item.caseId)) found.push({ line, statement: item })
    else marked.push(withoutCase(item.caseId, file, line, language))
  }
  const { steps, repeated } = statementSteps(found, opened, file)
  const doubled = repeated.map(({ line, first }): MarkedLine => {
    const { text } = phrase(problem('cli/repeated-line', { first }), own[language])
    return { file, line, what: 'repeated', code: 'cli/repeated-line', text }
  })
  return { file, lines, steps, marked: [...marked, ...doubled].toSorted(byLine) }
}

function readEventFile(
  { folder, pack, language }: Region,
  opened: ReadonlyMap<string, CivilDate>
): Part {
  const file = names.events
  const steps: InputStep[] = []
  const marked: MarkedLine[] = []
  let lines = 0
  for (const { line, item, problems } of readEvents(linesOf(folder, file), { ...pack, file })) {
    lines++
    marked.push(
      ...problems.map(each => markedBy(each, phrase(each, statementWords[language]), file, line))
    )
    if (item === null) continue
    const { id, caseId, type: event, task, subCase, by, on, at } = item
    const start = opened.get(caseId)
    if (start === undefined) {
      marked.push(withoutCase(caseId, file, line, language))
      continue
    }
    const day = on < start ? start : on
    const when = at === undefined ? { on, day } : { on, at, day }
    const told = { caseId, event, by, ...when, facts: {}, file, lines: [line] }
    const within = subCase === undefined ? told : { ...told, subCase }
    const about = task === null ? within : { ...within, task }
    steps.push({ do: 'send', key: `gebeurtenis:${id}`, ...about })
  }
  return { file, lines, steps, marked }
}

/** A file that is not there has no lines. */
function linesOf(folder: string, file: string): Iterable<string> {
  const path = join(folder, file)
  return existsSync(path) ? readLines(path) : []
}

function withoutCase(caseId: string, file: string, line: number, language: Language): MarkedLine {
  const code = 'cli/no-such-case'
  const { text } = phrase(problem(code, { caseId }), own[language])
  return { file, line, what: 'refused', code, text }
}

function markedBy(
  { severity, code }: NotificationProblem | StatementProblem,
  { text, advice }: Phrase,
  file: string,
  line: number
): MarkedLine {
  const what = { error: 'refused', warning: 'repeated', info: 'corrected' } as const
  return { file, line, what: what[severity], code, text: advice ? `${text} ${advice}` : text }
}

function byLine(one: MarkedLine, other: MarkedLine): number {
  return one.line - other.line
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
