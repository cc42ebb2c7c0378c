import type { CaseContext } from '../case/case-context.ts'
import type { CaseEvent } from '../case/case-event.ts'
import type { CaseState } from '../case/case-state.ts'
import type { CaseCommand, NoteCommand } from '../case/command.ts'
import { engineParty } from '../case/engine-party.ts'
import { writePayload } from '../case/entry-payload.ts'
import { evolve } from '../case/evolve.ts'
import { noNames } from '../case/snapshot-names.ts'
import { writeSnapshot } from '../case/write-snapshot.ts'
import { wakesOf } from '../case/wakes.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import { InvariantError } from '../invariant.ts'
import { seal } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type { Batch } from '../ports/case-store.ts'
import type { OutboxMessage, Settlement } from '../ports/outbox.ts'
import { inUtc } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { answerFrom } from './answer.ts'
import type { Answer } from './answer.ts'
import { nowOf } from './house.ts'
import type { Office } from './house.ts'
import type { WarmCases } from './warm-cases.ts'

/** A case with the entries that are to be added to it. */
export interface Pending {
  readonly state: CaseState
  /** The case as it is kept, before them. */
  readonly since: CaseState
  readonly entries: readonly Entry[]
  readonly outbox: readonly OutboxMessage[]
  readonly settled: readonly Settlement[]
}

/** One entry to add: what was asked, and what happened. */
export interface Happening {
  readonly command: CaseCommand
  readonly events: readonly CaseEvent[]
  /** The case after them; worked out when absent. */
  readonly after?: CaseState
  readonly on: CivilDate
  readonly by: string
  readonly key: string | null
}

export function nothingPending(state: CaseState): Pending {
  return { state, since: state, entries: [], outbox: [], settled: [] }
}

/** Adds an entry: the case after its events, with the entry sealed behind the last one. */
export function addEntry(
  house: Office,
  { compiled, pack }: CaseContext,
  pending: Pending,
  happening: Happening
): Pending {
  return addUnder(house, { definition: compiled.hash, pack: pack.hash }, pending, happening)
}

function addUnder(
  house: Office,
  under: Pick<Entry, 'definition' | 'pack'>,
  pending: Pending,
  happening: Happening
): Pending {
  const { command, events, on, by, key } = happening
  const before = pending.state
  const after = happening.after ?? events.reduce(evolve, before)
  const now = nowOf(house)
  const entry = seal(
    {
      caseId: before.caseId,
      number: before.version + 1,
      on,
      recordedAt: now,
      by,
      key,
      ...under,
      payload: writePayload({ command, events, at: after.at }),
      salt: house.ids.next()
    },
    before.head,
    house.digest
  )
  return {
    state: { ...after, version: entry.number, head: entry.digest },
    since: pending.since,
    entries: [...pending.entries, entry],
    outbox: [...pending.outbox, ...events.flatMap(event => toOutbox(before.caseId, event, now))],
    settled: pending.settled
  }
}

/** What the last entry is the answer to. */
export function answerOfLast({ entries, state }: Pending): Answer {
  const entry = entries.at(-1)
  if (!entry) throw new InvariantError(`nothing is pending for ${state.caseId}`)
  return answerFrom(entry)
}

/** Adds an entry on what happened around a case. Its agreements need not be at hand for that. */
export function addNote(
  house: Office,
  pending: Pending,
  { events, on, by }: Omit<NoteCommand, 'type'> & { readonly by: string },
  settled: readonly Settlement[]
): Pending {
  const command: NoteCommand = { type: 'note', on, events }
  const { definition, pack } = pending.state
  const noted = addUnder(house, { definition, pack }, pending, {
    command,
    events,
    on,
    by,
    key: null
  })
  return { ...noted, settled: [...noted.settled, ...settled] }
}

/** The one transaction that keeps what is pending. */
export function batchOf(
  office: Pick<Office, 'contextUnder'>,
  pending: Pending,
  warm?: WarmCases
): Batch {
  const { state, since, entries, outbox, settled } = pending
  const { caseId, version } = state
  const wakes = wakesOf(state).map(({ id, on, at }) =>
    at === undefined ? { caseId, id, on } : { caseId, id, on, at }
  )
  const names = office.contextUnder(state)?.names ?? noNames
  const expected = version - entries.length
  const batch = { caseId, expected, entries, names, wakes, outbox, settled }
  if (!warm) return { ...batch, snapshot: writeSnapshot(state, names) }
  const former = warm.wakesOf(since)
  const snapshot = warm.write(state, names, wakes, entries.at(-1)?.recordedAt ?? '')
  return { ...batch, snapshot, ...(former && { former }) }
}

function toOutbox(caseId: string, event: CaseEvent, now: Instant): readonly OutboxMessage[] {
  if (event.type !== 'orderQueued' && event.type !== 'messageQueued') return []
  const due = inUtc(now)
  if (event.type === 'orderQueued') {
    const { id, on, order } = event
    const body = canonicalJson(order)
    const ready = { status: 'ready', reason: null, due } as const
    return [{ caseId, id, on, to: engineParty, message: order.type, body, ...ready }]
  }
  const { id, on, to, message, status, reason, body } = event
  return [{ caseId, id, on, to, message, status, reason, body: canonicalJson(body), due }]
}
