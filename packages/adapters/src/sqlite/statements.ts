import type { DatabaseSync } from 'node:sqlite'
import { erasureStatements } from './erasure-statements.ts'
import { messageStatements } from './message-statements.ts'

export type Statements = ReturnType<typeof prepareStatements>

/** Every question that the store asks, prepared once for a connection. */
export function prepareStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql)
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    beginReading: prepare('BEGIN'),
    commit: prepare('COMMIT'),
    rollback: prepare('ROLLBACK'),

    caseById: prepare(
      'SELECT no, version, snapshot IS NULL AS erased FROM cases WHERE case_id = ?'
    ),
    snapshot: prepare(
      'SELECT version, snapshot, names FROM cases WHERE case_id = ? AND snapshot IS NOT NULL'
    ),
    caseIds: prepare(
      `SELECT case_id FROM cases WHERE case_id > ? AND snapshot IS NOT NULL
       ORDER BY case_id LIMIT ?`
    ),
    addCase: prepare('INSERT INTO cases (case_id, version, snapshot, names) VALUES (?, ?, ?, ?)'),
    changeCase: prepare('UPDATE cases SET version = ?, snapshot = ?, names = ? WHERE no = ?'),
    /** At once, where nobody was first, the key is new and the names are the same. */
    changeCaseOf: prepare(
      `UPDATE cases SET version = ?, snapshot = ?
       WHERE case_id = ? AND version = ? AND snapshot IS NOT NULL AND names = ?
         AND NOT EXISTS (SELECT 1 FROM entries WHERE case_no = cases.no AND key = ?)
       RETURNING no`
    ),

    names: prepare('SELECT text FROM names WHERE digest = ?'),
    addNames: prepare('INSERT INTO names (digest, text) VALUES (?, ?) ON CONFLICT DO NOTHING'),

    hasKey: prepare('SELECT 1 AS found FROM entries WHERE case_no = ? AND key = ?'),
    entryByKey: prepare(
      `SELECT ${entryColumns} FROM entries
       WHERE case_no = (SELECT no FROM cases WHERE case_id = ?) AND key = ?`
    ),
    entries: prepare(
      `SELECT ${entryColumns} FROM entries
       WHERE case_no = (SELECT no FROM cases WHERE case_id = ?) ORDER BY number`
    ),
    addEntry: prepare(
      `INSERT INTO entries (case_no, ${entryColumns})
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    ),

    due: prepare(
      `SELECT ${wakeColumns} FROM wakes WHERE (due_on, due_at) <= (?, ?)
       ORDER BY ${wakeColumns} LIMIT ?`
    ),
    freeDue: prepare(
      `SELECT ${wakeColumns} FROM wakes AS wake
       WHERE (due_on, due_at) <= (?, ?) AND (worker IS NULL OR worker = ? OR held_until <= ?)
         AND NOT EXISTS (
           SELECT 1 FROM wakes AS earlier
           WHERE earlier.case_id = wake.case_id
             AND (earlier.due_on, earlier.due_at, earlier.id) < (wake.due_on, wake.due_at, wake.id)
         )
       ORDER BY ${wakeColumns} LIMIT ?`
    ),
    holdWake: prepare(
      `UPDATE wakes SET worker = ?, held_until = ?
       WHERE due_on = ? AND due_at = ? AND case_id = ? AND id = ?`
    ),
    releaseDue: prepare('UPDATE wakes SET worker = NULL, held_until = NULL WHERE worker = ?'),
    nextDue: prepare(
      'SELECT due_on, due_at, case_id, id FROM wakes ORDER BY due_on, due_at LIMIT 1'
    ),
    wakes: prepare('SELECT due_on, due_at, id FROM wakes WHERE case_id = ?'),
    addWake: prepare(
      `INSERT INTO wakes (due_on, due_at, case_id, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`
    ),
    dropWake: prepare(
      'DELETE FROM wakes WHERE due_on = ? AND due_at = ? AND case_id = ? AND id = ?'
    ),

    ...messageStatements(prepare),
    ...erasureStatements(prepare)
  }
}

const wakeColumns = 'due_on, due_at, case_id, id'

const entryColumns =
  'number, happened_on, recorded_at, by, key, definition, pack, payload, salt, payload_digest, previous, digest'
