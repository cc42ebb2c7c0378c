import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { landelijk } from '@ketenregie/processes'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const folder = temporaryFolder()
const db = join(folder, 'zaken.db')
const year = 'examples/gooi-en-vechtstreek'

const one = ['voortgang', 'GV-2025-003', '--db', db]
const forGemeente = ['--voor', 'gemeente', '--doel', 're_integratie', '--door', 'zvh']

beforeAll(async () => {
  await runHere([
    'draai',
    year,
    '--tot',
    '2025-05-31',
    '--db',
    db,
    '--verslag',
    join(folder, 'v.html')
  ])
})

it('follows a case by life domain, intervention and what was told from outside', async () => {
  const { code, stdout } = await runHere(['voortgang', 'GV-2025-003', '--db', db])
  expect(code).toBe(0)
  expect(stdout).toMatch(/Onderdak\n[^]*OND-01/)
  expect(stdout).toMatch(/\d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d +(gedaan|vervallen)/)
  expect(stdout).toContain('Recidive, als feit van buiten')
  expect(stdout).toContain('nooit uit een zaak berekend')
  const { lifeDomains, recidivism } = JSON.parse(
    (await runHere(['voortgang', 'GV-2025-003', '--db', db, '--json'])).stdout
  )
  expect(lifeDomains.length).toBeGreaterThan(5)
  expect(recidivism).toEqual([])
})

it('shows a party no more of it than a sharing agreement gives', async () => {
  const { stdout } = await runHere([...one, '--json', '--als', 'om', '--doel', 'casusoverleg'])
  expect(JSON.parse(stdout)).toMatchObject({ lifeDomains: [], recidivism: [] })
})

it('takes a look for no disclosure, and says so; what is given stands in the journal', async () => {
  const given = async () =>
    JSON.parse((await runHere(['zaak', 'GV-2025-001', '--db', db, '--json'])).stdout).disclosures
  const before = await given()
  const look = [
    'voortgang',
    'GV-2025-001',
    '--db',
    db,
    '--als',
    'gemeente',
    '--doel',
    're_integratie'
  ]
  const { stdout } = await runHere(look)
  expect(stdout).toMatch(/Zo ziet Gemeente deze zaak voor re_integratie\. Dit is een kijkje/)
  const english = await runHere(['zaak', ...look.slice(1), '--taal', 'en'])
  expect(english.stdout).toContain('It is a look: nothing was given')
  expect(JSON.parse((await runHere([...look, '--json'])).stdout).reading).toEqual({
    party: 'gemeente',
    purpose: 're_integratie',
    givenBy: null
  })
  expect((await runHere(look.slice(0, 4))).stdout).not.toContain('kijkje')
  expect(await given()).toEqual(before)

  const handed = await runHere([...look, '--door', 'zvh'])
  expect(handed.stdout).toMatch(/Gegeven aan Gemeente voor re_integratie, door Zorg- en/)
  const after = await given()
  expect(after.length).toBeGreaterThan(before.length)
  expect(after.at(-1)).toMatchObject({ to: 'gemeente', purpose: 're_integratie' })
})

it.each([
  { argv: ['--door', 'zvh'], says: '--als <PARTIJ>' },
  { argv: ['--als', 'gemeente', '--door', 'zvh'], says: '--doel <DOEL>' },
  {
    argv: ['--als', 'om', '--doel', 'casusoverleg', '--door', 'zvh'],
    says: 'Er wordt niets uitgewisseld.'
  }
])('gives nothing with $argv', async ({ argv, says }) => {
  const { code, stderr } = await runHere([...one, ...argv])
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

it('counts what came from outside, and refuses a line that names a case, with its place', async () => {
  const file = join(folder, 'uitkomsten.jsonl')
  const line = { kpi: 'recidive', periode: '2023', gemeente: 'GM0402', bron: 'Landelijke telling' }
  const lines = [
    { ...line, klasse: 'nieuwe_veroordeling', aantal: 24 },
    { ...line, klasse: 'geen_nieuwe_veroordeling', aantal: 41 },
    { ...line, kpi: 'advies_hielp', klasse: 'ja', aantal: 2 },
    { ...line, kpi: 'advies_hielp', klasse: 'nee', aantal: 9 }
  ]
  const write = (more: readonly object[]) =>
    writeFileSync(file, [...lines, ...more].map(each => JSON.stringify(each)).join('\n'))
  write([])
  const argv = ['cijfers', year, '--db', db, '--uitkomsten', file]
  const { code, stdout } = await runHere(argv)
  expect(code).toBe(0)
  expect(stdout).toMatch(/2023 Hilversum +24 +41/)
  expect(stdout).not.toMatch(/2023 Hilversum +2 /)
  write([{ ...line, klasse: 'nieuwe_veroordeling', aantal: 1, zaak: 'GV-2025-003' }])
  const refused = await runHere(argv)
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/uitkomsten\.jsonl:5:\d+: fout: Het veld "zaak" hoort hier niet\./)
  expect(refused.stderr).not.toContain('GV-2025-003"')
})

it('lets nothing look at recidivism but figures: no rule, step, task or message', () => {
  const { ruleSets, processes, messages, tasks, timeLimits } = landelijk
  const text = JSON.stringify({ ruleSets, processes, messages, tasks, timeLimits })
  expect(text).not.toContain('nieuwe_veroordeling')
})

it('tells of a case whether the person was informed, spoken with and can find it on record', async () => {
  const of = async (id: string) => (await runHere(['voortgang', id, '--db', db])).stdout
  expect(await of('GV-2025-003')).toMatch(/Gesproken: 2025-\d\d-\d\d \(Het gesprek is gevoerd\)/)
  expect(await of('GV-2025-003')).toContain('Na te gaan: 0 verstrekkingen in het journaal')
  await runHere(['uitwissel', 'GV-2025-003', ...forGemeente, '--db', db])
  expect(await of('GV-2025-003')).toMatch(/Na te gaan: (?:een|[1-9]\d*) verstrekking/)
})
