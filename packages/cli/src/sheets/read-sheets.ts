import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { decodeText, mergedCells, readCsv, readWorkbook } from '@ketenregie/adapters/spreadsheet'
import type { Sheet, SheetProblem } from '@ketenregie/rules'
import { checkReadable } from '../problem/check-readable.ts'
import { cannotRun } from '../problem/cannot-run.ts'

export interface ReadSheets {
  /** The name of the authored file that they belong to, without its ending. */
  readonly stem: string
  readonly sheets: readonly Sheet[]
  /** What the file itself shows to be lost. */
  readonly problems: readonly SheetProblem[]
}

/** A workbook, or one sheet as CSV with its name behind an @. */
export async function readSheets(file: string, cwd: string): Promise<ReadSheets> {
  checkReadable(file, 'file', { cwd })
  const bytes = readFileSync(resolve(cwd, file))
  const base = basename(file)
  if (/\.xlsx$/i.test(base)) {
    const sheets = await readWorkbook(bytes)
    if (sheets === null) throw cannotRun('cli/unreadable-sheet', { file })
    const problems = mergedCells(bytes).map(cell => ({ ...cell, reason: 'merged-cell' as const }))
    return { stem: base.slice(0, -5), sheets, problems }
  }
  const { stem, name } = /^(?<stem>.+)@(?<name>.+)\.csv$/i.exec(base)?.groups ?? {}
  const sheet = name === undefined ? null : await readCsv(decodeText(bytes), name)
  if (stem === undefined || sheet === null) throw cannotRun('cli/unreadable-sheet', { file })
  return { stem, sheets: [sheet], problems: [] }
}
