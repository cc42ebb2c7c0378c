import type { Language } from '@ketenregie/core'

type Counted = string | bigint

export interface ReadingWords {
  readonly truth: Readonly<Record<string, string>>
  readonly none: string
  readonly unknown: string
  readonly ground: Readonly<Record<'rule' | 'concept', readonly [yes: string, no: string]>>
  readonly chosen: string
  readonly nothingToCompare: string
  title(name: string, readings: number): string
  source(source: string, place: string): string
  gate(name: string): string
  /** `cases` is how many combinations the readings tell apart, of these facts. */
  facts(cases: Counted, facts: readonly string[]): string
  groups(fact: string, groups: number): string
  gives(ground: string, count: Counted, of: Counted): string
  differ(first: string, second: string, count: Counted, of: Counted): string
  same(first: string, second: string): string
  otherModality(count: Counted): string
  example(given: string): string
  inside(given: string): string
  readonly notDecided: string
  total(rules: number, single: number): string
}

export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  nl: {
    truth: { yes: 'ja', no: 'nee' },
    none: 'geen',
    unknown: 'onbekend',
    ground: { rule: ['grond', 'geen grond'], concept: ['ja', 'nee'] },
    chosen: 'gekozen',
    nothingToCompare: 'Er is één lezing, dus niets te vergelijken.',
    title: (name, readings) => `${name}: ${readings === 1 ? 'één lezing' : `${readings} lezingen`}`,
    source: (source, place) => `Bron: ${source}, ${place}.`,
    gate: name => `Alleen de eigen voorwaarde is geteld; de poort ${name} staat op ja.`,
    facts: (cases, facts) => `Er zijn ${cases} combinaties van ${facts.join(', ')}.`,
    groups: (fact, groups) => `${fact} (in ${groups} groepen)`,
    gives: (ground, count, of) => `${ground} in ${count} van ${of}`,
    differ: (first, second, count, of) =>
      `${first} en ${second} verschillen in ${count} van ${of}.`,
    same: (first, second) => `${first} en ${second} verschillen in geen enkel geval.`,
    otherModality: count => `In ${count} geven beide grond, maar met een andere modaliteit.`,
    example: given => `Bijvoorbeeld bij ${given}:`,
    inside: given => `(binnen de poort met ${given})`,
    notDecided: 'Niet geteld: het zou te veel rekenwerk zijn.',
    total: (rules, single) =>
      `${rules === 1 ? '1 regel of begrip heeft' : `${rules} regels en begrippen hebben`} meer dan één lezing` +
      `${single === 0 ? '' : `; ${single} ${single === 1 ? 'heeft' : 'hebben'} er één`}.`
  },
  en: {
    truth: { yes: 'yes', no: 'no' },
    none: 'none',
    unknown: 'unknown',
    ground: { rule: ['ground', 'no ground'], concept: ['yes', 'no'] },
    chosen: 'chosen',
    nothingToCompare: 'There is one reading, so nothing to compare.',
    title: (name, readings) =>
      `${name}: ${readings === 1 ? 'one reading' : `${readings} readings`}`,
    source: (source, place) => `Source: ${source}, ${place}.`,
    gate: name => `Only its own condition is counted; the gate ${name} is held at yes.`,
    facts: (cases, facts) => `There are ${cases} combinations of ${facts.join(', ')}.`,
    groups: (fact, groups) => `${fact} (in ${groups} groups)`,
    gives: (ground, count, of) => `${ground} in ${count} of ${of}`,
    differ: (first, second, count, of) => `${first} and ${second} differ in ${count} of ${of}.`,
    same: (first, second) => `${first} and ${second} differ in no case.`,
    otherModality: count => `In ${count} both give ground, but with another modality.`,
    example: given => `For example with ${given}:`,
    inside: given => `(inside the gate with ${given})`,
    notDecided: 'Not counted: it would take too much work.',
    total: (rules, single) =>
      `${rules === 1 ? '1 rule or concept has' : `${rules} rules and concepts have`} more than one reading` +
      `${single === 0 ? '' : `; ${single} ${single === 1 ? 'has' : 'have'} one`}.`
  }
}
