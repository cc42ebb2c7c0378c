import { phraseDate } from '@ketenregie/core'
import type { Counted, SummaryWords } from './summary-words.ts'
import type { Count, ReturnTable, SourceLine, Summary } from './summary.ts'

export function phraseHeld(reason: string, { held }: SummaryWords): string {
  return Object.entries(held).find(([code]) => code === reason)?.[1] ?? reason
}

export function phraseCount(count: Count): string {
  return count === null ? '–' : String(count)
}

export function phraseDays({ days }: Summary, words: SummaryWords): string {
  if (days === null) return words.noDays
  const { language } = words
  return words.until(phraseDate(days.from, language), phraseDate(days.to, language))
}

export function phraseSource(source: SourceLine | null, words: SummaryWords): string {
  return phraseSources([source], words)
}

/** Documents with their places, each document named once. */
export function phraseSources(
  sources: readonly (SourceLine | null)[],
  { ownStore }: SummaryWords
): string {
  const places = new Map<string, Set<string>>()
  for (const source of sources)
    if (source !== null)
      places.set(source.title, (places.get(source.title) ?? new Set()).add(source.heading))
  if (places.size === 0) return ownStore
  return [...places].map(([title, found]) => `${title}: ${[...found].join('; ')}`).join('. ')
}

export function countOf(count: number, [one, more]: Counted): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Whom to ask, with the others that may know. */
export function phraseHolders(
  [first = '', ...others]: readonly string[],
  words: SummaryWords
): string {
  return others.length === 0 ? first : words.others(first, others)
}

/** What table 1 must be read with; cases without a known end date have no class. */
export function phraseReturns({ total }: ReturnTable, words: SummaryWords): string {
  const open =
    total.total - total.underFourWeeks - total.fourWeeksToThreeMonths - total.overThreeMonths
  const { returns } = words.notes
  return open === 0 ? returns : `${returns} ${words.withoutEnd(open)}`
}
