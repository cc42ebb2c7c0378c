import type { FactValue, Language } from '@ketenregie/core'
import type { Output } from '../model/decision-table.ts'
import { phraseValue } from './phrase-value.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

const languages: Readonly<Record<Language, Words>> = { nl, en }

/** What a value of an output is called; null: as the file writes it. */
export type TitleOf = (output: string, value: FactValue) => string | null

/** What follows from a table, as the file writes values; several outputs each with its name. */
export function phraseOutputs(
  outputs: readonly Output[] | null,
  language: Language,
  titleOf: TitleOf = () => null
): string {
  const words = languages[language]
  if (outputs === null) return words.truth.unknown
  if (outputs.length === 0) return words.none
  return outputs.map(output => phraseOutput(output, words, titleOf)).join('; ')
}

function phraseOutput(output: Output, words: Words, titleOf: TitleOf): string {
  const values = Object.entries(output).map(
    ([name, value]) => [name, titleOf(name, value) ?? quoted(value, words)] as const
  )
  const [only] = values
  if (only !== undefined && values.length === 1) return only[1]
  return values.map(([name, text]) => `${name}: ${text}`).join(', ')
}

/** A sentence of its own is quoted, so that it does not run on into the next. */
function quoted(value: FactValue, words: Words): string {
  const text = phraseValue(value, words)
  return text.includes(' ') ? words.quote(text) : text
}
