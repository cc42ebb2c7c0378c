import type { Calendar, FactDefinition, TimeLimit } from '@ketenregie/core'
import type { Region } from '../model/region.ts'
import type { RuleSet } from '../model/rule-set.ts'

/** What is needed to decide: rules, and what they speak of. Every `AgreementPack` is one. */
export interface Rules {
  readonly ruleSets: readonly RuleSet[]
  /** In the order in which facts are listed everywhere. */
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** For conditions on a date within a time limit; without them such a condition stays unknown. */
  readonly timeLimits?: Readonly<Record<string, TimeLimit>>
  readonly calendar?: Calendar
  /** Whose recalibration is past makes every outcome carry a warning. */
  readonly region?: Pick<Region, 'recalibration'> | null
}
