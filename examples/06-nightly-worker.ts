// What runs every night: fires the terms that are over and delivers what is ready. It may be killed
// and run again at any moment: every term fires once, and a letter keeps its key. A post that fails
// is tried again later; after a day it is an incident, for a person to look at.
import { FolderMailbox } from '@ketenregie/adapters/mailbox'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { CivilDate, OutgoingMessage } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-nightly-'))
const store = new SqliteCaseStore(join(folder, 'cases.db'))
const decider = createRulesDecider(landelijk)
const clock = new ManualClock('2025-05-02T01:00:00Z') // `systemClock` on a real night
const engine = createEngine({ pack: landelijk, decider, store, clock, ids: new RandomIds() })
const mailbox = new FolderMailbox(folder)

/** One night. What a scheduler sees of it: the exit code, and a line to log without any fact. */
async function night(day: CivilDate, post: (letter: OutgoingMessage) => Promise<void>) {
  clock.set(`${day}T01:00:00Z`)
  const fired = await engine.due(day)
  const sent = await engine.deliver({ worker: 'nightly', limit: 100, send: post })
  const plan = fired.filter(({ limit }) => limit === 'dr_plan')
  const told = plan.map(({ kind, on }) => `${kind} ${on}`).join(', ') || 'nothing'
  console.log(`${day} ${told}; delivered ${sent.delivered > 0}, put off ${sent.putOff > 0}`)
  if (sent.incidents > 0) process.exitCode = 1
}

try {
  const facts = { binnenkomst: '2025-05-02', einddatum: '2025-09-01', gemeente: 'GM0402' }
  const opening = { caseId: 'Z-42', by: 'justid', on: '2025-05-02', facts } as const
  await engine.open('detentie_en_terugkeer', opening)
  const post = (letter: OutgoingMessage) => mailbox.send(letter)
  await night('2025-05-03', () => Promise.reject(new Error('the post is closed')))
  await night('2025-05-04', post)
  await night('2025-06-03', post)
  await night('2025-06-03', post)
  console.log('next:', await store.nextDue())
} finally {
  await store.close()
  rmSync(folder, { recursive: true })
}

/* prints
2025-05-03 nothing; delivered false, put off true
2025-05-04 nothing; delivered true, put off false
2025-06-03 ladder 2025-05-26, passed 2025-06-03, ladder 2025-06-03; delivered true, put off false
2025-06-03 nothing; delivered false, put off false
next: 2025-09-02
*/
