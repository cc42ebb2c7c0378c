import type { Language } from '@ketenregie/core'
import { sheetsOf } from '@ketenregie/rules'

export interface RemovedRow {
  readonly sheet: string
  readonly row: string
}

/** Rows that a file had and has no more; a list has its rows by number. */
export function removedRows(before: string, after: string, file: string): readonly RemovedRow[] {
  const now = new Map(sheetsOf(after, file).map(({ name, rows }) => [name, rows]))
  return sheetsOf(before, file).flatMap(({ name, rows }) => {
    const kept = new Set((now.get(name) ?? []).map(([row]) => row))
    return rows.flatMap(([row = '']) => (kept.has(row) ? [] : [{ sheet: name, row }]))
  })
}

/** Whoever took a row out by mistake reads it here. */
export function phraseRemoved({ sheet, row }: RemovedRow, language: Language): string {
  return language === 'nl' ? `  blad ${sheet}: ${row} is weg` : `  sheet ${sheet}: ${row} is gone`
}
