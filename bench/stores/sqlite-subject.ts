import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Subject } from './subject.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

export async function sqliteSubject(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-bench-'))
  const file = join(folder, 'cases.db')
  const store = new SqliteCaseStore(file)
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const caseNo = database.prepare('SELECT no FROM cases WHERE case_id = ?')
  const addEntry = database.prepare(
    'INSERT INTO entries VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  )
  const change = database.prepare('UPDATE cases SET version = ?, snapshot = ? WHERE no = ?')
  const addWake = database.prepare(
    'INSERT INTO wakes (due_on, due_at, case_id, id) VALUES (?, ?, ?, ?)'
  )
  const dropWake = database.prepare(
    'DELETE FROM wakes WHERE due_on = ? AND due_at = ? AND case_id = ? AND id = ?'
  )
  const addMessage = database.prepare(
    `INSERT INTO outbox (case_no, id, happened_on, recipient, message, status, reason, body, due)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const due = database.prepare(
    `SELECT due_on, due_at, case_id, id FROM wakes WHERE due_on <= ?
     ORDER BY due_on, due_at, case_id, id LIMIT ?`
  )
  const numbers = new Map<string, number>()
  const numberOf = (caseId: string): number => {
    const known = numbers.get(caseId) ?? Number(caseNo.get(caseId)?.['no'])
    numbers.set(caseId, known)
    return known
  }
  return {
    name: 'SQLite',
    store,
    async bare(rows) {
      database.exec('BEGIN IMMEDIATE')
      for (const { batch, added, dropped } of rows) {
        const no = numberOf(batch.caseId)
        for (const e of batch.entries) {
          const told = [no, e.number, e.on, e.recordedAt, e.by, e.key]
          const under = [bytes(e.definition), bytes(e.pack), e.payload, e.salt]
          addEntry.run(
            ...told,
            ...under,
            bytes(e.payloadDigest),
            bytes(e.previous),
            bytes(e.digest)
          )
        }
        change.run(batch.expected + batch.entries.length, batch.snapshot, no)
        for (const { on, at, caseId, id } of dropped) dropWake.run(on, at ?? '', caseId, id)
        for (const { on, at, caseId, id } of added) addWake.run(on, at ?? '', caseId, id)
        for (const m of batch.outbox)
          addMessage.run(no, m.id, m.on, m.to, m.message, m.status, m.reason, m.body, m.due)
      }
      database.exec('COMMIT')
    },
    async fill(cases) {
      database.exec(`BEGIN;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${cases})
        INSERT INTO cases (case_id, version, snapshot) SELECT printf('W-%07d', i), 1, '{}' FROM n;
        INSERT INTO wakes (due_on, due_at, case_id, id)
          SELECT date('2026-06-01', (no * 7919 % 1461) || ' days'), '', case_id, 'decision/1-passed'
          FROM cases WHERE case_id LIKE 'W-%';
        COMMIT`)
    },
    bareDue: async (until, limit) => due.all(until, limit),
    async size() {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return statSync(file).size
    },
    async close() {
      database.close()
      await store.close()
      rmSync(folder, { recursive: true })
    }
  }
}
