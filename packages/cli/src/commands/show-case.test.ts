import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const show = (...argv: string[]) => runHere(['zaak', ...argv, '--db', 'a.db'], { cwd })

beforeAll(async () => {
  writeRegion(cwd, 3)
  await runHere(['draai', '.', '--db', 'a.db'], { cwd })
})

it('shows a case: where it stands, its limits day by day, tasks, messages and journal', async () => {
  const { code, stdout } = await show('P-001')
  expect(code).toBe(0)
  for (const text of [
    'Zaak P-001  Detentie en terugkeer',
    'Waar de zaak staat',
    'Nominaal: ',
    'Wat er bekend is',
    'Taken',
    'Journaal',
    'Het journaal is ongeschonden'
  ])
    expect(stdout).toContain(text)
})

it('gives the same as data', async () => {
  const shown: unknown = JSON.parse((await show('P-002', '--json')).stdout)
  expect(shown).toMatchObject({ caseId: 'P-002', journalCheck: { faults: [], identical: true } })
})

it('knows the name that was meant', async () => {
  const { code, stderr } = await show('P-00')
  expect(code).toBe(2)
  expect(stderr).toContain('Bedoel je "P-001"?')
})

it('makes no store where there is none', async () => {
  expect(await runHere(['zaak', 'P-001', '--db', 'b.db'], { cwd })).toMatchObject({ code: 2 })
})

it('says that the agreements of a case are not there, and explains nothing by others', async () => {
  copyFileSync(join(cwd, 'a.db'), join(cwd, 'alone.db'))
  const alone = async (...argv: string[]) =>
    runHere(['zaak', 'P-001', ...argv, '--db', 'alone.db'], { cwd })
  const { code, stdout } = await alone()
  expect(code).toBe(0)
  expect(stdout).toContain('De afspraken waarvolgens deze zaak loopt')
  expect(stdout).not.toMatch(/Waar de zaak staat|Hoe de termijnen zijn geteld/)
  expect((await alone('--taal', 'en')).stdout).toContain('are not at hand')
  const given = (await alone('--eerder', '.')).stdout
  expect(given).toMatch(/Waar de zaak staat[^]*Hoe de termijnen zijn geteld/)
  expect(given).toBe((await show('P-001')).stdout)
})

it('explains a limit by the agreements that the case runs by, whatever was agreed since', async () => {
  const now = (await show('P-001')).stdout
  const next = join(cwd, 'next')
  cpSync(join(import.meta.dirname, '../../../processes/afspraken/landelijk'), next, {
    recursive: true
  })
  const file = join(next, 'termijnen.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('duur: P4W', 'duur: P9W'))
  const shown = await show('P-001', '--afspraken', 'next')
  expect(shown.stderr + shown.stdout).toBe(now)
})

it('finds a journal that was changed outside the program', async () => {
  const database = new DatabaseSync(join(cwd, 'a.db'))
  database.exec(
    "UPDATE entries SET by = 'om' WHERE number = 2 AND case_no = (SELECT no FROM cases WHERE case_id = 'P-003')"
  )
  database.close()
  const { code, stdout } = await show('P-003')
  expect(code).toBe(1)
  expect(stdout).toContain('Zaak P-003 is NIET ongeschonden')
  expect(stdout).toContain('regel 2: ')
})

it('shows a party what it may see for a purpose, and on which basis', async () => {
  const { code, stdout } = await show('P-001', '--als', 'gemeente', '--doel', 're_integratie')
  expect(code).toBe(0)
  expect(stdout).toContain('Gezien als Gemeente, voor re integratie.')
  expect(stdout).toMatch(/dr_plan_naar_gemeente van .*einddatum.* Grondslag: Artikel 18a Pbw/)
  expect(stdout).toContain('overdracht_regie: geen grondslag vastgesteld.')
})

it('shows nothing of the case for a purpose without a basis', async () => {
  const { stdout } = await show('P-001', '--als', 'om', '--doel', 'casusoverleg')
  expect(stdout).toContain('Voor dit doel krijgt deze partij volgens de afspraken niets te zien.')
  for (const part of ['Wat er bekend is', 'Taken', 'Termijnen', 'Waar de zaak staat'])
    expect(stdout).not.toContain(`\n${part}\n`)
})

it.each([
  { argv: ['--als', 'gemente'], says: 'Bedoel je "gemeente"?' },
  { argv: ['--als', 'om', '--doel', 'casusoverlg'], says: 'Bedoel je "casusoverleg"?' },
  { argv: ['--doel', 'casusoverleg'], says: '--als <PARTIJ>' }
])('$argv could not run', async ({ argv, says }) => {
  const { code, stderr } = await show('P-001', ...argv)
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})
