// A web application that exists already, with a database of its own. Its row and our event are kept
// together or not at all.
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine, parseCivilDate } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import express from 'express'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-express-'))
const store = new SqliteCaseStore(join(folder, 'cases.db'))
const decider = createRulesDecider(landelijk)
const parts = { pack: landelijk, decider, store, clock: systemClock, ids: new RandomIds() }
const engine = createEngine(parts)

class Refused extends Error {}

const app = express().use(express.json())
app.post('/cases/:id/letters', async (request, response) => {
  const { event = '', on = '' }: { readonly event?: string; readonly on?: string } = request.body
  const day = parseCivilDate(on)
  if (day === undefined) return response.status(400).json({ error: 'no such day' })
  const caseId = request.params.id
  try {
    await store.transaction(tx => {
      tx.database.prepare('INSERT INTO letters VALUES (?, ?)').run(caseId, event)
      const sent = engine.using(tx).send(caseId, { type: event, by: 'zvh', on: day })
      if (!sent.accepted) throw new Refused(sent.problem.code)
    })
    return response.status(201).json({ kept: true })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return response.status(409).json({ kept: false, problem: error.message })
  }
})

await store.transaction(tx => tx.database.exec('CREATE TABLE letters (case_id TEXT, event TEXT)'))
const facts = { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
await engine.open('detentie_en_terugkeer', {
  caseId: 'Z-42',
  by: 'justid',
  on: '2025-05-02',
  facts
})

const server = app.listen(0)
await once(server, 'listening')
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
const letters = `http://localhost:${port}/cases/Z-42/letters`
async function post(event: string): Promise<void> {
  const answer = await fetch(letters, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event, on: '2025-05-06' })
  })
  const count = 'SELECT count(*) AS count FROM letters'
  const row = await store.transaction(tx => tx.database.prepare(count).get())
  console.log(event, answer.status, await answer.text(), JSON.stringify(row))
}
await post('melding_beoordeeld')
await post('overdracht_aangeboden') // not now: the row of the letter is rolled back

server.close()
await store.close()
rmSync(folder, { recursive: true })

/* prints
melding_beoordeeld 201 {"kept":true} {"count":1}
overdracht_aangeboden 409 {"kept":false,"problem":"core/event-not-now"} {"count":1}
*/
