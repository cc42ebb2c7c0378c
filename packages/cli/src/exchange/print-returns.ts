import type { Language } from '@ketenregie/core'

/** What became of a line: taken in, said before, or refused with the reason. */
export interface ReturnLine {
  readonly line: number
  readonly column: number
  readonly id: string | null
  readonly caseId: string | null
  readonly what: 'taken' | 'repeated' | 'refused'
  /** Of the problem; null where there is none. */
  readonly code: string | null
  readonly text: string | null
}

const words = {
  nl: { taken: 'overgenomen', repeated: 'stond er al', refused: 'geweigerd', case: 'Zaak' },
  en: { taken: 'taken in', repeated: 'was there already', refused: 'refused', case: 'Case' }
} as const

/** Each line that was not taken in with its place and reason, and then how many of each there were. */
export function printReturns(
  lines: readonly ReturnLine[],
  file: string,
  language: Language
): string {
  const told = lines.flatMap(({ line, column, caseId, what, code, text }) => {
    if (text === null) return []
    const about = caseId === null ? '' : `${words[language].case} ${caseId}: `
    return [`${file}:${line}:${column}: ${words[language][what]}: ${about}${text} [${code}]\n`]
  })
  const count = (wanted: ReturnLine['what']) => {
    const own = lines.filter(({ what }) => what === wanted)
    // a line with two problems is refused once
    return `${new Set(own.map(({ line }) => line)).size} ${words[language][wanted]}`
  }
  const gap = told.length === 0 ? '' : '\n'
  return `${told.join('')}${gap}${count('taken')}, ${count('repeated')}, ${count('refused')}\n`
}
