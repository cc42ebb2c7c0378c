import type { Language } from '@ketenregie/core'
import type { Counterfactual, OtherValue } from './counterfactuals.ts'
import { phraseOutcome } from './headline.ts'
import { phraseList, phraseValue, spell } from './phrase-value.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

/** What would change a settled outcome, in one sentence. */
export function phraseCounterfactual(
  { changes, outcome }: Counterfactual,
  language: Language
): string {
  const { words, change, sentence } = languages[language]
  const clauses = phraseList(changes.map(change), words)
  return sentence(clauses, phraseOutcome(outcome, words))
}

interface Phrases {
  readonly words: Words
  readonly change: (change: OtherValue) => string
  readonly sentence: (clauses: string, outcome: string) => string
}

const languages: Readonly<Record<Language, Phrases>> = {
  nl: {
    words: nl,
    change: ({ fact, to, isExample }) =>
      `${spell(fact)} ${isExample ? 'bijvoorbeeld ' : ''}${valuesOf(to, nl, 'of')} was`,
    sentence: (clauses, outcome) => `Dit zou anders zijn als ${clauses}: dan ${outcome}.`
  },
  en: {
    words: en,
    change: ({ fact, to, isExample }) =>
      `${spell(fact)} were ${isExample ? 'for example ' : ''}${valuesOf(to, en, 'or')}`,
    sentence: (clauses, outcome) => `This would be otherwise if ${clauses}: then ${outcome}.`
  }
}

function valuesOf(values: OtherValue['to'], words: Words, or: string): string {
  return phraseList(
    values.map(value => phraseValue(value, words)),
    { ...words, and: or }
  )
}
