import type { Phrase } from '@ketenregie/core'
import type { Unknown } from './unknown.ts'

/** What was most likely meant, or what may stand there. */
export function unknownNl(text: string, { nearest, known }: Unknown): Phrase {
  if (nearest !== null) return { text, advice: `Bedoel je "${nearest}"?` }
  return known.length === 0 ? { text } : { text, advice: `Hier kan staan: ${known.join(', ')}.` }
}

export function unknownEn(text: string, { nearest, known }: Unknown): Phrase {
  if (nearest !== null) return { text, advice: `Did you mean "${nearest}"?` }
  return known.length === 0
    ? { text }
    : { text, advice: `What can stand here: ${known.join(', ')}.` }
}
