import { loadLibrary } from '../library/load-library.ts'
import { unguardFormula } from './guard-formula.ts'
import { sheetFrom } from './sheet-from.ts'
import type { Sheet } from './sheet.ts'

/** Null where the text is no CSV. Semicolons, commas or tabs: the one that the headings have most. */
export async function readCsv(text: string, name: string): Promise<Sheet | null> {
  const { CsvError, parse } = await loadLibrary('csv-parse', () => import('csv-parse/sync'))
  const [, lines] = /^\uFEFF?(?:sep=.\r?\n)?([\s\S]*)$/.exec(text) ?? []
  const content = lines ?? ''
  const [headings = ''] = content.split(/\r|\n/, 1)
  const count = (mark: string) => headings.split(mark).length
  const [delimiter] = [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))
  try {
    const read: unknown = parse(content, {
      delimiter: delimiter ?? ';',
      bom: true,
      relax_column_count: true
    })
    const { columns, rows } = sheetFrom(name, Array.isArray(read) ? read : [])
    return {
      name,
      columns: columns.map(unguardFormula),
      rows: rows.map(row => row.map(unguardFormula))
    }
  } catch (cause) {
    if (cause instanceof CsvError) return null
    throw cause
  }
}
