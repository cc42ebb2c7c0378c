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
      "caseIds": "SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id>?)",
      "changeCase": "SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
      "dropWake": "SEARCH wakes USING PRIMARY KEY (due_on=? AND case_id=? AND id=?)",
      "due": "SEARCH wakes USING PRIMARY KEY (due_on<?)",
      "entries": "SEARCH entries USING INDEX entries_by_number (case_no=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "entryByKey": "SEARCH entries USING INDEX entries_by_key (case_no=? AND key=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "freeDue": "SEARCH wake USING PRIMARY KEY (due_on<?); CORRELATED SCALAR SUBQUERY 1; SEARCH earlier USING COVERING INDEX wakes_by_case (case_id=? AND due_on<?)",
      "hasKey": "SEARCH entries USING COVERING INDEX entries_by_key (case_no=? AND key=?)",
      "holdWake": "SEARCH wakes USING PRIMARY KEY (due_on=? AND case_id=? AND id=?)",
      "nextDue": "SEARCH wakes USING PRIMARY KEY",
      "outbox": "SEARCH outbox USING INDEX outbox_by_id (case_no=?); SCALAR SUBQUERY 1; SEARCH cases USING COVERING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "releaseDue": "SEARCH wakes USING INDEX wakes_by_worker (worker=?)",
      "snapshot": "SEARCH cases USING INDEX sqlite_autoindex_cases_1 (case_id=?)",
      "wakes": "SEARCH wakes USING COVERING INDEX wakes_by_case (case_id=?)",
    }
  `)
})
