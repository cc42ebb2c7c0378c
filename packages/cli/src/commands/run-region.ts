import { statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { makeFolder } from '../problem/make-folder.ts'
import { openStore } from '../region/open-store.ts'
import { readRegionInput } from '../region/read-region-input.ts'
import { simulateRegion } from '../region/simulate-region.ts'
import { printReport } from '../report/print-report.ts'
import { printSummary } from '../summary/print-summary.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `draai`: a year of a region, from notifications to a summary and a report. */
export const runRegion: Run = async ({ args: [path = '.'], json, language, text, has }, host) => {
  checkReadable(path, 'folder', host)
  checkReadable(join(path, 'gebied.yaml'), 'file', host)
  const last = text('tot')
  const until = last === undefined ? null : readDay(last)
  const pack = await loadAgreements(path, language, host)
  const folder = resolve(host.cwd, path)
  const input = readRegionInput(folder, path, pack, language)
  const output = join('uitvoer', basename(folder))
  const database = text('db') ?? join(output, 'zaken.db')
  const report = resolve(host.cwd, text('verslag') ?? join(output, 'verslag.html'))
  if (statSync(report, { throwIfNoEntry: false })?.isDirectory())
    throw cannotRun('cli/cannot-write', { path: report, why: 'is-a-folder' })

  const store = openStore(database, { isFresh: has('opnieuw'), cwd: host.cwd })
  try {
    const summary = await simulateRegion(store, {
      pack,
      input,
      until,
      host,
      database,
      language,
      authority: has('houders') ? 'holders' : 'record'
    })
    makeFolder(dirname(report))
    writeFileAtomically(report, printReport(summary, language))
    if (json) host.stdout.write(printJson(summary))
    else {
      const { stdout } = host
      const colors = colorsFor(stdout, host.env)
      stdout.write(printSummary(summary, { colors, width: stdout.width, language }))
      const [kept, page] = language === 'nl' ? ['Opslag: ', 'Verslag:'] : ['Store: ', 'Report:']
      stdout.write(`\n${kept} ${database}\n${page} ${relative(host.cwd, report)}\n`)
    }
    return exitCode.ok
  } finally {
    await store.close()
  }
}
