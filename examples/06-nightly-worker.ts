// What runs every night: fires the terms that are over and delivers what is ready. It may be killed
// and run again at any moment: every term fires once, and a letter keeps its key.
import { FolderMailbox } from '@ketenregie/adapters/mailbox'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-nightly-'))
const store = new SqliteCaseStore(join(folder, 'cases.db'))
const decider = createRulesDecider(landelijk)
const world = { store, clock: systemClock, ids: new RandomIds() }
const engine = createEngine({ pack: landelijk, decider, ...world })
const mailbox = new FolderMailbox(folder)

async function night(day: CivilDate): Promise<void> {
  const fired = await engine.due(day)
  const sent = await engine.deliver({
    worker: 'nightly',
    limit: 100,
    send: message => mailbox.send(message)
  })
  const plan = fired
    .filter(({ limit }) => limit === 'dr_plan')
    .map(({ kind, on }) => `${kind} ${on}`)
  console.log(day, plan.join(', ') || 'nothing', `letters: ${sent.delivered > 0}`)
}

const facts = { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
await engine.open('detentie_en_terugkeer', {
  caseId: 'Z-42',
  by: 'justid',
  on: '2025-05-02',
  facts
})
await night('2025-05-03')
await night('2025-06-03')
await night('2025-06-03')
console.log('next:', await store.nextDue())

await store.close()
rmSync(folder, { recursive: true })

/* prints
2025-05-03 nothing letters: true
2025-06-03 ladder 2025-05-26, passed 2025-06-03, ladder 2025-06-03 letters: true
2025-06-03 nothing letters: false
next: 2025-09-02
*/
