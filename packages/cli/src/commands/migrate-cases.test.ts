import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const day = '--op=2025-04-20'
const migrate = (...argv: string[]) =>
  runHere(['migreer', 'nieuw', '--db', 'a.db', day, ...argv], { cwd })

/** A local length for a term that the national agreements leave open. */
const term = `overdracht_aanbieden:
  wat: De regie is aan een regiehouder aangeboden
  duur: P2W
  vanaf: { stap: begin }
  atw: nee
  bron: { in: gooi_en_vechtstreek, plek: aanbeveling-4-regie }
`

beforeAll(async () => {
  writeRegion(cwd, 6)
  await runHere(['draai', '.', '--db', 'first.db', '--tot', '2025-04-15'], { cwd })
  cpSync(join(cwd, 'gebied.yaml'), join(cwd, 'nieuw/gebied.yaml'))
  writeFileSync(join(cwd, 'nieuw/termijnen.yaml'), term)
})

beforeEach(() => {
  for (const part of ['', '-wal', '-shm']) rmSync(join(cwd, `a.db${part}`), { force: true })
  rmSync(join(cwd, 'a.afspraken'), { recursive: true, force: true })
  cpSync(join(cwd, 'first.db'), join(cwd, 'a.db'))
  cpSync(join(cwd, 'first.afspraken'), join(cwd, 'a.afspraken'), { recursive: true })
})

it('says per step what a new term would change, with a mapping to paste, and changes nothing', async () => {
  const { code, stdout } = await migrate('--droog')
  expect(code).toBe(1)
  for (const text of [
    'vraagt een omzetting',
    'oud: termijn overdracht_aanbieden',
    'nieuw: termijn overdracht_aanbieden',
    'Als scenario, zoals het nu uitkomt:',
    '\nomzetting:\n',
    'Er is niets gemigreerd'
  ])
    expect(stdout).toContain(text)
  expect((await migrate('--droog')).stdout).toBe(stdout)
})

it('migrates by the mapping that was proposed, each case once, and goes on with the region', async () => {
  const { stdout } = await migrate('--droog')
  const proposed = /^omzetting:\n(?: {2}.*\n)+/m.exec(stdout)?.[0] ?? ''
  writeFileSync(join(cwd, 'stappen.yaml'), proposed)
  const one = await migrate('--omzetting', 'stappen.yaml', '--zaak', 'P-003')
  expect(one).toMatchObject({ code: 0 })
  expect(one.stdout).toContain('Gemigreerd: 1 van 1 zaken.')
  const all = await migrate('--omzetting', 'stappen.yaml', '--json')
  expect(all.code).toBe(0)
  const { migrated, counts, cases } = JSON.parse(all.stdout)
  expect(counts).toMatchObject({ there: 1, refused: 0, 'needs-mapping': 0 })
  expect(migrated).toBe(counts.safe + counts.mapped)
  expect(cases).toHaveLength(6)
  const again = JSON.parse((await migrate('--json')).stdout)
  expect(again).toMatchObject({ migrated: 0 })
  const { stdout: shown } = await runHere(
    ['zaak', 'P-003', '--db', 'a.db', '--afspraken', 'nieuw'],
    { cwd }
  )
  expect(shown).toContain('Het journaal is ongeschonden')
})

it('points at the step of a mapping that no process has, and migrates nothing', async () => {
  writeFileSync(join(cwd, 'stappen.yaml'), 'omzetting:\n  verzamelenn: verzamelen\n')
  const { code, stderr } = await migrate('--omzetting', 'stappen.yaml')
  expect(code).toBe(2)
  expect(stderr).toContain('stappen.yaml:2:3')
  expect(stderr).toContain('Bedoel je "verzamelen"?')
  expect(stderr).toContain('er is niets gemigreerd')
})

it('refuses what it has no earlier agreements for, until they are brought along', async () => {
  rmSync(join(cwd, 'a.afspraken'), { recursive: true })
  const without = await migrate('--droog')
  expect(without.code).toBe(1)
  expect(without.stdout).toContain('volgens afspraken die er niet bij zijn')
  const brought = await migrate('--droog', '--eerder', '.')
  expect(brought.stdout).not.toContain('die er niet bij zijn')
})

it('knows the case that was meant, and the store that is not there', async () => {
  expect((await migrate('--zaak', 'P-03')).stderr).toContain('Bedoel je "P-003"?')
  expect(await runHere(['migreer', '--opslag', 'geen.db'], { cwd })).toMatchObject({ code: 2 })
})

it('does not take agreements for what they were when their file was changed', async () => {
  const folder = join(cwd, 'a.afspraken')
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), text.replace('"count":4', '"count":5'))
  }
  expect((await migrate('--droog')).stdout).toContain('volgens afspraken die er niet bij zijn')
})
