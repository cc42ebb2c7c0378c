// A process that lets its cases go on by other agreements and back as fast as it can, and prints each
// migration that was acknowledged, until it is killed.
import { PortError } from '@ketenregie/core'
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { filed } from '../../packages/core/src/engine/permit.fixture.ts'
import { everywhere, migrationsHouse, releases } from './migrations-house.ts'
import { openPlace } from './open-place.ts'
import type { Place } from './open-place.ts'

const [where = '', ...caseIds] = process.argv.slice(2)
const place: Place = JSON.parse(where)
const store = await patiently(() => openPlace(place))
const engine = migrationsHouse(store, { next: () => randomUUID() })

for (const caseId of caseIds) await patiently(() => engine.open('permit', { ...filed, caseId }))

for (let round = 0; ; round++) {
  const caseId = caseIds[round % caseIds.length] ?? ''
  const view = await patiently(() => engine.planMigration(caseId))
  const to = releases.find(({ hash }) => hash !== view?.pack)?.hash ?? ''
  const how = { on: '2026-04-21', reason: 'other agreements', mapping: everywhere, to } as const
  const answer = await patiently(() => engine.migrate(caseId, how))
  if (answer.accepted) writeSync(1, `${caseId} ${answer.entry}\n`)
}

async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof PortError && error.retryable)) throw error
      await pause(20)
    }
}
