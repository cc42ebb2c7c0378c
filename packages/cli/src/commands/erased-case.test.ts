import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const run = (...argv: string[]) =>
  runHere(
    [...argv, '--db', 'a.db', ...(agreed.includes(argv[0] ?? '') ? ['--afspraken', '.'] : [])],
    {
      cwd
    }
  )
const agreed: readonly string[] = ['zaak', 'wis', 'bewaar']
const erase = () =>
  runHere(['wis', '--door', 'archiefbeheer', '--db', 'a.db', '--afspraken', '.'], {
    cwd,
    now: () => '2035-01-01T10:00:00Z'
  })
const hold = ['--grond', 'lopend beroep', '--door', 'archiefbeheer'] as const

beforeAll(async () => {
  writeRegion(cwd, 3)
  const died = {
    id: 'G-98',
    zaak: 'P-001',
    gebeurtenis: 'overlijden',
    door: 'zvh',
    op: '2025-06-01'
  }
  const also = { ...died, id: 'G-99', zaak: 'P-002' }
  const text = [died, also].map(line => `${JSON.stringify(line)}\n`).join('')
  writeFileSync(join(cwd, 'gebeurtenissen.jsonl'), text)
  const term = `zaken:
  wat: Zaken over detentie en terugkeer
  processen: [detentie_en_terugkeer]
  duur: P5Y
  bron: { in: minimumnormen, plek: uitgangspunt-3-weging }
`
  writeFileSync(join(cwd, 'bewaartermijnen.yaml'), term)
  await runHere(['draai', '.', '--db', 'a.db'], { cwd })
})

it('places a hold on facts, and says of the case that the rest may go', async () => {
  await run('bewaar', 'P-001', '--feit', 'einddatum', ...hold)
  const placed = await run('bewaar', 'P-001', '--feit', 'gevaarstelling', ...hold)
  expect(placed).toMatchObject({ code: 0, stderr: '' })
  expect(placed.stdout).toContain('Van zaak P-001 blijft gevaarstelling als zij wordt gewist')
  expect((await run('zaak', 'P-001')).stdout).toContain('gevaarstelling: lopend beroep, sinds')
  const unknown = await run('bewaar', 'P-001', '--feit', 'gevaarsteling', ...hold)
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.stderr).toContain('"gevaarstelling"')
  const plan = (await run('wis', '--op', '2035-01-01', '--droog')).stdout.replace(/\s+/g, ' ')
  expect(plan).toContain('te wissen behalve einddatum, gevaarstelling')
})

it('says of an erased case when, by whom, on which term, and that what is left holds', async () => {
  expect((await erase()).stdout).toContain('P-001: behalve einddatum, gevaarstelling')
  const { code, stdout } = await run('zaak', 'P-002')
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^Zaak P-002 is gewist\nGewist op 2035-01-01 11:00 door archiefbeheer\.\nBewaartermijn: zaken \(minimumnormen, uitgangspunt-3-weging\)\.\nVan het journaal is de keten van \d+ regels over, en zij klopt\.\n$/
  )
  expect((await run('zaak', 'P-002', '--taal', 'en')).stdout).toContain('Case P-002 was erased')
})

it('shows the facts that stayed, with who said them and when, and to a party those that it holds', async () => {
  const { stdout } = await run('zaak', 'P-001')
  expect(stdout).toContain('Gebleven onder een bewaarplicht')
  expect(stdout).toContain('  gevaarstelling: lopend beroep, sinds 2026-04-16')
  expect(stdout).toMatch(/ {4}ja, van Politie, geldt vanaf 2025-03-06 \(regel \d+\)/)
  expect((await run('zaak', 'P-001', '--als', 'lokaal_veld')).stdout).not.toContain('Gebleven')
  const { kept, erasure } = JSON.parse((await run('zaak', 'P-001', '--json')).stdout)
  expect(Object.keys(kept)).toEqual(['einddatum', 'gevaarstelling'])
  expect(erasure).toMatchObject({
    category: 'zaken',
    kept: { facts: ['einddatum', 'gevaarstelling'] }
  })
})

it('has nothing more to keep of what was erased, and lets go of what stayed', async () => {
  expect(await run('bewaar', 'P-002', ...hold)).toMatchObject({ code: 2 })
  const some = await run('bewaar', 'P-001', '--opheffen', '--feit', 'einddatum', '--door', 'a')
  expect(some).toMatchObject({ code: 2, stdout: '' })
  expect(some.stderr).toContain('einddatum, gevaarstelling in één verzegelde regel gebleven')
  const lifted = await run('bewaar', 'P-001', '--opheffen', '--door', 'archiefbeheer')
  expect(lifted.stdout).toContain('Zaak P-001 is gewist; er is geen gegeven meer over.')
  const { stdout } = await run('zaak', 'P-001')
  expect(stdout).toContain('Wat was gebleven (einddatum, gevaarstelling) is op')
  expect(stdout).not.toContain('Politie')
  expect((await runHere(['zaak', 'verifieer', '--db', 'a.db'], { cwd })).code).toBe(0)
})

it('says so when what is left was changed', async () => {
  const database = new DatabaseSync(join(cwd, 'a.db'))
  database.exec(`UPDATE entries SET by = 'om'
    WHERE number = 2 AND case_no = (SELECT no FROM cases WHERE case_id = 'P-002')`)
  database.close()
  const { code, stdout } = await run('zaak', 'P-002')
  expect(code).toBe(1)
  expect(stdout).toContain('NIET ongeschonden')
})
