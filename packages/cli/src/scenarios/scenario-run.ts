import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Coverage, ScenarioResult } from '@ketenregie/rules/scenario'

/** All that `toets` found. */
export interface ScenarioRun {
  readonly folder: string
  readonly pack: AgreementPack
  readonly asOf: CivilDate
  readonly results: readonly ScenarioResult[]
  /** Null when not all scenarios were played. */
  readonly coverage: Coverage | null
}

export function countPassed(results: readonly ScenarioResult[]): number {
  return results.filter(({ passed }) => passed).length
}
