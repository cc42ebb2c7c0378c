import type { CivilDate } from '../time/civil-date.ts'
import type { Order } from './order.ts'

/** What happened between a case and the cases that are part of it. */
export type SubCaseEvent =
  | {
      readonly type: 'subCaseAsked'
      readonly name: string
      readonly caseId: string
      readonly process: string
      readonly on: CivilDate
    }
  /** It is there. */
  | { readonly type: 'subCaseOpened'; readonly name: string; readonly caseId: string }
  /** It told of an event of its own, and goes on. The number tells one telling from the next. */
  | { readonly type: 'subCaseHeard'; readonly name: string; readonly number: number }
  | {
      readonly type: 'subCaseEnded'
      readonly name: string
      readonly status: 'ended' | 'withdrawn'
      readonly on: CivilDate
    }
  /** The case around it ended or needs it no more. */
  | { readonly type: 'caseWithdrawn'; readonly on: CivilDate }
  | {
      readonly type: 'orderQueued'
      readonly id: string
      readonly on: CivilDate
      readonly order: Order
    }
  | { readonly type: 'orderCarriedOut'; readonly id: string }

/** A case within a case. */
export interface SubCase {
  readonly caseId: string
  readonly process: string
  /** Asked: the engine has still to open it. */
  readonly status: 'asked' | 'open' | 'ended' | 'withdrawn'
  readonly since: CivilDate
  /** The number of the last thing that it told; absent: nothing yet. */
  readonly heard?: number
}

/** The case around a sub-case, and the name that it has there. */
export interface ParentCase {
  readonly caseId: string
  readonly name: string
  /** Events of the sub-case that it wants to hear of; absent: none but the end. */
  readonly hears?: readonly string[]
}
