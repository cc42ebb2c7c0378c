import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { createEngine, listNames, verifyCase } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-changed-'))
const file = join(folder, 'cases.db')
const caseId = 'Z-1'
let store: SqliteCaseStore
let database: DatabaseSync

beforeAll(async () => {
  store = new SqliteCaseStore(file)
  let count = 0
  const engine = createEngine({
    pack: landelijk,
    decider: createRulesDecider(landelijk),
    store,
    clock: { now: () => '2026-04-17T08:00:00.000Z' },
    ids: { next: () => `${(count += 1)}`.padStart(32, '0') }
  })
  const facts = { binnenkomst: '2026-04-16', einddatum: '2026-09-01', gemeente: 'GM0402' }
  const process = 'detentie_en_terugkeer'
  await engine.open(process, { caseId, by: 'zvh', on: '2026-04-16', key: 'k-1', facts })
  const on = '2026-04-17' as const
  await engine.send(caseId, { type: 'gemeente_koppelt_terug', by: 'gemeente', on, key: 'k-2' })
  await engine.send(caseId, { type: 'screening_gereed', by: 'pi', on, key: 'k-3' })
  database = new DatabaseSync(file)
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF')
})

afterAll(async () => {
  database.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const columns = [
  'happened_on',
  'recorded_at',
  'by',
  'key',
  'definition',
  'pack',
  'payload',
  'salt',
  'payload_digest',
  'previous',
  'digest'
]

interface Row {
  readonly id: number
  readonly number: number
}

const rows = (): readonly Row[] =>
  database.prepare('SELECT id, number FROM entries ORDER BY number').all() as unknown as Row[]

/** Puts the value with each of its bytes changed in turn in the place of the value. */
function eachChange(table: string, column: string, where: string, run: () => Promise<void>) {
  const read = database.prepare(
    `SELECT typeof(${column}) AS kind, CAST(${column} AS BLOB) AS bytes FROM ${table} WHERE ${where}`
  )
  const { kind, bytes } = read.get() as unknown as { kind: string; bytes: Uint8Array | null }
  const cast = kind === 'text' ? 'CAST(? AS TEXT)' : '?'
  const write = database.prepare(`UPDATE ${table} SET ${column} = ${cast} WHERE ${where}`)
  return async (): Promise<number> => {
    const all = Buffer.from(bytes ?? [])
    for (const [place, byte] of all.entries()) {
      const changed = Buffer.from(all)
      changed[place] = byte ^ (1 << (place % 8))
      write.run(changed)
      await run()
    }
    write.run(all)
    return all.length
  }
}

describe('every single byte that is changed in a stored journal is found, with its entry', () => {
  it('is sound before', async () => {
    expect(await verifyCase(store, caseId)).toMatchObject({ entries: 3, erased: [], damages: [] })
  })

  it.each(columns)('%s', async column => {
    let count = 0
    for (const { id, number } of rows()) {
      const change = eachChange('entries', column, `id = ${id}`, async () => {
        const found = await verifyCase(store, caseId)
        if (!found?.damages.some(({ entry }) => entry === number))
          throw new Error(`a change in ${column} of entry ${number} was not found`)
      })
      count += await change()
    }
    expect(count).toBeGreaterThan(5)
    expect((await verifyCase(store, caseId))?.damages).toEqual([])
  })

  it('number', async () => {
    const write = database.prepare('UPDATE entries SET number = ? WHERE id = ?')
    for (const { id, number } of rows()) {
      for (let bit = 0; bit < 30; bit += 1) {
        const changed = number ^ (1 << bit)
        if (rows().some(row => row.number === changed)) continue
        write.run(changed, id)
        expect((await verifyCase(store, caseId))?.damages).not.toEqual([])
      }
      write.run(number, id)
    }
  })

  it.each(['case_id', 'snapshot'])('%s of the case itself', async column => {
    const change = eachChange('cases', column, 'no = 1', async () => {
      for (const id of await store.caseIds({ after: null, limit: 9 })) {
        const found = await verifyCase(store, id)
        if (found?.damages.length === 0) throw new Error(`a change in ${column} was not found`)
      }
    })
    expect(await change()).toBeGreaterThan(2)
    expect((await verifyCase(store, caseId))?.damages).toEqual([])
  })
})

describe('every single byte that is changed in a list of names is found', () => {
  it.each(['digest', 'text'])(
    '%s',
    async column => {
      const change = eachChange('names', column, 'true', async () => {
        const found = await freshlyVerified()
        if (!found?.damages.some(({ what }) => what === 'names'))
          throw new Error(`a change in ${column} was not found`)
      })
      expect(await change()).toBeGreaterThan(30)
      expect((await verifyCase(store, caseId))?.damages).toEqual([])
    },
    60_000
  )

  it('and so is the list of another case, and one that was taken away', async () => {
    const { digest, text } = listNames(['arrestatie', 'gemeente'])
    database.prepare('INSERT INTO names VALUES (?, ?)').run(digest, text)
    const [own] = database.prepare('SELECT names FROM cases').all()
    database.prepare('UPDATE cases SET names = ?').run(digest)
    expect((await freshlyVerified())?.damages).toEqual([{ entry: null, what: 'state' }])
    database.prepare('DELETE FROM names WHERE digest = ?').run(digest)
    expect((await freshlyVerified())?.damages).toEqual([{ entry: null, what: 'names' }])
    database.prepare('UPDATE cases SET names = ?').run(own?.['names'] ?? null)
    expect((await freshlyVerified())?.damages).toEqual([])
  })
})

/** By a connection that has read nothing before. */
async function freshlyVerified() {
  const fresh = new SqliteCaseStore(file)
  try {
    return await verifyCase(fresh, caseId)
  } finally {
    await fresh.close()
  }
}

it('finds the rest as well when two entries changed places', async () => {
  const write = database.prepare('UPDATE entries SET number = ? WHERE number = ?')
  const swap = (): void => {
    write.run(99, 2)
    write.run(2, 3)
    write.run(3, 99)
  }
  swap()
  const places = (await verifyCase(store, caseId))?.damages.map(({ entry }) => entry)
  expect([...new Set(places)]).toEqual([2, 3])
  swap()
  expect((await verifyCase(store, caseId))?.damages).toEqual([])
})

it('takes an erased journal for sound, and finds what is changed in what is left of it', async () => {
  const source = { source: 'archiefbesluit', place: 'artikel-1' }
  const at = '2036-01-01T00:00:00.000Z' as const
  const erasure = { caseId, at, by: 'zvh', category: 'dossier', source }
  expect(await store.erase(erasure, 3)).toEqual({ ok: true })
  expect(await verifyCase(store, caseId)).toMatchObject({ erased: [1, 2, 3], damages: [] })
  for (const column of columns.filter(name => name !== 'payload' && name !== 'salt'))
    for (const { id, number } of rows()) {
      const change = eachChange('entries', column, `id = ${id}`, async () => {
        const found = await verifyCase(store, caseId)
        if (!found?.damages.some(({ entry }) => entry === number))
          throw new Error(`a change in ${column} of entry ${number} was not found`)
      })
      await change()
    }
})
