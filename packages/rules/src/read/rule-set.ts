import type { Citation, Modality, Place } from '@ketenregie/core'
import type { Rule, RuleSet } from '../model/rule-set.ts'
import { byKey } from './alternatives.ts'
import type { Named } from './collections.ts'
import { defaulting, list, map, optional, record, required } from './collections.ts'
import type { WrittenCondition } from './condition.ts'
import { condition } from './condition.ts'
import { modalities } from './dutch.ts'
import { explanation } from './explanation.ts'
import { markFields, marksOf } from './marks.ts'
import type { WrittenMarks } from './marks.ts'
import type { PlacedName } from './names.ts'
import { citation, name, nameOf, slugName } from './names.ts'
import type { WrittenOverride } from './override.ts'
import { conceptOverride, ruleOverride, tableOverride } from './override.ts'
import { daysFrom } from './period.ts'
import { oneReading, severalReadings, single } from './readings.ts'
import type { WrittenReadings } from './readings.ts'
import { regionId } from './region-id.ts'
import { format, text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import { table } from './table.ts'
import type { WrittenTable } from './table.ts'

export { onlyReading } from './readings.ts'

/** A rule file as it stands; its conditions are not looked up yet. */
export interface WrittenRuleSet {
  readonly name: string
  readonly version: string
  readonly valid: RuleSet['valid']
  readonly concepts: readonly Named<WrittenConcept>[]
  readonly rules: readonly Named<WrittenRule>[]
  readonly tables: readonly Named<WrittenTable>[]
  /** What stands in the place of a part of the layer below. */
  readonly overrides: readonly Named<WrittenOverride>[]
  /** The region that the file says it is of. */
  readonly region: PlacedName | null
  readonly excluded: readonly WrittenExclusion[]
  readonly place: Place
}

export interface WrittenConcept extends WrittenReadings, WrittenMarks {
  readonly question: string
  readonly source: Citation
}

export interface WrittenRule extends WrittenReadings, WrittenMarks {
  readonly party: string
  readonly modality: Modality
  readonly within: string | null
  readonly source: Citation
  readonly explanation: Rule['explanation']
}

export interface WrittenExclusion {
  readonly why: string
  readonly when: WrittenCondition
}

const conceptFields = { vraag: required(text), bron: required(citation), ...markFields }

const concept: Shape<WrittenConcept> = byKey<WrittenConcept>(
  'als',
  become(map({ ...conceptFields, ...oneReading }), (read, node) => ({
    question: read.vraag,
    source: read.bron,
    ...marksOf(read),
    ...single(read.als, node)
  })),
  become(map({ ...conceptFields, ...severalReadings }), read => ({
    question: read.vraag,
    source: read.bron,
    ...marksOf(read),
    ...read.lezingen,
    chosen: read.gekozen
  }))
)

const ruleFields = {
  partij: required(nameOf('party')),
  modaliteit: required(word(modalities)),
  binnen: optional(nameOf('concept')),
  bron: required(citation),
  uitleg: optional(explanation),
  ...markFields
}

interface RuleHead {
  readonly partij: string
  readonly modaliteit: Modality
  readonly binnen: string | null
  readonly bron: Citation
  readonly uitleg: Rule['explanation']
}

function headOf({ partij, modaliteit, binnen, bron, uitleg }: RuleHead) {
  return {
    party: partij,
    modality: modaliteit,
    within: binnen,
    source: bron,
    explanation: uitleg
  }
}

const rule: Shape<WrittenRule> = byKey<WrittenRule>(
  'als',
  become(map({ ...ruleFields, ...oneReading }), (read, node) => ({
    ...headOf(read),
    ...marksOf(read),
    ...single(read.als, node)
  })),
  become(map({ ...ruleFields, ...severalReadings }), read => ({
    ...headOf(read),
    ...marksOf(read),
    ...read.lezingen,
    chosen: read.gekozen
  }))
)

const exclusion: Shape<WrittenExclusion> = become(
  map({ als: required(condition), uitleg: required(text) }),
  ({ als, uitleg }) => ({ why: uitleg, when: als })
)

const conceptOrOverride = byKey<WrittenConcept | WrittenOverride>(
  'overschrijft',
  conceptOverride,
  concept
)
const ruleOrOverride = byKey<WrittenRule | WrittenOverride>('overschrijft', ruleOverride, rule)
const tableOrOverride = byKey<WrittenTable | WrittenOverride>('overschrijft', tableOverride, table)

/** A rule file: concepts, rules, and combinations that cannot occur. */
export const ruleSet: Shape<WrittenRuleSet> = become(
  map({
    regelset: required(slugName),
    versie: required(format('version', /^\d+(?:\.\d+){0,2}$/)),
    geldig: required(daysFrom),
    gebied: optional(regionId),
    begrippen: defaulting(record(name, conceptOrOverride), []),
    regels: defaulting(record(name, ruleOrOverride), []),
    tabellen: defaulting(record(name, tableOrOverride), []),
    uitgesloten: defaulting(list(exclusion), [])
  }),
  (read, { place }) => ({
    name: read.regelset,
    version: read.versie,
    valid: read.geldig,
    region: read.gebied,
    concepts: read.begrippen.filter(isPlain),
    rules: read.regels.filter(isPlain),
    tables: read.tabellen.filter(isPlain),
    overrides: [...read.begrippen, ...read.regels, ...read.tabellen].filter(isOverride),
    excluded: read.uitgesloten,
    place
  })
)

type Read = WrittenConcept | WrittenRule | WrittenTable

function isOverride(read: Named<Read | WrittenOverride>): read is Named<WrittenOverride> {
  return 'overrides' in read.value
}

function isPlain<Plain extends Read>(read: Named<Plain | WrittenOverride>): read is Named<Plain> {
  return !isOverride(read)
}
