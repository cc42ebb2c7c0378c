import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = writeRegion(temporaryFolder(), 3)
const run = (...argv: string[]) => runHere([...argv, '--db', 'a.db'], { cwd })
const forGemeente = ['--voor', 'gemeente', '--doel', 're_integratie', '--door', 'zvh']
const forOm = ['--voor', 'om', '--doel', 'casusoverleg', '--door', 'zvh']

beforeAll(async () => {
  await runHere(['draai', '.', '--db', 'a.db', '--tot', '2025-03-20'], { cwd })
})

interface Exchanged {
  readonly voortgang: readonly { readonly feiten: readonly { readonly feit: string }[] }[]
  readonly plan: { readonly feiten: readonly { readonly feit: string }[] }
  readonly grondslagen: readonly { readonly velden: readonly string[] }[]
}

it('gives a case with its bases, and no fact that none of them gives', async () => {
  const { code, stdout } = await run('uitwissel', 'P-001', ...forGemeente)
  expect(code).toBe(0)
  const document: Exchanged = JSON.parse(stdout)
  const given = new Set(document.grondslagen.flatMap(({ velden }) => velden))
  const facts = [...document.plan.feiten, ...document.voortgang.flatMap(({ feiten }) => feiten)]
  expect(facts.length).toBeGreaterThan(0)
  expect(facts.filter(({ feit }) => !given.has(feit))).toEqual([])
  // the municipality said this itself, and it is about another purpose
  expect(stdout).not.toContain('ernstige_gebiedsproblematiek')
})

it('gives nothing where nobody has stated a basis', async () => {
  const { code, stderr } = await run('uitwissel', 'P-001', ...forOm, '--uit', 'om.json')
  expect(code).toBe(2)
  expect(stderr).toContain('Er wordt niets uitgewisseld.')
  expect(() => readFileSync(join(cwd, 'om.json'))).toThrow('ENOENT')
})

it('writes in the journal what was given, by name and with its basis, and keeps the chain whole', async () => {
  const before = JSON.parse((await run('zaak', 'P-001', '--json')).stdout).disclosures.length
  await run('uitwissel', 'P-001', ...forGemeente)
  const { disclosures, journalCheck } = JSON.parse((await run('zaak', 'P-001', '--json')).stdout)
  expect(disclosures.length).toBeGreaterThan(before)
  expect(disclosures.at(-1)).toMatchObject({ to: 'gemeente', purpose: 're_integratie' })
  expect(disclosures.at(-1).legalBasis).toMatch(/Artikel/)
  expect(journalCheck).toMatchObject({ faults: [], identical: true })
})

const line = (id: string, more: object) =>
  JSON.stringify({ id, zaak: 'P-001', door: 'gemeente', op: '2025-03-19', ...more })

it('takes in what comes back, once, however often it is read', async () => {
  writeFileSync(
    join(cwd, 'terug.jsonl'),
    [
      line('app-1', { soort: 'voortgang', feit: 'huisvesting', waarde: 'ja' }),
      line('app-2', { soort: 'voortgang', feit: 'huisvesting', waarde: 'paars' }),
      line('app-3', { soort: 'resultaat', gebeurtenis: 'taart_gegeten' })
    ].join('\n')
  )
  const first = await run('uitwissel', 'terug', 'terug.jsonl')
  expect(first.code).toBe(1)
  expect(first.stdout).toMatch(/terug\.jsonl:2:\d+: geweigerd: Het feit "huisvesting"/)
  expect(first.stdout).toMatch(/terug\.jsonl:3:1: geweigerd: Zaak P-001: /)
  expect(first.stdout).toContain('1 overgenomen, 0 stond er al, 2 geweigerd')
  const journal = async () => (await run('zaak', 'P-001', '--json')).stdout
  const before = await journal()
  expect((await run('uitwissel', 'terug', 'terug.jsonl')).stdout).toContain(
    '0 overgenomen, 1 stond er al, 2 geweigerd'
  )
  expect(await journal()).toBe(before)
  const { stdout } = await run('uitwissel', 'P-001', ...forGemeente)
  expect(stdout).toMatch(/"feit": "huisvesting"[^]*"door": "gemeente",\s+"waarde": "ja"/)
})

it.each([
  { argv: ['P-01', ...forGemeente], says: 'Bedoel je "P-001"?' },
  { argv: ['P-001', '--doel', 're_integratie'], says: '--voor <PARTIJ>' },
  { argv: ['P-001', '--voor', 'gemeente'], says: '--doel <DOEL>' },
  { argv: ['P-001', ...forGemeente.slice(0, 4)], says: '--door <WIE>' },
  { argv: ['terug', 'nergens.jsonl'], says: 'nergens.jsonl' }
])('$argv could not run', async ({ argv, says }) => {
  const { code, stderr } = await run('uitwissel', ...argv)
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})
