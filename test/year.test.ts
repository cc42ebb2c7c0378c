import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { verifyChain } from '@ketenregie/core'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-year-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm start` runs, with a store and a report of its own. */
const words = (name: string, ...more: readonly string[]): readonly string[] => [
  '--disable-warning=ExperimentalWarning',
  'packages/cli/src/main.ts',
  'draai',
  'examples/gooi-en-vechtstreek',
  `--db=${join(folder, `${name}.db`)}`,
  `--verslag=${join(folder, `${name}.html`)}`,
  ...more
]
const run = (name: string, ...more: readonly string[]): string => {
  const ran = spawnSync(process.execPath, words(name, ...more), { encoding: 'utf8' })
  expect(ran.status, ran.stderr).toBe(0)
  return ran.stdout
}
const report = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8')

it('gives table 1 from the store, cell by cell', () => {
  const { returns, institutions, plan, cases, subCases, invited } = JSON.parse(
    run('whole', '--json')
  )
  const rows = [...returns.rows, { municipality: 'totaal', ...returns.total }]
  expect(
    rows.map(({ municipality, total, underFourWeeks, fourWeeksToThreeMonths, overThreeMonths }) =>
      [municipality, total, underFourWeeks, fourWeeksToThreeMonths, overThreeMonths].join(' ')
    )
  ).toEqual([
    'Hilversum 91 36 22 33',
    'Gooise Meren 28 15 6 7',
    'Huizen 26 10 7 9',
    'totaal 145 61 35 49'
  ])
  expect(institutions.rows.map(({ counts }: { counts: readonly number[] }) => counts)).toEqual([
    [22, 16, 15, 9, 5, 3, 21],
    [13, 1, 0, 3, 0, 3, 8],
    [6, 3, 3, 4, 0, 0, 10]
  ])
  expect(cases).toEqual({ total: 145, resting: 145 })
  const { met, missed, infeasible, other } = plan.total
  expect(subCases.map(({ kind }: { readonly kind: string }) => kind)).toContain('Casusoverleg')
  expect(invited.length).toBeGreaterThan(2)
  expect(met + missed + infeasible + other).toBe(145)
  expect(Math.min(met, missed, infeasible)).toBeGreaterThan(0)
})

it('keeps 145 cases and those within them, whose chains hold, each opened once', async () => {
  const store = new SqliteCaseStore(join(folder, 'whole.db'))
  const ids = await store.caseIds({ after: null, limit: 1000 })
  // cases within a case are named after it
  expect(ids.filter(id => !id.includes('/'))).toHaveLength(145)
  for (const id of ids) {
    const entries = await store.entries(id)
    expect(verifyChain(entries)).toEqual([])
    expect(new Set(entries.map(({ key }) => key ?? Symbol('none'))).size).toBe(entries.length)
  }
  expect(await store.nextDue()).toBeNull()
  await store.close()
})

it('ends with the same summary and report after kill -9 and another start', async () => {
  const whole = run('whole').replaceAll('whole', 'killed')
  for (const share of [0.1, 0.6]) await killAt('killed', share)
  expect(run('killed')).toBe(whole)
  expect(report('killed')).toBe(report('whole'))
})

/** Kills the program without warning once it has kept this share of the cases. */
async function killAt(name: string, share: number): Promise<void> {
  const child = spawn(process.execPath, words(name), { stdio: 'ignore' })
  const ended = new Promise(resolve => child.once('exit', (_, signal) => resolve(signal)))
  const store = new SqliteCaseStore(join(folder, `${name}.db`))
  const kept = async () => (await store.caseIds({ after: null, limit: 1000 })).length
  // one that ended by itself is told below, and not waited for
  while (child.exitCode === null && (await kept()) < 145 * share)
    await new Promise(resolve => setTimeout(resolve, 5))
  await store.close()
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
}
