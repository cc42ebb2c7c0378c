import type { Citation, FactDefinition, Modality } from '@ketenregie/core'
import type { RuleSet } from '../model/rule-set.ts'
import type { JsonDiagnostic } from './json-problems.ts'
import type { JsonEvent, TruthSpelling } from './json-rules.ts'

export interface ImportJsonRulesOptions {
  /** The dictionary: only what stands in it may be asked, and its domains are closed. */
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Names of facts that the JSON names otherwise, by fact and path: `{ 'person.age': 'leeftijd' }`. */
  readonly names?: Readonly<Record<string, string>>
  /** Facts that every case has; of others a missing one may turn an answer, which is warned of. */
  readonly present?: readonly string[]
  /** For rules whose `event.params` do not say. */
  readonly attribution?: {
    readonly party?: string
    readonly modality?: Modality
    readonly source?: Citation
  }
  readonly set?: Partial<Pick<RuleSet, 'name' | 'version' | 'valid'>>
  /** The name that problems give to a text. */
  readonly file?: string
}

/** What a rule was there, by its name here. */
export interface ImportedRule {
  readonly event: JsonEvent
  /** Of rules with a higher one the engine sends the events first. */
  readonly priority: number
  /** As the JSON named it; null when it did not. */
  readonly name: string | null
}

export interface ImportedJsonRules {
  /** Null when there is an error: nobody is decided about on rules that were read in part. */
  readonly ruleSet: RuleSet | null
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly events: Readonly<Record<string, ImportedRule>>
  /** The shared condition that each concept was. */
  readonly conditions: Readonly<Record<string, string>>
  /** Where each fact stands in the facts of the JSON: `['person', 'age']`. */
  readonly paths: Readonly<Record<string, readonly string[]>>
  /** How the JSON spells yes and no, by fact. */
  readonly spelling: Readonly<Record<string, TruthSpelling>>
  readonly problems: readonly JsonDiagnostic[]
}

/** What a source is called that the JSON does not tell; no register has it, so a check asks for it. */
export const notStated: Citation = { source: 'onbekend', place: 'onbekend' }
