import { loadLibrary } from '../library/load-library.ts'
import type { Sheet } from './sheet.ts'

/** The most that a spreadsheet program takes for the name of a sheet. */
export const mostNameCharacters = 31

/** Sheets as one XLSX file. Every cell is a text, so nothing in it is run or turned into a date. */
export async function printWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await loadLibrary(
    'write-excel-file',
    () => import('write-excel-file/node')
  )
  const made = writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.slice(0, mostNameCharacters),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: columns.map((title, at) => ({
        width: Math.min(
          60,
          Math.max(10, ...[title, ...rows.map(row => row[at] ?? '')].map(lengthOf))
        )
      })),
      data: [
        columns.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map(row =>
          row.map(value => (value === '' ? null : { value, type: String, wrap: true }))
        )
      ]
    }))
  )
  return made.toBuffer()
}

function lengthOf(text: string): number {
  return text.length + 2
}
