/**
 * Days, ids and instants stay text, so that the file can be read with any SQLite tool. Digests and
 * salts are blobs when they are hexadecimal, which halves them: see `hex.ts`. `no` stands in for the
 * case id where a row needs it only to find its case. Entries are rows in order of arrival, so that
 * pages fill up; wakes are kept in due order, so that what is due is the start of one tree; `due_at`
 * is the instant of what is due at a moment of its day, and empty where the day begins with it. A case
 * without a snapshot was erased: it keeps its place, and `erasures` says who erased it. `names` has
 * what snapshots stand for by a code, once for all cases under the same agreements.
 */
export const casesMigration = `
CREATE TABLE names (
  digest TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  no INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  snapshot TEXT,
  names TEXT REFERENCES names (digest)
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
  due_at TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (case_id),
  id TEXT NOT NULL,
  worker TEXT,
  held_until TEXT,
  PRIMARY KEY (due_on, due_at, case_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX wakes_by_case ON wakes (case_id);
CREATE INDEX wakes_by_worker ON wakes (worker) WHERE worker IS NOT NULL;

CREATE TABLE outbox (
  no INTEGER PRIMARY KEY,
  case_no INTEGER NOT NULL REFERENCES cases (no),
  id TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  recipient TEXT NOT NULL,
  message TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ready', 'held', 'delivered', 'incident')),
  reason TEXT,
  body TEXT NOT NULL,
  due TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  worker TEXT,
  failure TEXT
) STRICT;
CREATE UNIQUE INDEX outbox_by_id ON outbox (case_no, id);
CREATE INDEX outbox_by_recipient ON outbox (status, recipient);
CREATE INDEX outbox_to_deliver ON outbox (due) WHERE status = 'ready';

CREATE TABLE erasures (
  no INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (case_id),
  erased_at TEXT NOT NULL,
  by TEXT NOT NULL,
  category TEXT NOT NULL,
  source TEXT NOT NULL,
  place TEXT NOT NULL,
  kept_entry INTEGER,
  kept_facts TEXT,
  kept_until TEXT,
  released_by TEXT,
  scrubbed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX erasures_to_scrub ON erasures (no) WHERE scrubbed = 0;
`
