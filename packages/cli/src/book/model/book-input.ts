import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, Origins, Scenario } from '@ketenregie/rules'
import type { AgreementDiagnostic } from '../../agreements/file-problems.ts'

/** What a book is made of. */
export interface BookInput {
  readonly pack: AgreementPack
  /** The agreements that a region's own rest on; null where they rest on none. */
  readonly below: AgreementPack | null
  /** Those of which this book tells what changed; null: of none. */
  readonly previous: AgreementPack | null
  readonly scenarios: readonly Scenario[]
  readonly origins: Origins
  /** What was found when the files were checked, the proven relation to the layer below among it. */
  readonly problems: readonly AgreementDiagnostic[]
  /** The day whose agreements the book tells. */
  readonly asOf: CivilDate
  /** By process; a process that cannot be drawn is absent. */
  readonly pictures: Readonly<Record<string, string>>
}
