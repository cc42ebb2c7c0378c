import { loadLibrary } from '../library/load-library.ts'
import { guardFormula } from './guard-formula.ts'
import type { Sheet } from './sheet.ts'

/** A sheet as a Dutch spreadsheet program opens it: semicolons, and a mark for UTF-8. */
export async function printCsv({ columns, rows }: Sheet): Promise<string> {
  const { stringify } = await loadLibrary('csv-stringify', () => import('csv-stringify/sync'))
  const lines = [columns, ...rows].map(cells => cells.map(guardFormula))
  return stringify(lines, { delimiter: ';', bom: true, record_delimiter: '\r\n' })
}
