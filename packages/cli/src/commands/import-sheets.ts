import { basename, join, resolve } from 'node:path'
import { readPackFolder } from '@ketenregie/adapters/files'
import { phraseDiagnostics } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import { applySheets, cellAt } from '@ketenregie/rules'
import { checkFolder } from '../agreements/check-folder.ts'
import { agreementCatalogues } from '../agreements/file-problems.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { CannotRun, cannotRun, problem } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { nameCell } from '../sheets/name-cell.ts'
import { phraseFault } from '../sheets/phrase-fault.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { phraseRemoved, removedRows } from '../sheets/removed-rows.ts'
import { writeAll } from '../sheets/write-all.ts'
import type { Run } from './command-spec.ts'

/** `importeer`: spreadsheets back into the agreements; all of it, or nothing where there is an error. */
export const importSheets: Run = async ({ args, json, language, text }, host) => {
  const folder = text('in')
  if (folder === undefined) throw cannotRun('cli/missing-option', { option: '--in <MAP>' })
  checkReadable(folder, 'folder', host)
  const { files } = readPackFolder(resolve(host.cwd, folder))
  const before = new Map([...files].map(([file, content]) => [join(folder, file), content]))
  const planned = new Map<string, string>()
  const faults: string[] = []
  const origins = new Map<string, string>()
  for (const given of args) {
    const { stem, sheets, problems } = await readSheets(given, host.cwd)
    const found = [...before.keys()].filter(file => basename(file).replace(/\.ya?ml$/, '') === stem)
    const [target] = found
    if (target === undefined || found.length > 1)
      throw cannotRun('cli/no-file-for-sheet', { file: given, found: found.length })
    const old = planned.get(target) ?? before.get(target) ?? ''
    const made = applySheets(old, target, sheets)
    for (const { sheet, row, column, reason } of [...problems, ...made.problems])
      faults.push(
        located(given, sheet, nameCell(row, column), phraseFault(reason, language), language)
      )
    planned.set(target, made.text ?? old)
    origins.set(target, given)
  }
  if (faults.length === 0) faults.push(...faultsIn(folder, planned, origins, { language, host }))
  if (faults.length > 0)
    throw new CannotRun([problem('cli/sheets-have-errors', { count: faults.length })], {
      text: `${faults.join('\n')}\n\n`,
      problems: faults.map(fault => ({ text: fault }))
    })
  const written = [...planned]
    .map(([file, content]) => ({ file, content, before: before.get(file) ?? '' }))
    .filter(one => one.before !== one.content)
  writeAll(written.map(one => ({ ...one, path: resolve(host.cwd, one.file) })))
  const removed = written.flatMap(one =>
    removedRows(one.before, one.content, one.file).map(row => ({ file: one.file, ...row }))
  )
  const nothing = language === 'nl' ? 'Er is niets veranderd.' : 'Nothing has changed.'
  const lines = written.flatMap(({ file }) => [
    file,
    ...removed.filter(row => row.file === file).map(row => phraseRemoved(row, language))
  ])
  host.stdout.write(
    json
      ? printJson({ written: written.map(({ file }) => file), removed })
      : `${written.length === 0 ? nothing : lines.join('\n')}\n`
  )
  return exitCode.ok
}

type Files = ReadonlyMap<string, string>

/** What the agreements would say of the texts, each at the cell that it comes from. */
function faultsIn(
  folder: string,
  planned: Files,
  origins: Files,
  { language, host }: { readonly language: Language; readonly host: { readonly cwd: string } }
): readonly string[] {
  const { problems } = checkFolder(folder, { cwd: host.cwd, planned })
  const errors = problems.filter(({ severity }) => severity === 'error')
  return phraseDiagnostics(errors, agreementCatalogues[language]).map(({ place, text, advice }) => {
    const words = advice === null ? text : `${text} ${advice}`
    const given = place === null ? undefined : origins.get(place.file)
    const content = place === null ? undefined : planned.get(place.file)
    const cell = place === null || content === undefined ? null : cellAt(content, place.file, place)
    if (given !== undefined && cell !== null)
      return located(given, cell.sheet, nameCell(cell.row, cell.column), words, language)
    return place === null ? words : `${place.file}:${place.line}:${place.column}: ${words}`
  })
}

function located(
  file: string,
  sheet: string,
  cell: string,
  words: string,
  language: Language
): string {
  const [blad, cel] = language === 'nl' ? ['blad', 'cel'] : ['sheet', 'cell']
  return `${file}, ${blad} ${sheet}, ${cel} ${cell}: ${words}`
}
