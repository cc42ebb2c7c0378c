import type { Phrase } from '@ketenregie/core'
import type { Unknown } from './unknown.ts'

/** What was most likely meant, or what may stand there. */
export function unknownNl(text: string, { nearest, known }: Unknown, otherwise?: string): Phrase {
  if (nearest !== null) return { text, advice: `Bedoel je "${nearest}"?` }
  if (otherwise !== undefined) return { text, advice: otherwise }
  return known.length === 0 ? { text } : { text, advice: `Hier kan staan: ${known.join(', ')}.` }
}

/** Of a short closed list everything is said: the nearest word may not be the one that was meant. */
export function unknownWordNl(text: string, { nearest, known }: Unknown): Phrase {
  const all = unknownNl(text, { name: '', nearest: null, known })
  if (nearest === null) return all
  const meant = `Bedoel je "${nearest}"?`
  return { text, advice: all.advice === undefined ? meant : `${meant} ${all.advice}` }
}

export function unknownEn(text: string, { nearest, known }: Unknown, otherwise?: string): Phrase {
  if (nearest !== null) return { text, advice: `Did you mean "${nearest}"?` }
  if (otherwise !== undefined) return { text, advice: otherwise }
  return known.length === 0
    ? { text }
    : { text, advice: `What can stand here: ${known.join(', ')}.` }
}

/** Of a short closed list everything is said. */
export function unknownWordEn(text: string, { nearest, known }: Unknown): Phrase {
  const all = unknownEn(text, { name: '', nearest: null, known })
  if (nearest === null) return all
  const meant = `Did you mean "${nearest}"?`
  return { text, advice: all.advice === undefined ? meant : `${meant} ${all.advice}` }
}
