/**
 * One append is one question to the server: the lock on the case, the checks and every row. The
 * function runs in the transaction of who asks, so it fits in a caller's own.
 */
export const appendMigration = `
CREATE FUNCTION append_batch(
  batch jsonb, OUT ok boolean, OUT version integer, OUT duplicate_key text
) LANGUAGE plpgsql SET search_path FROM CURRENT AS $body$
DECLARE
  wanted CONSTANT integer := batch->>'expected';
  entire CONSTANT text := batch->>'caseId';
  kept_no bigint;
  is_erased boolean := false;
  settled integer;
BEGIN
  ok := false;
  SELECT cases.no, cases.version, snapshot IS NULL INTO kept_no, version, is_erased
    FROM cases WHERE case_id = entire FOR NO KEY UPDATE;
  IF kept_no IS NULL AND wanted = 0 THEN
    INSERT INTO cases (case_id, version, snapshot) VALUES (entire, 0, '')
      ON CONFLICT (case_id) DO NOTHING RETURNING no INTO kept_no;
    IF kept_no IS NULL THEN
      SELECT cases.no, cases.version, snapshot IS NULL INTO kept_no, version, is_erased
        FROM cases WHERE case_id = entire FOR NO KEY UPDATE;
    END IF;
  END IF;
  version := coalesce(version, 0);
  IF version > 0 AND batch->'keys' <> '[]' THEN
    SELECT key INTO duplicate_key FROM entries
      WHERE case_no = kept_no AND key = ANY (ARRAY(SELECT jsonb_array_elements_text(batch->'keys')))
      ORDER BY number LIMIT 1;
  END IF;
  IF duplicate_key IS NOT NULL OR version <> wanted OR is_erased THEN
    RETURN;
  END IF;

  version := batch->>'version';
  UPDATE cases SET version = append_batch.version, snapshot = batch->>'snapshot',
      names = batch->>'names' WHERE no = kept_no;
  INSERT INTO entries
    SELECT kept_no, number, "on", "recordedAt", by, key, definition, pack, payload, salt,
           decode("payloadDigest", 'hex'), decode(previous, 'hex'), decode(digest, 'hex')
    FROM jsonb_to_recordset(batch->'entries') AS entry (
      number integer, "on" text, "recordedAt" text, by text, key text, definition text, pack text,
      payload text, salt text, "payloadDigest" text, previous text, digest text
    );
  IF wanted > 0 THEN
    DELETE FROM wakes WHERE case_id = entire AND NOT EXISTS (
      SELECT 1 FROM jsonb_to_recordset(batch->'wakes') AS wake ("on" text, at text, id text)
      WHERE wake."on" = wakes.due_on AND coalesce(wake.at, '') = wakes.due_at AND wake.id = wakes.id
    );
  END IF;
  IF batch->'wakes' <> '[]' THEN
    INSERT INTO wakes (due_on, due_at, case_id, id)
      SELECT "on", coalesce(at, ''), entire, id
      FROM jsonb_to_recordset(batch->'wakes') AS wake ("on" text, at text, id text)
      ON CONFLICT DO NOTHING;
  END IF;
  IF batch->'settled' <> '[]' THEN
    -- what is put back in the queue counts its attempts anew
    UPDATE outbox SET status = told.status, due = told.due, failure = told.failure,
        body = coalesce(told.body, outbox.body), reason = NULL, worker = NULL,
        attempts = CASE told.status WHEN 'ready' THEN 0 ELSE attempts END
      FROM jsonb_to_recordset(batch->'settled') AS told (
        id text, status text, due text, failure text, body text
      )
      WHERE case_no = kept_no AND outbox.id = told.id;
    GET DIAGNOSTICS settled = ROW_COUNT;
    IF settled <> jsonb_array_length(batch->'settled') THEN
      RAISE integrity_constraint_violation USING MESSAGE = 'no such message to settle';
    END IF;
  END IF;
  IF batch->'outbox' <> '[]' THEN
    INSERT INTO outbox (case_no, id, happened_on, recipient, message, status, reason, body, due)
      SELECT kept_no, id, "on", "to", message, status, reason, body, due
      FROM jsonb_to_recordset(batch->'outbox') AS message (
        id text, "on" text, "to" text, message text, status text, reason text, body text, due text
      );
  END IF;
  ok := true;
END
$body$;
`
