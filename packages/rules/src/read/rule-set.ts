import type { Citation, Modality, Place } from '@ketenregie/core'
import type { Rule, RuleSet } from '../model/rule-set.ts'
import type { Named } from './collections.ts'
import { defaulting, list, map, optional, record, required } from './collections.ts'
import { byKey } from './alternatives.ts'
import type { WrittenCondition } from './condition.ts'
import { condition } from './condition.ts'
import { modalities } from './dutch.ts'
import type { PlacedName } from './names.ts'
import { citation, name, nameOf, placedName, slugName } from './names.ts'
import { daysFrom } from './period.ts'
import { format, text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

/** A rule file as it stands; its conditions are not looked up yet. */
export interface WrittenRuleSet {
  readonly name: string
  readonly version: string
  readonly valid: RuleSet['valid']
  readonly concepts: readonly Named<WrittenConcept>[]
  readonly rules: readonly Named<WrittenRule>[]
  readonly excluded: readonly WrittenExclusion[]
  readonly place: Place
}

/** What has readings, of which one is chosen. */
export interface WrittenReadings {
  readonly readings: readonly Named<WrittenReading>[]
  readonly chosen: PlacedName | null
}

export interface WrittenReading {
  readonly why: string | null
  readonly when: WrittenCondition
}

export interface WrittenConcept extends WrittenReadings {
  readonly question: string
  readonly source: Citation
}

export interface WrittenRule extends WrittenReadings {
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

/** The name of the only reading of a text that can be read in one way. */
export const onlyReading = 'enige'

const reading: Shape<WrittenReading> = become(
  map({ uitleg: optional(text), als: required(condition) }),
  ({ uitleg, als }) => ({ why: uitleg, when: als })
)

const severalReadings = {
  lezingen: required(record(name, reading)),
  gekozen: optional(placedName)
}

const oneReading = { als: required(condition) }

function single(when: WrittenCondition, { place }: Node): WrittenReadings {
  const value: Node = { kind: 'scalar', value: null, written: '', quoted: false, place }
  const entry = { key: onlyReading, place, value }
  return { readings: [{ name: onlyReading, value: { why: null, when }, entry }], chosen: null }
}

const conceptFields = { vraag: required(text), bron: required(citation) }

const concept: Shape<WrittenConcept> = byKey<WrittenConcept>(
  'als',
  become(map({ ...conceptFields, ...oneReading }), (read, node) => ({
    question: read.vraag,
    source: read.bron,
    ...single(read.als, node)
  })),
  become(map({ ...conceptFields, ...severalReadings }), read => ({
    question: read.vraag,
    source: read.bron,
    readings: read.lezingen,
    chosen: read.gekozen
  }))
)

const explanation: Shape<NonNullable<Rule['explanation']>> = become(
  map({ ja: required(text), nee: required(text), onbekend: required(text) }),
  ({ ja, nee, onbekend }) => ({ yes: ja, no: nee, unknown: onbekend })
)

const ruleFields = {
  partij: required(nameOf('party')),
  modaliteit: required(word(modalities)),
  binnen: optional(nameOf('concept')),
  bron: required(citation),
  uitleg: optional(explanation)
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
    ...single(read.als, node)
  })),
  become(map({ ...ruleFields, ...severalReadings }), read => ({
    ...headOf(read),
    readings: read.lezingen,
    chosen: read.gekozen
  }))
)

const exclusion: Shape<WrittenExclusion> = become(
  map({ als: required(condition), uitleg: required(text) }),
  ({ als, uitleg }) => ({ why: uitleg, when: als })
)

/** A rule file: concepts, rules, and combinations that cannot occur. */
export const ruleSet: Shape<WrittenRuleSet> = become(
  map({
    regelset: required(slugName),
    versie: required(format('version', /^\d+(?:\.\d+){0,2}$/)),
    geldig: required(daysFrom),
    begrippen: defaulting(record(name, concept), []),
    regels: defaulting(record(name, rule), []),
    uitgesloten: defaulting(list(exclusion), [])
  }),
  (read, { place }) => ({
    name: read.regelset,
    version: read.versie,
    valid: read.geldig,
    concepts: read.begrippen,
    rules: read.regels,
    excluded: read.uitgesloten,
    place
  })
)
