import type { Phrase } from '@ketenregie/core'
import type { Expected, Found } from './problems.ts'

/** What to write where something else was expected, in Dutch. */
export function expectedAdvice(expected: Expected, found: Found): Partial<Phrase> {
  if (found === 'true-false') return { advice: 'Schrijf ja of nee.' }
  if (expected === 'text' && found === 'number')
    return { advice: 'Zet het getal tussen aanhalingstekens als het een tekst is.' }
  return {}
}
