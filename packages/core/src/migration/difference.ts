import type { Answers } from '../process/step.ts'

/** The shortest way on at whose end old and new agreements no longer come to the same. */
export interface Difference {
  /** What happens first, in order; empty: they differ where the case stands now. */
  readonly moves: readonly SharedMove[]
  readonly aspect: Aspect
  /** What only the old, and only the new agreements do or say there. */
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/** One step of a way on, taken under both agreements. */
export interface SharedMove {
  /** An event, or `passed:LIMIT`. */
  readonly cause: string
  /** What guards looked up; a rule that changed can answer otherwise under the new agreements. */
  readonly answers: { readonly old: Answers; readonly new: Answers }
}

/**
 * What is compared: whether an event is taken, what follows from it, whether the case ends, who is
 * on the move, until when, and what is decided; and at the start what the case has open.
 */
export type Aspect =
  | 'accepted'
  | 'ended'
  | 'effects'
  | 'owners'
  | 'deadlines'
  | 'decides'
  | 'statements'
  | 'running-limits'
  | 'open-tasks'
  | 'sub-cases'

/** What the walk came to. */
export type Comparison =
  | { readonly outcome: 'same'; readonly pairs: number }
  | { readonly outcome: 'differs'; readonly difference: Difference }
  /** There was more to see than the budget allows; so far nothing differed. */
  | { readonly outcome: 'undecided'; readonly budget: number }
