import { expect, it } from 'vitest'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { prepareStatements } from './statements.ts'

/** A question that reads a whole table, or sorts it, gets slower with every case that is kept. */
it('answers every question from an index, in the order of that index', () => {
  const database = openDatabase(':memory:', migrations, 0)
  const plans: Record<string, string> = {}
  for (const [name, statement] of Object.entries(prepareStatements(database))) {
    const sql = statement.sourceSQL
    const values = (sql.match(/\?/g) ?? []).map(() => 0)
    const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
    const plan = steps.map(({ detail }) => String(detail)).join('; ')
    if (plan !== '') plans[name] = plan
  }
  database.close()
  expect(plans).toMatchInlineSnapshot(`
    {
      "caseById": "SEARCH cases USING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "caseIds": "SEARCH cases USING INDEX sqlite_autoindex_cases_1 (case_id>?)",
      "changeCase": "SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "changeCaseOf": "SEARCH cases USING INDEX sqlite_autoindex_cases_1 (case_id=?); CORRELATED SCALAR SUBQUERY 1; SEARCH entries USING COVERING INDEX entries_by_key (case_no=? AND key=?)",
      "claimable": "SEARCH message USING INDEX outbox_to_deliver (due<?); CORRELATED SCALAR SUBQUERY 1; SEARCH earlier USING INDEX outbox_by_id (case_no=? AND id<?)",
      "dropWake": "SEARCH wakes USING PRIMARY KEY (due_on=? AND due_at=? AND case_id=? AND id=?)",
      "due": "SEARCH wakes USING PRIMARY KEY ((due_on,due_at)<(?,?))",
      "entries": "SEARCH entries USING INDEX entries_by_number (case_no=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "entryByKey": "SEARCH entries USING INDEX entries_by_key (case_no=? AND key=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "eraseEntries": "SEARCH entries USING INDEX entries_by_number (case_no=?)",
      "eraseMessages": "SEARCH outbox USING COVERING INDEX outbox_by_id (case_no=?)",
      "eraseSnapshot": "SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "eraseWakes": "SEARCH wakes USING INDEX wakes_by_case (case_id=?)",
      "erasureOf": "SEARCH erasures USING INDEX sqlite_autoindex_erasures_1 (case_id=?)",
      "erasures": "SEARCH erasures USING INTEGER PRIMARY KEY (rowid>?); SCALAR SUBQUERY 1; SEARCH erasures USING COVERING INDEX sqlite_autoindex_erasures_1 (case_id=?)",
      "freeDue": "SEARCH wake USING PRIMARY KEY ((due_on,due_at)<(?,?)); CORRELATED SCALAR SUBQUERY 1; SEARCH earlier USING COVERING INDEX wakes_by_case (case_id=? AND due_on<?)",
      "hasKey": "SEARCH entries USING COVERING INDEX entries_by_key (case_no=? AND key=?)",
      "hasToScrub": "SCAN erasures USING COVERING INDEX erasures_to_scrub",
      "holdWake": "SEARCH wakes USING PRIMARY KEY (due_on=? AND due_at=? AND case_id=? AND id=?)",
      "lend": "SEARCH outbox USING INTEGER PRIMARY KEY (rowid=?)",
      "markScrubbed": "SCAN erasures USING INDEX erasures_to_scrub",
      "messageByNo": "SEARCH outbox USING INTEGER PRIMARY KEY (rowid=?); SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "messageNo": "SEARCH outbox USING COVERING INDEX outbox_by_id (case_no=? AND id=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "messages": "SEARCH outbox USING INDEX outbox_by_recipient (status=? AND recipient>?); SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "messagesTo": "SEARCH outbox USING INDEX outbox_by_recipient (status=? AND recipient=? AND rowid>?); SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "names": "SEARCH names USING PRIMARY KEY (digest=?)",
      "nextDue": "SCAN wakes",
      "outbox": "SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?); SEARCH outbox USING INDEX outbox_by_id (case_no=?)",
      "putOff": "SEARCH outbox USING INDEX outbox_by_id (case_no=? AND id=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "release": "SEARCH erasures USING INDEX sqlite_autoindex_erasures_1 (case_id=?)",
      "releaseDue": "SEARCH wakes USING INDEX wakes_by_worker (worker=?)",
      "settleMessage": "SEARCH outbox USING INDEX outbox_by_id (case_no=? AND id=?)",
      "snapshot": "SEARCH cases USING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "wakes": "SEARCH wakes USING COVERING INDEX wakes_by_case (case_id=?)",
    }
  `)
})
