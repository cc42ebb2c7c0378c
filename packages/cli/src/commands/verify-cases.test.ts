import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const verify = (...argv: string[]) =>
  runHere(['zaak', 'verifieer', ...argv, '--db', 'a.db'], { cwd })

beforeEach(async () => {
  writeRegion(cwd, 3)
  await runHere(['draai', '.', '--db', 'a.db', '--opnieuw'], { cwd })
})

function change(sql: string): void {
  const database = new DatabaseSync(join(cwd, 'a.db'))
  database.exec(sql.replace('P-002', "(SELECT no FROM cases WHERE case_id = 'P-002')"))
  database.close()
}

it('says of all cases that nothing was changed, and of one what its last digest is', async () => {
  const all = await verify()
  expect(all).toMatchObject({ code: 0, stderr: '' })
  expect(all.stdout).toMatch(/^3 zaken en \d+ regels nagekeken: alles is ongeschonden\.\n$/)
  expect((await verify('P-001')).stdout).toMatch(
    /Controlegetal van de laatste regel: [0-9a-f]{64}\n/
  )
})

it.each([
  ["UPDATE entries SET by = 'om' WHERE number = 2 AND case_no = P-002", 2, 'digest'],
  [
    "UPDATE entries SET payload = replace(payload, 'justid', 'om') WHERE case_no = P-002",
    1,
    'payload'
  ],
  ["UPDATE entries SET payload = '{' WHERE number = 2 AND case_no = P-002", 2, 'payload'],
  [
    "UPDATE entries SET happened_on = '2025-13-99' WHERE number = 3 AND case_no = P-002",
    3,
    'unreadable'
  ],
  ['DELETE FROM entries WHERE number = 2 AND case_no = P-002', 2, 'number'],
  ['UPDATE cases SET version = version + 1 WHERE no = P-002', null, 'head'],
  ["UPDATE cases SET snapshot = replace(snapshot, ':[', ': [') WHERE no = P-002", null, 'state']
])('finds %s', async (sql, entry, what) => {
  change(sql)
  const { code, stdout } = await verify()
  expect(code).toBe(1)
  expect(stdout).toContain('Zaak P-002 is NIET ongeschonden')
  expect(stdout).toContain(entry === null ? 'de zaak zelf: ' : `  regel ${entry}: `)
  expect(stdout).toContain('1 zaak is NIET ongeschonden')
  const [, found] = JSON.parse((await verify('--json')).stdout)
  const expected = { what, ...(entry !== null && { entry }) }
  expect(found).toMatchObject({ caseId: 'P-002' })
  expect(found.damages).toContainEqual(expect.objectContaining(expected))
  // the case itself is not shown as if nothing had happened
  const shown = await runHere(['zaak', 'P-002', '--db', 'a.db'], { cwd })
  expect(shown.code).toBe(1)
  expect(shown.stdout).toContain('Zaak P-002 is NIET ongeschonden')
})

it('knows the name that was meant, and helps', async () => {
  expect(await verify('P-02')).toMatchObject({ code: 2 })
  const { stdout } = await runHere(['zaak', 'verifieer', '--help'], { cwd })
  expect(stdout).toContain('ketenregie zaak verifieer [ID]')
})
