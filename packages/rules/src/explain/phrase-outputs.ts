import type { FactValue, Language } from '@ketenregie/core'
import type { Output } from '../model/decision-table.ts'
import { phraseValue } from './phrase-value.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

const languages: Readonly<Record<Language, Words>> = { nl, en }

/** What follows from a table, as the file writes values; several outputs each with its name. */
export function phraseOutputs(outputs: readonly Output[] | null, language: Language): string {
  const words = languages[language]
  if (outputs === null) return words.truth.unknown
  if (outputs.length === 0) return words.none
  return outputs.map(output => phraseOutput(output, words)).join('; ')
}

function phraseOutput(output: Output, words: Words): string {
  const values = Object.entries(output)
  const [only] = values
  if (only !== undefined && values.length === 1) return quoted(only[1], words)
  return values.map(([name, value]) => `${name}: ${quoted(value, words)}`).join(', ')
}

/** A sentence of its own is quoted, so that it does not run on into the next. */
function quoted(value: FactValue, words: Words): string {
  const text = phraseValue(value, words)
  return text.includes(' ') ? words.quote(text) : text
}
