import type { CivilDate, Facts, Instant } from '@ketenregie/core'

/** One thing to tell the engine, from one or more lines of input. */
export type InputStep = OpeningStep | EventStep

interface StepBase {
  /** Idempotency key: made from what the lines say, so that a second run makes the same. */
  readonly key: string
  readonly caseId: string
  readonly by: string
  readonly facts: Facts
  /** The legal day. */
  readonly on: CivilDate
  /** The simulated day on which it is told; never before the case is there. */
  readonly day: CivilDate
  readonly file: string
  readonly lines: readonly number[]
}

export interface OpeningStep extends StepBase {
  readonly do: 'open'
}

export interface EventStep extends StepBase {
  readonly do: 'send'
  readonly event: string
  /** The moment on its day, where it was told. */
  readonly at?: Instant
  /** The case within the case that it is told to; absent: the case itself. */
  readonly subCase?: string
  /** The task that it is about; absent: none. */
  readonly task?: string
}
