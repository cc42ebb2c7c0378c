const columns = `case_id, erased_at, by, category, source, place, kept_entry, kept_facts, kept_until,
  released_by`

/** The questions about cases that are erased, for the tables of one schema. */
export function erasureStatementsIn(schema: string) {
  const erasures = `${schema}.erasures`
  return {
    erase: `SELECT * FROM ${schema}.erase_case($1, $2)`,
    erasures: `
      SELECT ${columns} FROM ${erasures}
      WHERE no > coalesce((SELECT no FROM ${erasures} WHERE case_id = $1), 0)
      ORDER BY no LIMIT $2`,
    erasureOf: `SELECT ${columns} FROM ${erasures} WHERE case_id = $1`,
    toScrub: `SELECT case_id FROM ${erasures} WHERE NOT scrubbed`,
    // a rewrite of the tables: a plain vacuum leaves the bytes where they were
    scrub: `VACUUM FULL ${schema}.cases, ${schema}.entries, ${schema}.wakes, ${schema}.outbox`,
    markScrubbed: `UPDATE ${erasures} SET scrubbed = true WHERE case_id = ANY ($1)`
  }
}
