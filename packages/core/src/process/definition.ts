import type { Citation } from '../citation/citation.ts'

/** A process as data: the function-free part of an XState config, with owners and sources. */
export interface ProcessDefinition extends StateNode {
  readonly id: string
  readonly version: string
  readonly title: string
  /** Every event that may come from outside. Anything else is refused. */
  readonly events: Readonly<Record<string, EventDeclaration>>
  /** Cases of other processes that are part of a case of this one, by their name in it. */
  readonly subCases?: Readonly<Record<string, SubCaseDeclaration>>
}

export interface EventDeclaration {
  readonly title: string
  /** Parties that may report it; empty: every party. */
  readonly by: readonly string[]
  /** Facts that it must carry. */
  readonly facts: readonly string[]
  readonly source: Citation | null
}

/** A case of another process within a case: opened by an effect, and heard when it has ended. */
export interface SubCaseDeclaration {
  readonly title: string
  /** Name of its process in the pack. */
  readonly process: string
  /** Facts that it is opened with, as far as they are known then. */
  readonly gives: readonly string[]
  /** The declared event that tells the case of its end. Nobody can send that event. */
  readonly event: string
  /** Facts that come with the event, as far as the sub-case knows them. */
  readonly returns: readonly string[]
  /** What it tells on its way: by an event of its own, what the case around it hears. */
  readonly hears?: Readonly<Record<string, HeardEvent>>
  readonly source: Citation | null
}

export interface HeardEvent {
  /** The declared event that the case hears. Nobody can send that event. */
  readonly event: string
  /** Facts that come with it, as far as the sub-case knows them. */
  readonly returns: readonly string[]
}

export interface StateNode {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly initial?: string
  readonly meta?: StepMeta
  readonly states?: Readonly<Record<string, StateNode>>
  readonly entry?: readonly Effect[]
  readonly exit?: readonly Effect[]
  readonly on?: Readonly<Record<string, readonly Transition[]>>
  /** Keyed by the name of a time limit; taken when its deadline has passed unmet. */
  readonly after?: Readonly<Record<string, readonly Transition[]>>
  readonly always?: readonly Transition[]
}

/** What a person must know of a step. A step that waits has an owner and a deadline. */
export interface StepMeta {
  readonly title: string
  readonly owner?: string
  /** The time limit that bounds the waiting. */
  readonly deadline?: string
  /** Rules and concepts whose outcomes are recorded on entry and at every new fact while here. */
  readonly decides?: readonly string[]
  /** A case may stay here: nobody needs to do anything any more. */
  readonly rests?: true
  /** Events that are refused here on purpose, in this step and the steps in it. */
  readonly refuses?: readonly string[]
  readonly source: Citation
}

export interface Transition {
  readonly target?: string
  readonly guard?: Guard
  readonly actions?: readonly Effect[]
}

/** Looks up an outcome that was decided before the step; it decides nothing itself. */
export interface Guard {
  readonly type: 'rule'
  readonly params: {
    readonly rule: string
    readonly is: 'yes' | 'no' | 'unknown' | 'own-judgement'
  }
}

/** Named, with data only; the engine carries it out. */
export type Effect =
  | { readonly type: 'task.open'; readonly params: { readonly task: string } }
  | { readonly type: 'task.close'; readonly params: { readonly task: string } }
  /** Takes back a task that is still open, because its time has gone; nothing where it is not. */
  | { readonly type: 'task.withdraw'; readonly params: { readonly task: string } }
  | { readonly type: 'deadline.start'; readonly params: { readonly limit: string } }
  | { readonly type: 'deadline.meet'; readonly params: { readonly limit: string } }
  | { readonly type: 'deadline.withdraw'; readonly params: { readonly limit: string } }
  | { readonly type: 'message'; readonly params: { readonly message: string } }
  | { readonly type: 'coordination'; readonly params: { readonly party: string } }
  /** Opens the sub-case of this name; nothing where one is open. */
  | { readonly type: 'case.open'; readonly params: { readonly case: string } }
  /** Withdraws the sub-case that is open under this name; the end of a case withdraws them all. */
  | { readonly type: 'case.withdraw'; readonly params: { readonly case: string } }
