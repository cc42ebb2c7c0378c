import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { createEngine } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

const cwd = mkdtempSync(join(tmpdir(), 'ketenregie-hostile-'))

/** Two cases: both may say and await the same things. */
beforeAll(async () => {
  const store = new SqliteCaseStore(join(cwd, 'sound.db'))
  let count = 0
  const engine = createEngine({
    pack: landelijk,
    decider: createRulesDecider(landelijk),
    store,
    clock: { now: () => '2026-04-17T08:00:00.000Z' },
    ids: { next: () => `${(count += 1)}`.padStart(32, '0') }
  })
  const facts = { binnenkomst: '2026-04-16', einddatum: '2026-09-01', gemeente: 'GM0402' }
  for (const caseId of ['Z-1', 'Z-2']) {
    const opening = { caseId, by: 'zvh', on: '2026-04-16', facts } as const
    await engine.open('detentie_en_terugkeer', opening)
    const on = '2026-04-17'
    await engine.send(caseId, { type: 'gemeente_koppelt_terug', by: 'gemeente', on })
    await engine.send(caseId, { type: 'screening_gereed', by: 'pi', on })
  }
  await store.close()
})

afterAll(() => rmSync(cwd, { recursive: true }))

/** What the real command says of the store after somebody wrote in it. */
async function verified(change: (database: DatabaseSync) => void) {
  for (const end of ['', '-wal', '-shm']) rmSync(join(cwd, `a.db${end}`), { force: true })
  cpSync(join(cwd, 'sound.db'), join(cwd, 'a.db'))
  const database = new DatabaseSync(join(cwd, 'a.db'))
  database.exec('PRAGMA foreign_keys = OFF')
  change(database)
  database.close()
  const { code, stdout, stderr } = await runHere(['zaak', 'verifieer', '--db', 'a.db', '--json'], {
    cwd
  })
  if (code === 2) return { code, whats: [], stderr }
  const found: readonly { caseId: string; damages: readonly { what: string }[] }[] =
    JSON.parse(stdout)
  const whats = found.flatMap(({ caseId, damages }) =>
    damages.map(({ what }) => `${caseId} ${what}`)
  )
  return { code, whats, stderr }
}

const sql =
  (...lines: readonly string[]) =>
  (database: DatabaseSync): void => {
    for (const line of lines) database.exec(line)
  }

const set =
  (column: string, value: string | Uint8Array) =>
  (database: DatabaseSync): void => {
    const cast = typeof value === 'string' ? '?' : 'CAST(? AS TEXT)'
    database
      .prepare(`UPDATE entries SET ${column} = ${cast} WHERE case_no = 1 AND number = 2`)
      .run(value)
  }

/** One byte of what the second entry keeps in a column is another. */
const oneByte =
  (column: string, place: number) =>
  (database: DatabaseSync): void => {
    const where = 'WHERE case_no = 1 AND number = 2'
    const read = `SELECT typeof(${column}) AS kind, CAST(${column} AS BLOB) AS bytes FROM entries ${where}`
    const { kind, bytes } = database.prepare(read).get() ?? {}
    if (!(bytes instanceof Uint8Array)) throw new RangeError(`nothing in ${column}`)
    const changed = bytes.map((byte, at) => (at === place % bytes.length ? byte ^ 1 : byte))
    const cast = kind === 'text' ? 'CAST(? AS TEXT)' : '?'
    database.prepare(`UPDATE entries SET ${column} = ${cast} ${where}`).run(changed)
  }

const columns = ['happened_on', 'recorded_at', 'by', 'definition', 'pack', 'payload', 'salt']

it.each([...columns, 'payload_digest', 'previous', 'digest'])(
  'finds each of some bytes changed in %s',
  async column => {
    for (const place of [0, 7, 1234]) {
      const { code, whats } = await verified(oneByte(column, place))
      expect([column, place, code]).toEqual([column, place, 1])
      expect(whats[0]).toContain('Z-1 ')
    }
  }
)

it('finds nothing in a store that nobody wrote in', async () => {
  expect(await verified(() => undefined)).toEqual({ code: 0, whats: [], stderr: '' })
})

it.each<readonly [string, string, (database: DatabaseSync) => void]>([
  [
    'the last entry taken away',
    'head',
    sql('DELETE FROM entries WHERE case_no = 1 AND number = 3')
  ],
  [
    'the last entry taken away and not counted',
    'state',
    sql(
      'DELETE FROM entries WHERE case_no = 1 AND number = 3',
      'UPDATE cases SET version = 2 WHERE no = 1'
    )
  ],
  [
    'all entries but the first taken away',
    'head',
    sql('DELETE FROM entries WHERE case_no = 1 AND number > 1')
  ],
  [
    'entries that changed places',
    'previous',
    sql(
      'UPDATE entries SET number = 99 WHERE case_no = 1 AND number = 2',
      'UPDATE entries SET number = 2 WHERE case_no = 1 AND number = 3',
      'UPDATE entries SET number = 3 WHERE case_no = 1 AND number = 99'
    )
  ],
  [
    'an entry of another case in the place of its own',
    'previous',
    sql(
      'DELETE FROM entries WHERE case_no = 1 AND number = 2',
      'UPDATE entries SET case_no = 1 WHERE case_no = 2 AND number = 2'
    )
  ],
  [
    'a payload cut off',
    'payload',
    sql('UPDATE entries SET payload = substr(payload, 1, 40) WHERE case_no = 1 AND number = 2')
  ],
  [
    'the state of another case',
    'state',
    sql('UPDATE cases SET snapshot = (SELECT snapshot FROM cases WHERE no = 2) WHERE no = 1')
  ],
  ['an empty state', 'state', sql("UPDATE cases SET snapshot = '' WHERE no = 1")],
  ['a name that is another', 'names', sql("UPDATE names SET text = replace(text, 'zvh', 'om')")],
  ['names taken away', 'names', sql('DELETE FROM names')],
  [
    'the names of nothing',
    'names',
    sql("UPDATE cases SET names = 'e3b0c44298fc1c149afbf4c8996fb924' WHERE no = 1")
  ],
  [
    'a limit that will not pass',
    'wakes',
    sql("DELETE FROM wakes WHERE case_id = 'Z-1' AND id LIKE 'dr_plan%'")
  ],
  [
    'a limit that passes later',
    'wakes',
    sql("UPDATE wakes SET due_on = '2031-01-01' WHERE case_id = 'Z-1'")
  ],
  [
    'a limit that passes on a day that does not exist',
    'wakes',
    sql("UPDATE wakes SET due_on = '2026-02-30' WHERE case_id = 'Z-1' AND id LIKE 'dr_plan/1%'")
  ],
  [
    'a limit that passes at a moment that does not exist',
    'wakes',
    sql("UPDATE wakes SET due_at = 'noon' WHERE case_id = 'Z-1' AND id LIKE 'dr_plan/1%'")
  ],
  [
    'a limit that was never agreed',
    'wakes',
    sql("UPDATE wakes SET id = '__proto__' WHERE case_id = 'Z-1' AND id LIKE 'dr_plan/1%'")
  ],
  [
    'a message to somebody else',
    'outbox',
    sql("UPDATE outbox SET recipient = 'om' WHERE case_no = 1")
  ],
  [
    'a message that says something else',
    'outbox',
    sql("UPDATE outbox SET body = '{}' WHERE case_no = 1")
  ],
  [
    'a message that is let go',
    'outbox',
    sql("UPDATE outbox SET status = 'ready' WHERE case_no = 1")
  ],
  [
    'a message of a day that does not exist',
    'outbox',
    sql("UPDATE outbox SET happened_on = '2026-02-30' WHERE case_no = 1")
  ],
  [
    'a message that is due at no moment',
    'outbox',
    sql("UPDATE outbox SET due = 'soon' WHERE case_no = 1")
  ],
  ['messages taken away', 'outbox', sql('DELETE FROM outbox WHERE case_no = 1')],
  ['a name of the language itself', 'digest', set('by', '__proto__')],
  [
    'a payload with keys of the language itself',
    'payload',
    set('payload', '{"__proto__":{"events":[]},"constructor":1}')
  ],
  ['a payload of ten million signs', 'payload', set('payload', 'x'.repeat(10_000_000))],
  ['a payload a hundred thousand deep', 'payload', set('payload', '['.repeat(100_000))],
  ['a sign of no length', 'digest', set('by', 'p\u0000i')],
  ['half a sign', 'digest', set('by', new Uint8Array([0x70, 0xed, 0xa0, 0x80, 0x69]))],
  ['bytes that are no text', 'payload', set('payload', new Uint8Array([0xff, 0xfe, 0x00, 0x80]))]
])('finds %s', async (_, what, change) => {
  const { code, whats } = await verified(change)
  expect(code).toBe(1)
  expect(whats).toContain(`Z-1 ${what}`)
  // beside the journal nothing is shared, so the case that nobody touched is whole
  if (what === 'wakes' || what === 'outbox') expect(whats).toEqual([`Z-1 ${what}`])
})
