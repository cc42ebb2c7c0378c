import type { CaseEvent } from '../case/case-event.ts'
import type { CaseCommand, EventCommand, OpenCommand } from '../case/command.ts'
import { readPayload } from '../case/entry-payload.ts'
import type { Rejection } from '../case/rejection.ts'
import type { Facts } from '../fact/fact.ts'
import { InvariantError } from '../invariant.ts'
import type { Entry } from '../journal/entry.ts'
import type { StepState } from '../process/step.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** How a case is opened. */
export interface Opening {
  /** Made by the engine when absent. */
  readonly caseId?: string
  readonly by: string
  /** The legal day; today in the Netherlands when absent. */
  readonly on?: CivilDate
  /** The moment on that day, with its offset: limits in hours count from it. */
  readonly at?: Instant
  /** Idempotency key: the same opening with the same key gives the same answer. */
  readonly key?: string
  readonly facts?: Facts
}

/** What is told to a case. */
export interface EventMessage {
  readonly type: string
  readonly by: string
  /** The legal day: when it happened, not when it is told. Today in the Netherlands when absent. */
  readonly on?: CivilDate
  /** The moment on that day, with its offset: limits in hours count from it, and are met at it. */
  readonly at?: Instant
  /** Idempotency key, unique within the case: the same message with the same key counts once. */
  readonly key?: string
  readonly facts?: Facts
  /** For `taak_afgerond`. */
  readonly task?: string
}

export type Answer =
  | {
      readonly accepted: true
      readonly caseId: string
      /** Number of the journal entry. */
      readonly entry: number
      /** Where the case stands after it. */
      readonly at: StepState
      readonly events: readonly CaseEvent[]
    }
  | { readonly accepted: false; readonly caseId: string; readonly problem: Rejection }

/** The answer that an entry was made with: what a message with the same key gets again. */
export function answerFrom({ caseId, number, payload }: Entry): Answer {
  if (payload === null) throw new InvariantError(`entry ${number} of ${caseId} was erased`)
  const read = readPayload(payload)
  if (!read) throw new InvariantError(`entry ${number} of ${caseId} cannot be read`)
  const { events, at } = read
  const rejected = events.find(event => event.type === 'commandRejected')
  if (rejected) return { accepted: false, caseId, problem: rejected.problem }
  return { accepted: true, caseId, entry: number, at, events }
}

/**
 * The same answer again, when the entry was made of this very message. Another message under a key
 * that is taken is refused, for it was not kept. `on` is the day or the moment as it was told, if it was.
 */
export function answerAgain(
  entry: Entry,
  command: CaseCommand,
  on: CivilDate | Instant | undefined
): Answer {
  const answer = answerFrom(entry)
  const kept = entry.payload === null ? null : readPayload(entry.payload)?.command
  // whose it was to tell does not make it another message
  const made = kept && 'hearsay' in kept ? withoutHearsay(kept) : kept
  // a refusal keeps no facts, and a day that was not told is that of the first time
  const meant = {
    ...command,
    ...(on === undefined && { on: made?.on }),
    ...(!answer.accepted && { facts: {} })
  }
  if (isSame(made, meant)) return answer
  return refuse(entry.caseId, { code: 'core/key-in-use', params: { entry: entry.number } })
}

function withoutHearsay(told: OpenCommand | EventCommand) {
  const { hearsay: _, ...command } = told
  return command
}

/** Whether what was told is what was kept; looks no deeper than what was kept. */
function isSame(kept: unknown, told: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return kept === told
  if (typeof told !== 'object' || told === null) return false
  const parts = new Map(Object.entries(told))
  const names = Object.keys(kept)
  return (
    names.length === parts.size &&
    Object.entries(kept).every(([name, part]) => parts.has(name) && isSame(part, parts.get(name)))
  )
}

export function refuse(caseId: string, problem: Rejection): Answer {
  return { accepted: false, caseId, problem }
}
