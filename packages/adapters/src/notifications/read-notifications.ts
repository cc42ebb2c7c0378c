import { dateInAmsterdam, isInstant } from '@ketenregie/core'
import type { LinePlace } from '../json-lines/line-problem.ts'
import { readLine } from '../json-lines/read-line.ts'
import type { LineRead } from '../json-lines/read-line.ts'
import { splitLines } from '../json-lines/split-lines.ts'
import { judge } from './judge.ts'
import type { Notification } from './notification.ts'
import type { NotificationProblem } from './notification-problems.ts'
import { notificationSchema } from './notification-schema.ts'
import type { WrittenNotification } from './notification-schema.ts'
import { History } from './history.ts'

export type NotificationRead = LineRead<Notification, NotificationProblem>

export interface NotificationOptions {
  /** Codes of the municipalities whose notifications are received. */
  readonly region: { readonly municipalities: Iterable<string> }
  /** The name that problems carry; `meldingen.jsonl` when left out. */
  readonly file?: string
}

/**
 * Reads notifications, one a line, from a text or from lines that come in one at a time. Gives each
 * line its notification, when it is to be processed, and everything there is to say about it; a line
 * that is wrong never stops the rest. An empty line gives nothing. Time and memory are linear.
 */
export function* readNotifications(
  lines: string | Iterable<string>,
  options: NotificationOptions
): Generator<NotificationRead> {
  const { region, file = 'meldingen.jsonl' } = options
  const municipalities = new Set(region.municipalities)
  const history = new History()
  let line = 0
  for (const text of typeof lines === 'string' ? splitLines(lines) : lines) {
    line++
    if (text.trim() !== '') yield readOne({ file, line, text }, municipalities, history)
  }
}

function readOne(
  place: LinePlace,
  municipalities: ReadonlySet<string>,
  history: History
): NotificationRead {
  const read = readLine(notificationSchema, place)
  if (read.item === null) return { ...read, item: null }
  const notification = toNotification(read.item)
  const problems = judge(notification, place, municipalities, history)
  const isRefused = problems.some(({ severity }) => severity !== 'info')
  if (isRefused) {
    history.refuse(notification, place.line)
    return { line: place.line, item: null, problems }
  }
  const replaced = history.accepted(notification.corrects ?? '')
  history.accept(notification, place.line)
  const corrects = replaced?.notification.id ?? null
  return { line: place.line, item: { ...notification, corrects }, problems }
}

function toNotification(written: WrittenNotification): Notification {
  const { ontvangen } = written
  return {
    id: written.melding,
    caseId: written.zaak,
    received: isInstant(ontvangen) ? dateInAmsterdam(ontvangen) : ontvangen,
    municipality: written.gemeente,
    start: written.begin,
    expectedEnd: written.einde ?? null,
    institution: written.inrichting,
    corrects: written.corrigeert ?? null
  }
}
