import { join, resolve } from 'node:path'
import { readPackFolder } from '@ketenregie/adapters/files'
import { printCsv, printWorkbook } from '@ketenregie/adapters/spreadsheet'
import { sheetsOf } from '@ketenregie/rules'
import { nationalFolder } from '../agreements/national-folder.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `exporteer`: limits, tasks, contacts and decision tables as spreadsheets. */
export const exportSheets: Run = async ({ args: [path], json, language, text }, host) => {
  const to = text('uit')
  if (to === undefined) throw cannotRun('cli/missing-option', { option: '--uit <MAP>' })
  if (path !== undefined) checkReadable(path, 'folder', host)
  const { files } = readPackFolder(path === undefined ? nationalFolder() : resolve(host.cwd, path))
  const written: string[] = []
  const write = (file: string, content: string | Uint8Array) => {
    writeOutput(file, content, { host, language })
    written.push(file)
  }
  for (const [file, content] of files) {
    const sheets = sheetsOf(content, file)
    const stem = join(to, file.replace(/\.ya?ml$/, ''))
    if (sheets.length === 0) continue
    if (text('als') === 'csv')
      for (const sheet of sheets) write(`${stem}@${sheet.name}.csv`, await printCsv(sheet))
    else write(`${stem}.xlsx`, await printWorkbook(sheets))
  }
  if (written.length === 0) throw cannotRun('cli/no-sheets', { path: path ?? nationalFolder() })
  host.stdout.write(json ? printJson({ written }) : `${written.join('\n')}\n`)
  return exitCode.ok
}
