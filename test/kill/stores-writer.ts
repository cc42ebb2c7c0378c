// A process that writes to a few cases as fast as it can and prints what was acknowledged, until it
// is killed. A store that is away for a while is tried again.
import { PortError } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chainedBatch, nothingSeen } from './chained-batch.ts'
import type { Seen } from './chained-batch.ts'
import { openPlace } from './open-place.ts'
import type { Place } from './open-place.ts'

const [where = '', writer = '', ...caseIds] = process.argv.slice(2)
const place: Place = JSON.parse(where)
const known = new Map<string, Seen>()
const store = await patiently(() => openPlace(place))

for (let round = 0; ; round++) {
  const caseId = caseIds[Math.floor(Math.random() * caseIds.length)] ?? ''
  await patiently(() => append(store, caseId, 1 + (round % 3)))
}

async function append(opened: CaseStore, caseId: string, size: number): Promise<void> {
  const batch = chainedBatch(
    caseId,
    known.get(caseId) ?? (await latest(opened, caseId)),
    size,
    writer
  )
  const result = await opened.append(batch)
  if (!result.ok) {
    known.set(caseId, await latest(opened, caseId))
    return
  }
  writeSync(1, `${caseId} ${result.version}\n`)
  known.set(caseId, { version: result.version, head: batch.entries.at(-1)?.digest ?? '' })
}

async function latest(opened: CaseStore, caseId: string): Promise<Seen> {
  const last = (await opened.entries(caseId)).at(-1)
  return last ? { version: last.number, head: last.digest } : nothingSeen
}

async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof PortError && error.retryable)) throw error
      // what was on its way may be kept or not, so look again
      known.clear()
      await pause(20)
    }
}
