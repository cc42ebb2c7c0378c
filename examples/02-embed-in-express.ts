// A web application that exists already, with a database of its own. Its row and our event are kept
// together or not at all; a request that is sent twice counts once.
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine, parseCivilDate, phraseRejection } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import express from 'express'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-express-'))
const store = new SqliteCaseStore(join(folder, 'cases.db'))
const world = { store, clock: systemClock, ids: new RandomIds() }
const decider = createRulesDecider(landelijk)
const engine = createEngine({ pack: landelijk, decider, ...world })

/** Thrown to roll back: the host's row goes with the event that is refused. */
class Refused extends Error {}

const app = express().use(express.json())
app.post('/cases/:id/letters', async (request, response) => {
  const { event, on }: Readonly<Record<string, unknown>> = request.body ?? {}
  const day = typeof on === 'string' ? parseCivilDate(on) : undefined
  const key = request.get('idempotency-key')
  if (typeof event !== 'string' || day === undefined || key === undefined)
    return response.status(400).json({ error: 'needs event, on (a day) and an Idempotency-Key' })
  const caseId = request.params.id
  try {
    const entry = await store.transaction(tx => {
      const row = 'INSERT INTO letters VALUES (?, ?, ?) ON CONFLICT DO NOTHING'
      tx.database.prepare(row).run(key, caseId, event)
      // the party follows from who is signed in, never from the request
      const sent = engine.using(tx).send(caseId, { type: event, by: 'zvh', on: day, key })
      if (!sent.accepted) throw new Refused(phraseRejection(sent.problem, 'en').text)
      return sent.entry
    })
    return response.status(201).json({ entry })
  } catch (error) {
    if (!(error instanceof Refused)) throw error // Express answers 500
    return response.status(409).json({ problem: error.message })
  }
})

const table = 'CREATE TABLE letters (key TEXT PRIMARY KEY, case_id TEXT, event TEXT)'
await store.transaction(tx => tx.database.exec(table))
const facts = { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
const opening = { caseId: 'Z-42', by: 'justid', on: '2025-05-02', facts } as const
await engine.open('detentie_en_terugkeer', opening)

const server = app.listen(0)
await once(server, 'listening')
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
async function post(caseId: string, key: string, event: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  const body = JSON.stringify({ event, on: '2025-05-06' })
  const letters = `http://localhost:${port}/cases/${caseId}/letters`
  const answer = await fetch(letters, { method: 'POST', headers, body })
  const count = 'SELECT count(*) AS kept FROM letters'
  const row = await store.transaction(tx => tx.database.prepare(count).get())
  console.log(answer.status, await answer.text(), JSON.stringify(row))
}
await post('Z-42', 'a', 'melding_beoordeeld')
await post('Z-42', 'a', 'melding_beoordeeld') // sent again: the same answer
await post('Z-42', 'b', 'overdracht_aangeboden') // not now: its row is rolled back

server.close()
await store.close()
rmSync(folder, { recursive: true })

/* prints
201 {"entry":2} {"kept":1}
201 {"entry":2} {"kept":1}
409 {"problem":"The event \"overdracht_aangeboden\" does not fit the case now."} {"kept":1}
*/
