import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { readCsv, readWorkbook } from '@ketenregie/adapters/spreadsheet'
import type { Sheet } from '@ketenregie/rules'
import { checkReadable } from '../problem/check-readable.ts'
import { cannotRun } from '../problem/cannot-run.ts'

export interface ReadSheets {
  /** The name of the authored file that they belong to, without its ending. */
  readonly stem: string
  readonly sheets: readonly Sheet[]
}

/** A workbook, or one sheet as CSV with its name behind an @. */
export async function readSheets(file: string, cwd: string): Promise<ReadSheets> {
  checkReadable(file, 'file', { cwd })
  const bytes = readFileSync(resolve(cwd, file))
  const base = basename(file)
  if (/\.xlsx$/i.test(base)) {
    const sheets = await readWorkbook(bytes)
    if (sheets === null) throw cannotRun('cli/unreadable-sheet', { file })
    return { stem: base.slice(0, -5), sheets }
  }
  const { stem, name } = /^(?<stem>.+)@(?<name>.+)\.csv$/i.exec(base)?.groups ?? {}
  const sheet = name === undefined ? null : await readCsv(bytes.toString('utf8'), name)
  if (stem === undefined || sheet === null) throw cannotRun('cli/unreadable-sheet', { file })
  return { stem, sheets: [sheet] }
}
