import { canonicalJson } from '../journal/canonical-json.ts'
import type { StepState } from '../process/step.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseCommand } from './command.ts'

/** What an entry of the journal says. */
export interface EntryPayload {
  readonly command: CaseCommand
  readonly events: readonly CaseEvent[]
  /** Where the case stands after it. */
  readonly at: StepState
}

export function writePayload(payload: EntryPayload): string {
  return canonicalJson(payload)
}

/** Reads what `writePayload` wrote; the chain of the journal vouches for the rest of its shape. */
export function readPayload(text: string): EntryPayload | null {
  const payload: unknown = JSON.parse(text)
  return isPayload(payload) ? payload : null
}

function isPayload(value: unknown): value is EntryPayload {
  return (
    typeof value === 'object' &&
    value !== null &&
    'command' in value &&
    'at' in value &&
    'events' in value &&
    Array.isArray(value.events)
  )
}
