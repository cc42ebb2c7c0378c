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
    }
  | { readonly type: 'withdraw'; readonly caseId: string; readonly on: CivilDate }
  /** Tells the case around it that it has ended. */
  | {
      readonly type: 'tell'
      readonly name: string
      readonly caseId: string
      readonly on: CivilDate
      /** Everything that the sub-case knows; the case takes what it declares. */
      readonly told: ToldFacts
    }

/** Facts that go from one case to another, with who stated them and since when they hold. */
export type ToldFacts = Readonly<Record<string, Pick<KnownFact, 'value' | 'by' | 'on'>>>
