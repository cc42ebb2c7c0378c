import type { Rejection } from '../case/rejection.ts'
import type { Comparison } from './difference.ts'
import type { GoneStep } from './map-place.ts'

/** What a migration would come to for one case. */
export interface MigrationPlan {
  readonly caseId: string
  /** The version of the case that was looked at. */
  readonly version: number
  readonly process: string
  /** What it runs by now: hashes of the definition and the pack. */
  readonly definition: string
  readonly pack: string
  /** The innermost active steps now, and after it; null: there is no after. */
  readonly steps: readonly string[]
  readonly after: readonly string[] | null
  readonly readiness: Readiness
  /** The steps that someone must map. */
  readonly missing: readonly MissingStep[]
  /** Why it is refused. */
  readonly problems: readonly Rejection[]
  /** Old and new walked in step; null where there is nothing to walk. */
  readonly comparison: Comparison | null
}

export type Readiness =
  /** Every continuation means the same under both. */
  | 'safe'
  /** Something becomes different, or could; the mapping says that this is meant. */
  | 'mapped'
  /** Someone must say where steps go, or that what becomes different is meant. */
  | 'needs-mapping'
  | 'refused'
  /** It has ended, or runs by these agreements already: there is nothing to migrate. */
  | 'closed'
  | 'there'

export interface MissingStep extends GoneStep {
  /** No such step any more; what follows has changed; or more could follow than was looked at. */
  readonly why: 'gone' | 'differs' | 'undecided'
}
