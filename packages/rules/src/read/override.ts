import type { Citation, Modality } from '@ketenregie/core'
import type { OpenPart } from '../model/layered.ts'
import type { Rule } from '../model/rule-set.ts'
import { byKey } from './alternatives.ts'
import type { Named } from './collections.ts'
import { defaulting, map, optional, required } from './collections.ts'
import { modalities } from './dutch.ts'
import { explanation } from './explanation.ts'
import type { Overridden } from './marks.ts'
import { open, overridden } from './marks.ts'
import type { PlacedName } from './names.ts'
import { citation, nameOf, placedName } from './names.ts'
import type { WrittenReading } from './readings.ts'
import { oneReading, severalReadings, single } from './readings.ts'
import { word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import type { WrittenTable } from './table.ts'
import { tableFields, tableOf, tableRules } from './table.ts'

/** What a layer says in the place of a part of the layer below; null: that stays as it is. */
export type WrittenOverride = WrittenChange | WrittenTableOverride

export interface WrittenChange {
  readonly kind: 'concept' | 'rule'
  readonly overrides: Overridden
  readonly source: Citation
  readonly open: readonly OpenPart[]
  readonly readings: readonly Named<WrittenReading>[] | null
  readonly given: readonly string[]
  readonly chosen: PlacedName | null
  readonly party: string | null
  readonly modality: Modality | null
  readonly within: string | null
  readonly explanation: Rule['explanation']
}

export interface WrittenTableOverride {
  readonly kind: 'table'
  readonly overrides: Overridden
  readonly table: WrittenTable
}

const around = {
  overschrijft: required(overridden),
  bron: required(citation),
  open: defaulting<readonly OpenPart[]>(open, [])
}

interface Around {
  readonly overschrijft: Overridden
  readonly bron: Citation
  readonly open: readonly OpenPart[]
}

function changed(kind: WrittenChange['kind'], read: Around): WrittenChange {
  return {
    kind,
    overrides: read.overschrijft,
    source: read.bron,
    open: read.open,
    readings: null,
    given: [],
    chosen: null,
    party: null,
    modality: null,
    within: null,
    explanation: null
  }
}

export const conceptOverride: Shape<WrittenOverride> = byKey<WrittenOverride>(
  'als',
  become(map({ ...around, ...oneReading }), (read, node) => ({
    ...changed('concept', read),
    ...single(read.als, node)
  })),
  byKey<WrittenOverride>(
    'lezingen',
    become(map({ ...around, ...severalReadings }), read => ({
      ...changed('concept', read),
      ...read.lezingen,
      chosen: read.gekozen
    })),
    become(map({ ...around, gekozen: required(placedName) }), read => ({
      ...changed('concept', read),
      chosen: read.gekozen
    }))
  )
)

const head = {
  ...around,
  partij: optional(nameOf('party')),
  modaliteit: optional(word(modalities)),
  binnen: optional(nameOf('concept')),
  uitleg: optional(explanation)
}

interface Head extends Around {
  readonly partij: string | null
  readonly modaliteit: Modality | null
  readonly binnen: string | null
  readonly uitleg: Rule['explanation']
}

function changedRule(read: Head): WrittenChange {
  return {
    ...changed('rule', read),
    party: read.partij,
    modality: read.modaliteit,
    within: read.binnen,
    explanation: read.uitleg
  }
}

export const ruleOverride: Shape<WrittenOverride> = byKey<WrittenOverride>(
  'als',
  become(map({ ...head, ...oneReading }), (read, node) => ({
    ...changedRule(read),
    ...single(read.als, node)
  })),
  byKey<WrittenOverride>(
    'lezingen',
    become(map({ ...head, ...severalReadings }), read => ({
      ...changedRule(read),
      ...read.lezingen,
      chosen: read.gekozen
    })),
    become(map({ ...head, gekozen: optional(placedName) }), read => ({
      ...changedRule(read),
      chosen: read.gekozen
    }))
  )
)

/** A table is written anew as a whole: rows by themselves would not show what holds. */
export const tableOverride: Shape<WrittenOverride> = become(
  map({ overschrijft: required(overridden), ...tableFields }, tableRules),
  (read, node, session) => {
    const found = tableOf(read, node, session)
    return found && { kind: 'table', overrides: read.overschrijft, table: found }
  }
)
