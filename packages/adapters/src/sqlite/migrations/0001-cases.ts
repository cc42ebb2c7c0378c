/**
 * Days, ids and instants stay text, so that the file can be read with any SQLite tool. Digests and
 * salts are blobs when they are hexadecimal, which halves them: see `hex.ts`. `no` stands in for the
 * case id where a row needs it only to find its case. Entries are rows in order of arrival, so that
 * pages fill up; wakes are kept in due order, so that what is due is the start of one tree.
 */
export const casesMigration = `
CREATE TABLE cases (
  no INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  snapshot TEXT NOT NULL
) STRICT;

CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  case_no INTEGER NOT NULL REFERENCES cases (no),
  number INTEGER NOT NULL,
  happened_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by TEXT NOT NULL,
  key TEXT,
  definition ANY NOT NULL,
  pack ANY NOT NULL,
  payload TEXT,
  salt ANY,
  payload_digest ANY NOT NULL,
  previous ANY NOT NULL,
  digest ANY NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_by_number ON entries (case_no, number);
CREATE UNIQUE INDEX entries_by_key ON entries (case_no, key) WHERE key IS NOT NULL;

CREATE TABLE wakes (
  due_on TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  id TEXT NOT NULL,
  worker TEXT,
  held_until TEXT,
  PRIMARY KEY (due_on, case_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX wakes_by_case ON wakes (case_id);
CREATE INDEX wakes_by_worker ON wakes (worker) WHERE worker IS NOT NULL;

CREATE TABLE outbox (
  case_no INTEGER NOT NULL REFERENCES cases (no),
  id TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  recipient TEXT NOT NULL,
  message TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ready', 'held')),
  reason TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX outbox_by_id ON outbox (case_no, id);
`
