/**
 * Days, ids and instants stay text, compared by byte: so they come back as they were, in the same
 * order under every locale. Digests are bytes, which halves them. `no` stands in for the case id
 * where a row needs it only to find its case. `due_at` is the instant of what is due at a moment of
 * its day, and empty where the day begins with it. A case
 * without a snapshot was erased: it keeps its place, and `erasures` says who erased it. `names` has
 * what snapshots stand for by a code, once for all cases under the same agreements.
 */
export const casesMigration = `
CREATE TABLE names (
  digest text COLLATE "C" PRIMARY KEY,
  text text NOT NULL
);

CREATE TABLE cases (
  no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL UNIQUE,
  version integer NOT NULL,
  snapshot text,
  names text COLLATE "C" REFERENCES names (digest)
);

CREATE TABLE entries (
  case_no bigint NOT NULL REFERENCES cases (no),
  number integer NOT NULL,
  happened_on text NOT NULL,
  recorded_at text NOT NULL,
  by text NOT NULL,
  key text COLLATE "C",
  definition text NOT NULL,
  pack text NOT NULL,
  payload text,
  salt text,
  payload_digest bytea NOT NULL,
  previous bytea NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (case_no, number)
);
CREATE UNIQUE INDEX entries_by_key ON entries (case_no, key) WHERE key IS NOT NULL;

CREATE TABLE wakes (
  due_on text COLLATE "C" NOT NULL,
  due_at text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL REFERENCES cases (case_id),
  id text COLLATE "C" NOT NULL,
  worker text,
  held_until text COLLATE "C",
  PRIMARY KEY (due_on, due_at, case_id, id)
);
CREATE INDEX wakes_by_case ON wakes (case_id, due_on, due_at, id);
CREATE INDEX wakes_by_worker ON wakes (worker) WHERE worker IS NOT NULL;

CREATE TABLE outbox (
  no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_no bigint NOT NULL REFERENCES cases (no),
  id text COLLATE "C" NOT NULL,
  happened_on text NOT NULL,
  recipient text COLLATE "C" NOT NULL,
  message text NOT NULL,
  status text NOT NULL CHECK (status IN ('ready', 'held', 'delivered', 'incident')),
  reason text,
  body text NOT NULL,
  due text COLLATE "C" NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  worker text,
  failure text,
  UNIQUE (case_no, id)
);
CREATE INDEX outbox_by_recipient ON outbox (status, recipient, no);
CREATE INDEX outbox_to_deliver ON outbox (due, no) WHERE status = 'ready';

CREATE TABLE erasures (
  no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL UNIQUE REFERENCES cases (case_id),
  erased_at text NOT NULL,
  by text NOT NULL,
  category text NOT NULL,
  source text NOT NULL,
  place text NOT NULL,
  kept_entry integer,
  kept_facts text,
  kept_until text,
  released_by text,
  scrubbed boolean NOT NULL DEFAULT false
);
CREATE INDEX erasures_to_scrub ON erasures (no) WHERE NOT scrubbed;
`
