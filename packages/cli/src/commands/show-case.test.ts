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
