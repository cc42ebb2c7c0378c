import { basename, join, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import type { CaseView } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import { collectFigures } from '../figures/collect-figures.ts'
import { printCsv } from '../figures/print-csv.ts'
import { printFigures } from '../figures/print-figures.ts'
import { printJson } from '../output/json.ts'
import { withEngine } from '../post/with-engine.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run } from './command-spec.ts'

/** `cijfers`: what a region measures over its cases, against its own targets. */
export const showFigures: Run = async (words, host) => {
  const { args, json, language, text } = words
  const [path = '.'] = args
  checkReadable(path, 'folder', host)
  const database = text('db') ?? join('uitvoer', basename(resolve(host.cwd, path)), 'zaken.db')
  const given = (option: string) =>
    option === 'afspraken' ? path : option === 'db' ? database : text(option)
  return withEngine({ ...words, text: given }, host, async ({ engine, store, pack }) => {
    const views: CaseView[] = []
    for await (const caseId of allCaseIds(store)) {
      const view = await engine.view(caseId)
      if (view !== undefined) views.push(view)
    }
    const figures = collectFigures(views, pack)
    const file = text('csv')
    if (file !== undefined) writeFileAtomically(resolve(host.cwd, file), printCsv(figures))
    const { stdout } = host
    stdout.write(json ? printJson(figures) : printFigures(figures, pack, language, stdout.width))
    return exitCode.ok
  })
}
