import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import { runHere } from '../test-host.fixture.ts'

const plain = (cwd: string, ...more: string[]) => runHere(['draai', '.', ...more], { cwd })
const here = (cwd: string, ...more: string[]) => plain(cwd, '--json', ...more)

/** All journals, without what is drawn at random and what follows from it. */
async function journals(file: string): Promise<readonly object[]> {
  const store = new SqliteCaseStore(file)
  const found: object[] = []
  for await (const caseId of allCaseIds(store))
    for (const { number, on, recordedAt, by, key, payload } of await store.entries(caseId))
      found.push({ caseId, number, on, recordedAt, by, key, payload })
  await store.close()
  return found
}

async function countEntries(store: SqliteCaseStore): Promise<number> {
  let count = 0
  for await (const caseId of allCaseIds(store)) count += (await store.entries(caseId)).length
  return count
}

it('counts what the store has, and runs to the end', async () => {
  const cwd = writeRegion(temporaryFolder(), 12)
  const { code, stdout, stderr } = await here(cwd)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const summary: unknown = JSON.parse(stdout)
  expect(summary).toMatchObject({
    cases: { total: 12, resting: 12 },
    returns: {
      total: { total: 12, underFourWeeks: 4, fourWeeksToThreeMonths: 4, overThreeMonths: 4 }
    },
    // stays of ten days leave before the plan is due; of the others half have none in time
    plan: { total: { met: 4, missed: 4, infeasible: 4, other: 0 }, madeLate: 4 },
    participation: [{ rule: 'om_deelname', party: 'om' }, {}, {}, {}],
    input: {
      marked: [
        { file: 'meldingen.jsonl', line: 13, what: 'refused', code: 'lines/not-json' },
        { file: 'meldingen.jsonl', line: 14, what: 'repeated', code: 'notifications/doubled' },
        { file: 'meldingen.jsonl', line: 15, what: 'corrected', code: 'notifications/correction' }
      ]
    }
  })
  expect(
    readFileSync(join(cwd, 'uitvoer', cwd.split('/').at(-1)!, 'verslag.html'), 'utf8')
  ).toContain('<html lang="nl">')
})

it('says of an event that a case refuses what it could take instead', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  const event = { id: 'G-X', zaak: 'P-001', gebeurtenis: 'taart', door: 'pi', op: '2025-03-05' }
  appendFileSync(join(cwd, 'gebeurtenissen.jsonl'), `${JSON.stringify(event)}\n`)
  const { stdout } = await runHere(['draai', '.'], { cwd })
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/geen gebeurtenis "taart"\. Nu kan: .*overlijden/)
})

it('gives the same a second time, and after a stop half-way', async () => {
  const cwd = writeRegion(temporaryFolder(), 6)
  const whole = await here(cwd, '--db', 'a.db')
  expect((await here(cwd, '--db', 'a.db')).stdout).toBe(whole.stdout)
  await here(cwd, '--db', 'b.db', '--tot', '2025-03-10')
  await here(cwd, '--db', 'b.db', '--tot', '2025-04-20')
  expect((await here(cwd, '--db', 'b.db')).stdout).toBe(whole.stdout)
  expect(await journals(join(cwd, 'b.db'))).toEqual(await journals(join(cwd, 'a.db')))
})

it('goes on after kill -9 at any point, without losing or doubling anything', async () => {
  const cwd = writeRegion(temporaryFolder(), 10)
  const whole = await here(cwd, '--db', 'whole.db')
  const expected = await journals(join(cwd, 'whole.db'))
  const killed = join(cwd, 'killed.db')
  for (const share of [0.05, 0.5]) {
    const kept = await killWhen(cwd, killed, expected.length * share)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(expected.length)
  }
  expect((await here(cwd, '--db', 'killed.db')).stdout).toBe(whole.stdout)
  expect(await journals(killed)).toEqual(expected)
})

/** Runs in a process of its own, kills it when so many entries are there, and says how many were. */
async function killWhen(cwd: string, file: string, entries: number): Promise<number> {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const store = new SqliteCaseStore(file)
  const child = spawn(process.execPath, [main, 'draai', '.', '--db', file], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise(resolve => child.once('exit', resolve))
  while (child.exitCode === null && (await countEntries(store)) < entries)
    await new Promise(resolve => setTimeout(resolve, 5))
  expect(child.exitCode, said).toBeNull()
  child.kill('SIGKILL')
  await ended
  const count = await countEntries(store)
  await store.close()
  return count
}

it('notices input that was added later', async () => {
  const cwd = writeRegion(temporaryFolder(), 3)
  await here(cwd, '--db', 'a.db')
  writeRegion(cwd, 4)
  const { stdout } = await here(cwd, '--db', 'a.db')
  expect(JSON.parse(stdout)).toMatchObject({ cases: { total: 4 } })
})

it('starts again when asked, and never throws away what is not its own', async () => {
  const cwd = writeRegion(temporaryFolder(), 2)
  const first = await here(cwd, '--db', 'a.db')
  expect((await here(cwd, '--db', 'a.db', '--opnieuw')).stdout).toBe(first.stdout)
  writeFileSync(join(cwd, 'thesis.txt'), 'three years of work')
  const { code, stderr } = await plain(cwd, '--db', 'thesis.txt', '--opnieuw')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^ketenregie: /)
  expect(readFileSync(join(cwd, 'thesis.txt'), 'utf8')).toBe('three years of work')
})

it('mixes no agreements: other ones want a store of their own', async () => {
  const cwd = writeRegion(temporaryFolder(), 2)
  await here(cwd, '--db', 'a.db')
  const layer = readFileSync(join(cwd, 'gebied.yaml'), 'utf8')
  writeFileSync(join(cwd, 'gebied.yaml'), layer.replace('naam: Proef', 'naam: Anders'))
  const { code, stderr } = await plain(cwd, '--db', 'a.db')
  expect(code).toBe(2)
  expect(stderr).toContain('--opnieuw')
})

it('runs nothing on broken agreements, and shows every fault', async () => {
  const cwd = writeRegion(temporaryFolder(), 2)
  writeFileSync(join(cwd, 'gebied.yaml'), 'gebied: regio/proef\nnaam: [\n')
  const { code, stdout, stderr } = await plain(cwd)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/gebied\.yaml:\d+:\d+: fout: /)
  expect(stderr).toContain('er is niets uitgevoerd')
  expect(existsSync(join(cwd, 'uitvoer'))).toBe(false)
})

it.each([
  { argv: ['draai', 'nergens'], says: '"nergens" bestaat niet.' },
  { argv: ['draai', 'invoer'], says: '"invoer/gebied.yaml" bestaat niet.' },
  { argv: ['draai', '.', '--verslag', 'invoer'], says: 'dat pad is een map, geen bestand.' },
  { argv: ['draai', '.', '--tot', '2025-02-30'], says: '"2025-02-30" is geen dag die bestaat.' }
])('$argv could not run', async ({ argv, says }) => {
  const cwd = writeRegion(temporaryFolder(), 1)
  mkdirSync(join(cwd, 'invoer'))
  const { code, stderr } = await runHere(argv, { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})
