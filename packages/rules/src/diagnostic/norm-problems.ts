import type { CivilDate, Facts } from '@ketenregie/core'
import type { AskedBy } from '../layer/asked-by.ts'
import type { LostReminder } from '../layer/lost-reminder.ts'
import type { LayerRelation, LimitRelation } from './layer-problems.ts'

/** A layer that asks less than a minimum norm of the layer below, each with a case that shows it. */
export interface NormProblems {
  'rules/weakens-norm': LayerRelation & Asked & { readonly lost: LostOfRule | null }
  'rules/limit-weakens-norm': LimitRelation & Asked
  'rules/reminder-weakens-norm': LostReminder & Asked & { readonly name: string }
  'rules/task-weakens-norm': Asked & LostTask
  'rules/message-weakens-norm': Asked & ChangedMessage
  'rules/recalibration-weakens-norm': Asked & {
    readonly last: CivilDate
    /** The day before which it has to be done again, by the norm and here. */
    readonly below: CivilDate
    readonly here: CivilDate
  }
  'rules/duty-weakens-norm': Asked & { readonly parties: readonly string[] }
  'rules/claims-norm': Asked & {
    readonly party: string
    readonly lacks: 'contact' | 'substitute' | 'recalibration' | 'rule'
  }
  'rules/claims-arrangement': Asked & {
    readonly task: string
    readonly place: string
    readonly party: string
    readonly responsible: string
  }
  'rules/target-weakens-norm': Asked & WeakTarget
}

/** Which norms ask it, or else where it is written. */
interface Asked {
  readonly asked: readonly AskedBy[]
}

/** Who has it, or how: what a rule says besides its condition. */
export interface LostOfRule {
  readonly part: 'party' | 'modality'
  readonly below: string
  readonly here: string
}

export interface LostTask {
  readonly task: string
  readonly party: string
  /** Another party, or none; it opens in no case; it opens in fewer cases. */
  readonly way: 'moved' | 'not-in-cases' | 'fewer-cases'
  /** Who has it here; null: nobody. */
  readonly here: string | null
  /** A case in which it is to be done; null: not one that can be written as facts. */
  readonly given: Facts | null
}

export interface ChangedMessage {
  readonly name: string
  readonly to: string
  /** What somebody gets that the layer below does not give, or gets no more. */
  readonly way: 'wider' | 'narrower'
  readonly what:
    | { readonly kind: 'fact'; readonly fact: string }
    | { readonly kind: 'to'; readonly below: string }
    | { readonly kind: 'purpose'; readonly below: string; readonly here: string }
    | { readonly kind: 'basis'; readonly below: string | null; readonly here: string | null }
    | { readonly kind: 'day'; readonly day: CivilDate }
}

export interface WeakTarget {
  readonly indicator: string
  readonly shown:
    /** Whatever happens, the target is met. */
    | { readonly kind: 'always-met'; readonly value: number }
    /** It is missed when all is in time. */
    | { readonly kind: 'turned-around'; readonly value: number }
    /** Met by this many days, which is after the last day of the limit. */
    | {
        readonly kind: 'after-limit'
        readonly limit: string
        readonly value: number
        readonly start: CivilDate
        readonly final: CivilDate
        readonly met: CivilDate
      }
    /** Met by this figure, which misses the target of the layer below. */
    | { readonly kind: 'below-target'; readonly figure: number; readonly target: number }
}
