import { parseCivilDate, phraseDate } from '@ketenregie/core'
import type { Facts, FactValue } from '@ketenregie/core'
import { plain, enumerate, spell } from '../model/text.ts'

const answers: Readonly<Record<string, string>> = { yes: 'ja', no: 'nee' }

/** A value as people say it. */
export function tellValue(value: FactValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string')
    return value.length === 0 ? 'niets' : plain(enumerate(value.map(spell)))
  const date = parseCivilDate(value)
  return answers[value] ?? (date === undefined ? spell(value) : phraseDate(date, 'nl'))
}

/** What is known in an example, one clause per fact; `otherwise` where nothing is. */
export function tellFacts(facts: Facts, otherwise: string): string {
  const clauses = Object.entries(facts).map(([name, value]) => {
    const known = typeof value === 'object' && 'unknown' in value ? 'niet bekend' : tellValue(value)
    return `${spell(name)}: ${known}`
  })
  return clauses.length === 0 ? otherwise : clauses.join('; ')
}
