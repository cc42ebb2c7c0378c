import type { Pack } from '@ketenregie/core'
import type { Indicator } from '../model/indicator.ts'
import type { OpenMatter, Region } from '../model/region.ts'
import type { RuleSet } from '../model/rule-set.ts'

/** Everything parties have agreed, rules included. */
export interface AgreementPack extends Pack {
  /** By name, and the versions of one name by first day. */
  readonly ruleSets: readonly RuleSet[]
  /** Null: the layer that no other rests on. */
  readonly region: Region | null
  /** What is measured over cases, by name; absent: nothing. */
  readonly indicators?: Readonly<Record<string, Indicator>>
  /** What is not settled, by name, of this layer first; absent: nobody keeps a list. */
  readonly openMatters?: Readonly<Record<string, OpenMatter>>
  /** Every file that it was read from, those of the layers below first. */
  readonly files: readonly PackFile[]
}

export interface PackFile {
  /** The name of the pack whose file it is. */
  readonly layer: string
  readonly path: string
  /** Of the text in UTF-8, with plain line ends: comments count too. */
  readonly sha256: string
}
