import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, Origins, Scenario } from '@ketenregie/rules'
import type { Flip } from '../../effect/compare-outcomes.ts'
import type { Turned } from '../../effect/compare-scenarios.ts'
import type { AgreementDiagnostic } from '../../agreements/file-problems.ts'

/** An example that does not come out as written. */
export interface OtherwisePlayed {
  readonly scenario: Scenario
  /** What is otherwise, in words. */
  readonly differences: readonly string[]
}

/** Outcomes and examples that turn between two versions. */
export interface BookEffect {
  readonly flips: readonly Flip[]
  readonly turned: readonly Turned[]
  /** How many different situations were looked at, and how many examples were played. */
  readonly situations: number
  readonly played: number
}

/** What a book is made of. */
export interface BookInput {
  readonly pack: AgreementPack
  /** The agreements that a region's own rest on; null where they rest on none. */
  readonly below: AgreementPack | null
  /** Those of which this book tells what changed; null: of none. */
  readonly previous: AgreementPack | null
  /** Those of the layer itself. */
  readonly scenarios: readonly Scenario[]
  /** Those of the layers below that come out as written there. */
  readonly alike: readonly Scenario[]
  /** Those of the layers below that come out otherwise here. */
  readonly otherwise: readonly OtherwisePlayed[]
  /** What the agreements do to outcomes, next to the former version; null where there is none. */
  readonly effect: BookEffect | null
  readonly origins: Origins
  /** What was found when the files were checked, the proven relation to the layer below among it. */
  readonly problems: readonly AgreementDiagnostic[]
  /** The day whose agreements the book tells. */
  readonly asOf: CivilDate
  /** By process, a page each; a process that cannot be drawn is absent. */
  readonly pictures: Readonly<Record<string, readonly string[]>>
}
