import type { Status, Truth } from '@ketenregie/core'
import type { Subject } from '../compile/edition.ts'
import { isSettled, own, yes } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'

/** What can be said of a rule or concept. */
export interface Answer {
  /** Null outside the gate. */
  readonly outcome: Truth | null
  /** Null for a concept. */
  readonly status: Status | null
}

/** The answer when these outcomes are still possible. */
export function answerOf(outcomes: Outcomes, kind: Subject['kind']): Answer {
  const outcome = outcomeOf(outcomes)
  return { outcome, status: kind === 'concept' ? null : statusOf(outcome) }
}

/** The outcome when these are still possible; null outside the gate. */
export function outcomeOf(outcomes: Outcomes): Truth | null {
  if (!isSettled(outcomes)) return 'unknown'
  if ((outcomes & own) !== 0) return null
  return (outcomes & yes) === 0 ? 'no' : 'yes'
}

function statusOf(outcome: Truth | null): Status {
  if (outcome === null) return 'own-judgement'
  return outcome === 'unknown' ? 'unknown' : outcome === 'yes' ? 'ground' : 'no-ground'
}
