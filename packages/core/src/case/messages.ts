import type { Facts } from '../fact/fact.ts'
import type { MessageDefinition, Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { MessageBody } from './case-event.ts'
import type { Draft } from './draft.ts'

/** Why a message waits in the queue instead of going out. */
export type HeldReason = 'core/no-such-message' | 'core/no-legal-basis' | 'core/not-valid-on-day'

/** Queues a message of the pack. */
export function queueMessage(draft: Draft, name: string): void {
  const { messages } = draft.context.pack
  const definition = Object.hasOwn(messages, name) ? messages[name] : undefined
  queue(draft, { name, to: definition?.to ?? '', definition, about: null })
}

/** Queues what a step of a limit's ladder says to a party. */
export function queueLadderMessage(
  draft: Draft,
  step: { readonly to: string; readonly message: string },
  about: Deadline
): void {
  const definition = messageFor(draft.context.pack, step)
  queue(draft, { name: step.message, to: step.to, definition, about })
}

/** The message to a party of this name, or else of this kind. */
export function messageFor(
  { messages }: Pick<Pack, 'messages'>,
  { to, message }: { readonly to: string; readonly message: string }
): MessageDefinition | undefined {
  const mine = Object.values(messages).filter(known => known.to === to)
  return mine.find(({ name }) => name === message) ?? mine.find(({ kind }) => kind === message)
}

/** The deadline that a message is about. */
type About = Deadline | null

interface Deadline {
  readonly limit: string
  readonly final: CivilDate
  /** Of a limit in hours. */
  readonly until?: Instant
}

interface Queued {
  readonly name: string
  readonly to: string
  readonly definition: MessageDefinition | undefined
  readonly about: About
}

function queue(draft: Draft, { name, to, definition, about }: Queued): void {
  const reason = whyHeld(definition, draft.on)
  draft.emit({
    type: 'messageQueued',
    id: messageId(draft),
    to,
    message: name,
    status: reason === null ? 'ready' : 'held',
    reason,
    on: draft.on,
    body: sayingOf(definition, draft.facts, about)
  })
}

/** What keeps a message from going out on a day; null: nothing. */
export function whyHeld(
  definition: MessageDefinition | undefined,
  on: CivilDate
): HeldReason | null {
  if (!definition) return 'core/no-such-message'
  if (definition.legalBasis === null) return 'core/no-legal-basis'
  const { from, to } = definition.valid
  const isValid = (from === null || from <= on) && (to === null || on <= to)
  return isValid ? null : 'core/not-valid-on-day'
}

/** What a message says of what is known. */
export function sayingOf(
  definition: MessageDefinition | undefined,
  known: Facts,
  about: About
): MessageBody {
  const facts = (definition?.facts ?? []).flatMap(fact => {
    const value = Object.hasOwn(known, fact) ? known[fact] : undefined
    return value === undefined ? [] : [[fact, value] as const]
  })
  return {
    purpose: definition?.purpose ?? null,
    legalBasis: definition?.legalBasis ?? null,
    facts: Object.fromEntries(facts),
    limit: about?.limit ?? null,
    final: about?.final ?? null,
    ...(about?.until !== undefined && { until: about.until })
  }
}

/** Sorts in the order of the journal. */
export function messageId(draft: Draft): string {
  const queued = draft.events.filter(
    ({ type }) => type === 'messageQueued' || type === 'orderQueued'
  ).length
  return `${String(draft.entry).padStart(8, '0')}.${String(queued + 1).padStart(3, '0')}`
}
