import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import {
  isPostgresAbsent,
  newSchema,
  place
} from '../../../adapters/src/postgres/postgres-tests.fixture.ts'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cwd = temporaryFolder()
const file = join(cwd, 'a.db')
const main = join(import.meta.dirname, '..', 'main.ts')

/** Every command that opens a store that must be there. */
const commands: readonly (readonly string[])[] = [
  ['zaak', 'P-001'],
  ['zaak', 'verifieer'],
  ['berichten'],
  ['bezorg', '--naar', 'postbus'],
  ['wis', '--op', '2031-01-01', '--droog'],
  ['bewaar', 'P-001', '--grond', 'beroep', '--door', 'archief']
]

const change = (sql: string): void => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

/** What a store on this machine can turn out to be. */
const broken: readonly (readonly [what: string, code: string, make: () => void])[] = [
  [
    'of another version',
    'sqlite/other-version',
    () => change('ALTER TABLE wakes RENAME COLUMN due_at TO due_hour')
  ],
  ['of a newer version', 'sqlite/newer', () => change('PRAGMA user_version = 99')],
  [
    'the database of another program',
    'sqlite/not-a-case-store',
    () => change('PRAGMA application_id = 7')
  ],
  ['a text', 'sqlite/not-a-case-store', () => writeFileSync(file, 'zaak P-001\n'.repeat(99))],
  ['empty', 'sqlite/not-a-case-store', () => writeFileSync(file, '')],
  ['cut off', 'sqlite/damaged', () => truncateSync(file, 20_000)]
]

beforeAll(async () => {
  writeRegion(cwd, 3)
  await runHere(['draai', '.', '--db', 'base.db'], { cwd })
})

describe.each(broken)('a store that is %s', (_, code, make) => {
  it('is told plainly by every command, and left as it is', async () => {
    copyFileSync(join(cwd, 'base.db'), file)
    make()
    const before = readFileSync(file)
    for (const argv of commands) {
      const told = await runHere([...argv, '--db', 'a.db', '--json'], { cwd })
      expect({ argv, code: told.code }).toEqual({ argv, code: 2 })
      expect(JSON.parse(told.stdout)).toMatchObject({ errors: [{ code }] })
      const { stderr } = await runHere([...argv, '--db', 'a.db', '--taal', 'en'], { cwd })
      expect(stderr).toMatch(/^ketenregie: .*a\.db.*\. .+\.\n$/)
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

it('a store of another version can be made anew, and a case in another form is told', async () => {
  const draai = (...more: string[]) => runHere(['draai', '.', '--db', 'a.db', ...more], { cwd })
  copyFileSync(join(cwd, 'base.db'), file)
  change('ALTER TABLE wakes RENAME COLUMN due_at TO due_hour')
  expect((await draai()).code).toBe(2)
  expect(await draai('--opnieuw')).toMatchObject({ code: 0, stderr: '' })
  change(`UPDATE cases SET snapshot = '{"format":"case/0"}'`)
  const told = await runHere(['berichten', '--db', 'a.db'], { cwd })
  expect(told.code).toBe(0)
  const { code, stderr } = await runHere(['wis', '--op', '2031-01-01', '--droog', '--db', 'a.db'], {
    cwd
  })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('in een vorm die dit programma niet kent')
  })
})

describe('a store in PostgreSQL', () => {
  it.skipIf(isPostgresAbsent)(
    'is read, checked, delivered from and kept as a file is',
    async () => {
      const [{ connectionString }, schema] = [await place(), newSchema()]
      const store = await PostgresCaseStore.open({ connectionString }, { schema, connections: 2 })
      const clock = { now: () => '2026-04-16T10:00:00Z' }
      const parts = { decider: createRulesDecider(landelijk), clock, ids: new RandomIds() }
      const engine = createEngine({ ...parts, pack: landelijk, store })
      const facts = { binnenkomst: '2026-04-16', gemeente: 'GM0402' }
      await engine.open('detentie_en_terugkeer', { caseId: 'P-001', by: 'justid', facts })
      await store.close()

      const db = `${connectionString}?schema=${schema}`
      const say = async (...argv: string[]) => runHere([...argv, '--db', db], { cwd })
      expect((await say('zaak', 'P-001')).stdout).toContain(
        'Het journaal is ongeschonden: 1 regels'
      )
      expect((await say('zaak', 'verifieer')).stdout).toContain('alles is ongeschonden')
      for (const argv of commands) {
        const { code, stderr } = await say(...argv)
        expect({ argv, code, stderr }).toEqual({ argv, code: 0, stderr: '' })
      }
      expect(await say('zaak', 'P-002')).toMatchObject({ code: 2 })

      const missing = await runHere(['berichten', '--db', connectionString, '--json'], { cwd })
      expect(missing.code).toBe(2)
      expect(JSON.parse(missing.stdout)).toMatchObject({ errors: [{ code: 'postgres/missing' }] })
    }
  )

  it('that is not there, or nowhere, is told without the password', async () => {
    const secret = 'geheim-7'
    for (const db of [`postgres://u:${secret}@127.0.0.1:1/x`, `postgres://u:${secret}@:x:/`]) {
      const { code, stdout, stderr } = await runHere(['zaak', 'verifieer', '--db', db], { cwd })
      expect({ db, code, stdout }).toEqual({ db, code: 2, stdout: '' })
      expect(stderr).toMatch(/niet bereikbaar|niet te lezen/)
      expect(stderr).not.toContain(secret)
    }
  })

  it('asks for its library where that is not installed', () => {
    const hook = `import { registerHooks } from 'node:module'
      registerHooks({ resolve: (name, context, next) => {
        if (name === 'pg') throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' })
        return next(name, context)
      } })`
    const absent = `data:text/javascript,${encodeURIComponent(hook)}`
    const argv = [
      '--import',
      absent,
      main,
      'zaak',
      'verifieer',
      '--db',
      'postgres://u@127.0.0.1:1/x'
    ]
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('De bibliotheek "pg" is niet geïnstalleerd.')
  })
})
