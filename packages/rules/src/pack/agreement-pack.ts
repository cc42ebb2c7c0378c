import type { Pack } from '@ketenregie/core'
import type { Region } from '../model/region.ts'
import type { RuleSet } from '../model/rule-set.ts'

/** Everything parties have agreed, rules included. */
export interface AgreementPack extends Pack {
  /** By name, and the versions of one name by first day. */
  readonly ruleSets: readonly RuleSet[]
  /** Null: the layer that no other rests on. */
  readonly region: Region | null
}
