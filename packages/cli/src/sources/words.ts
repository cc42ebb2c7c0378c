import type { Language } from '@ketenregie/core'
import type { CheckedExtract } from './check-sources.ts'
import type { RecountMatch } from './recount.ts'

interface SourceWords {
  readonly extracts: string
  readonly extractColumns: readonly string[]
  readonly extract: Readonly<Record<CheckedExtract['status'], string>>
  beyond(places: string): string
  readonly recounts: string
  readonly recountColumns: readonly string[]
  readonly match: Readonly<Record<RecountMatch, string>>
  recounted(all: number, wrong: number): string
}

export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  nl: {
    extracts: 'Uittreksels',
    extractColumns: ['bron', 'uitkomst', 'bestand'],
    extract: {
      same: 'gelijk aan de tekst van de afspraken',
      changed: 'de tekst is een andere; de regels bij de plekken kloppen niet meer',
      absent: 'niet bij de hand',
      none: 'geen uittreksel'
    },
    beyond: places => `deze plekken liggen voorbij het einde: ${places}`,
    recounts: 'Nagerekend',
    recountColumns: ['wat', 'plek', 'staat er', 'nagerekend', 'oordeel'],
    match: { right: 'klopt', cut: 'afgekapt, niet afgerond', off: 'wijkt af' },
    recounted: (all, wrong) => `${all} getallen nagerekend, ${all - wrong} kloppen, ${wrong} niet.`
  },
  en: {
    extracts: 'Extracts',
    extractColumns: ['source', 'outcome', 'file'],
    extract: {
      same: 'the text that the agreements were made with',
      changed: 'another text; the lines of the places are not right any more',
      absent: 'not at hand',
      none: 'no extract'
    },
    beyond: places => `these places lie beyond the end: ${places}`,
    recounts: 'Worked out again',
    recountColumns: ['what', 'place', 'stated', 'found', 'match'],
    match: { right: 'right', cut: 'cut off, not rounded', off: 'off' },
    recounted: (all, wrong) =>
      `${all} figures worked out again, ${all - wrong} are right, ${wrong} are not.`
  }
}
