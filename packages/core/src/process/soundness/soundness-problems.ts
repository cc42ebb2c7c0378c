import type { DiagnosticOf } from '../../diagnostic/diagnostic.ts'
import type { Answer } from '../compile.ts'
import type { LimitStatus } from '../explore/stand.ts'

/** What can be wrong with how a process runs: in which step, and a scenario that shows it. */
export interface SoundnessProblems {
  'core/process-unreachable': { readonly process: string; readonly state: string }
  'core/process-dead-end': Shown
  'core/process-unowned': Shown
  'core/process-waits-unbounded': Shown & {
    /** Null: the step names none; else it does not run there. */
    readonly deadline: string | null
  }
  'core/process-undecided': Shown & {
    /** Null: the step decides by itself. */
    readonly event: string | null
    readonly rule: string
    readonly answer: Answer
  }
  'core/process-limit-restarted': Shown & { readonly limit: string; readonly was: LimitStatus }
  'core/process-event-ignored': {
    readonly process: string
    readonly event: string
    readonly states: readonly string[]
    readonly example: string
  }
  'core/process-endless': Shown & { readonly by: 'itself' | 'limits' }
  'core/process-coordinators': Shown & { readonly parties: readonly string[] }
  'core/process-uncoordinated': Shown
  /** A limit that the process starts waits for an event that the process does not have. */
  'core/process-limit-unheard': {
    readonly process: string
    readonly limit: string
    readonly event: string
  }
  /** `stop` makes the limit stand still, and from there on `resume` cannot come any more. */
  'core/process-suspended-for-ever': Shown & {
    readonly limit: string
    readonly stop: string
    readonly resume: string
  }
  /** The sub-case is open there and can tell of this event, and nothing hears it. */
  'core/process-sub-case-deaf': Shown & { readonly subCase: string; readonly event: string }
  /** There is always another sub-case: each opens the next, or is followed by another. */
  'core/process-sub-case-endless': Shown & {
    readonly subCase: string
    /** The processes from one to the next, back to this one; empty: each ends and is followed. */
    readonly opens: readonly string[]
  }
  'core/process-beyond-budget': { readonly process: string; readonly budget: number }
}

interface Shown {
  readonly process: string
  readonly state: string
  readonly example: string
}

export type SoundnessDiagnostic = DiagnosticOf<SoundnessProblems>
