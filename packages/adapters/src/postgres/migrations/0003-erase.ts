/** Erases a case in one question to the server, as `append_batch` adds to it. */
export const eraseMigration = `
CREATE FUNCTION erase_case(
  erasure jsonb, wanted integer, OUT ok boolean, OUT version integer
) LANGUAGE plpgsql SET search_path FROM CURRENT AS $body$
DECLARE
  entire CONSTANT text := erasure->>'caseId';
  kept_no bigint;
  is_erased boolean;
BEGIN
  SELECT cases.no, cases.version, snapshot IS NULL INTO kept_no, version, is_erased
    FROM cases WHERE case_id = entire FOR NO KEY UPDATE;
  version := coalesce(version, 0);
  ok := coalesce(is_erased, false);
  IF ok AND erasure->'kept' IS NULL THEN
    UPDATE erasures SET kept_until = erasure->>'at', released_by = erasure->>'by', scrubbed = false
      WHERE case_id = entire AND kept_entry IS NOT NULL AND kept_until IS NULL;
    IF FOUND THEN
      UPDATE entries SET payload = NULL, salt = NULL WHERE case_no = kept_no;
    END IF;
  END IF;
  IF ok OR kept_no IS NULL OR version <> wanted THEN
    RETURN;
  END IF;
  UPDATE entries SET payload = NULL, salt = NULL
    WHERE case_no = kept_no AND number IS DISTINCT FROM (erasure->'kept'->>'entry')::integer;
  UPDATE cases SET snapshot = NULL, names = NULL WHERE no = kept_no;
  DELETE FROM wakes WHERE case_id = entire;
  DELETE FROM outbox WHERE case_no = kept_no;
  INSERT INTO erasures (
    case_id, erased_at, by, category, source, place, kept_entry, kept_facts
  ) VALUES (
    entire, erasure->>'at', erasure->>'by', erasure->>'category',
    erasure->'source'->>'source', erasure->'source'->>'place',
    (erasure->'kept'->>'entry')::integer, erasure->'kept'->>'facts'
  );
  ok := true;
END
$body$;
`
