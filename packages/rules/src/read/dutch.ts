import { answerWords } from '@ketenregie/core'
import type { Domain, Modality, Sensitivity } from '@ketenregie/core'
import type { Operator } from '../model/condition.ts'
import type { HitPolicy } from '../model/decision-table.ts'
import type { OpenPart } from '../model/layered.ts'

/** Every Dutch word of the files with what it stands for; read in both directions. */
export const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  [answerWords.yes, true],
  [answerWords.no, false]
])

export const modalities: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['mag', 'may'],
  ['doet', 'does'],
  ['op_verzoek', 'on-request']
])

export const sensitivities: ReadonlyMap<string, Sensitivity> = new Map<string, Sensitivity>([
  ['gewoon', 'ordinary'],
  ['bijzonder', 'special'],
  ['strafrechtelijk', 'criminal']
])

export const domainKinds: ReadonlyMap<string, Domain['kind']> = new Map<string, Domain['kind']>([
  ['ja_nee', 'yes-no'],
  ['keuze', 'choice'],
  ['meerkeuze', 'set'],
  ['getal', 'number'],
  ['datum', 'date'],
  ['code', 'code']
])

export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['is', 'equal'],
  ['is_niet', 'notEqual'],
  ['kleiner_dan', 'lessThan'],
  ['hoogstens', 'lessThanInclusive'],
  ['groter_dan', 'greaterThan'],
  ['minstens', 'greaterThanInclusive'],
  ['bevat', 'contains'],
  ['bevat_niet', 'doesNotContain'],
  ['voor', 'before'],
  ['na', 'after'],
  ['uiterlijk', 'notAfter'],
  ['vanaf', 'notBefore'],
  ['binnen', 'within'],
  ['bekend', 'known']
])

export const hitPolicies: ReadonlyMap<string, HitPolicy> = new Map<string, HitPolicy>([
  ['uniek', 'unique'],
  ['eerste', 'first'],
  ['prioriteit', 'priority'],
  ['elk', 'any'],
  ['verzamel', 'collect'],
  ['verzamel_som', 'collect-sum'],
  ['verzamel_laagste', 'collect-min'],
  ['verzamel_hoogste', 'collect-max'],
  ['verzamel_aantal', 'collect-count'],
  ['regelvolgorde', 'rule-order'],
  ['uitvoervolgorde', 'output-order']
])

export const openParts: ReadonlyMap<string, OpenPart> = new Map<string, OpenPart>([
  ['lezing', 'reading'],
  ['voorwaarde', 'condition'],
  ['binnen', 'gate'],
  ['modaliteit', 'modality'],
  ['partij', 'party']
])

/** The Dutch word for a value of a table. */
export function dutchFor<Value>(
  words: ReadonlyMap<string, Value>,
  value: Value
): string | undefined {
  for (const [dutch, each] of words) if (each === value) return dutch
  return undefined
}
