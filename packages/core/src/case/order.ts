import type { CivilDate } from '../time/civil-date.ts'
import type { KnownFact } from './case-state.ts'

/** What a case asks the engine to do with another case. It travels in the outbox. */
export type Order =
  | {
      readonly type: 'open'
      /** Under which name it is part of the case that asks. */
      readonly name: string
      readonly caseId: string
      readonly process: string
      readonly on: CivilDate
      readonly told: ToldFacts
      /** Its events that the case around it wants to hear of. */
      readonly hears: readonly string[]
    }
  | { readonly type: 'withdraw'; readonly caseId: string; readonly on: CivilDate }
  /** Tells the case around it that it has ended, or what happened in it on its way. */
  | {
      readonly type: 'tell'
      readonly name: string
      readonly caseId: string
      readonly on: CivilDate
      /** Null: it has ended. The number is the same however often the order is carried out. */
      readonly news: { readonly event: string; readonly number: number } | null
      /** Everything that the sub-case knows; the case takes what it declares. */
      readonly told: ToldFacts
    }

/** Facts that go from one case to another, with who stated them and since when they hold. */
export type ToldFacts = Readonly<Record<string, Pick<KnownFact, 'value' | 'by' | 'on'>>>
