import { canonicalJson, dateInAmsterdam, isInstant } from '@ketenregie/core'
import type { CivilDate, Instant, Party } from '@ketenregie/core'
import { fieldPlace, problemMaker } from '../json-lines/line-problem.ts'
import type { LinePlace } from '../json-lines/line-problem.ts'
import { readLine } from '../json-lines/read-line.ts'
import type { LineRead } from '../json-lines/read-line.ts'
import { splitLines } from '../json-lines/split-lines.ts'
import type { StatementProblem, StatementProblems } from './statement-problems.ts'
import { eventSchema } from './statement-schema.ts'
import type { WrittenEvent } from './statement-schema.ts'

/** Something that a party reports in a case. Which events a case knows, its process says. */
export interface CaseEvent {
  readonly id: string
  readonly caseId: string
  readonly type: string
  /** The task that it is about; null: none. */
  readonly task: string | null
  /** The case within this one that it happened in; absent: in this one. */
  readonly subCase?: string
  readonly by: string
  readonly on: CivilDate
  /** The moment on that day, where it was told. */
  readonly at?: Instant
}

export type EventRead = LineRead<CaseEvent, StatementProblem>

export interface EventOptions {
  readonly parties: Readonly<Record<string, Party>>
  /** The name that problems carry; `gebeurtenissen.jsonl` when left out. */
  readonly file?: string
}

interface Earlier {
  readonly line: number
  readonly event: CaseEvent
}

const problem = problemMaker<StatementProblems>()

/** Reads events, one a line. A line that is wrong never stops the rest; a doubled one counts once. */
export function* readEvents(
  lines: string | Iterable<string>,
  options: EventOptions
): Generator<EventRead> {
  const earlier = new Map<string, Earlier>()
  let line = 0
  for (const text of typeof lines === 'string' ? splitLines(lines) : lines) {
    line++
    if (text.trim() === '') continue
    const place = { file: options.file ?? 'gebeurtenissen.jsonl', line, text }
    const read = readLine(eventSchema, place)
    if (read.item === null) {
      yield { ...read, item: null }
      continue
    }
    const event = toEvent(read.item)
    const problems = check(event, place, options, earlier.get(event.id))
    if (problems.length === 0) earlier.set(event.id, { line, event })
    yield { line, item: problems.length === 0 ? event : null, problems }
  }
}

function check(
  event: CaseEvent,
  place: LinePlace,
  { parties }: EventOptions,
  earlier: Earlier | undefined
): readonly StatementProblem[] {
  const { id, by: party } = event
  if (earlier !== undefined) {
    const params = { id, first: earlier.line }
    const at = fieldPlace('id', place)
    return canonicalJson(earlier.event) === canonicalJson(event)
      ? [problem('statements/doubled', params, at, 'warning')]
      : [problem('statements/conflicting', params, at)]
  }
  return Object.hasOwn(parties, party)
    ? []
    : [problem('statements/unknown-party', { party }, fieldPlace('door', place))]
}

function toEvent({ id, zaak, gebeurtenis, taak, deelzaak, door, op }: WrittenEvent): CaseEvent {
  const within = deelzaak === undefined ? {} : { subCase: deelzaak }
  const event = { id, caseId: zaak, type: gebeurtenis, task: taak ?? null, ...within, by: door }
  return isInstant(op) ? { ...event, on: dateInAmsterdam(op), at: op } : { ...event, on: op }
}
