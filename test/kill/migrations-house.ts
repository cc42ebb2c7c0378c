import { createEngine } from '@ketenregie/core'
import type { CaseStore, Engine, Pack } from '@ketenregie/core'
import { systemDigest } from '@ketenregie/adapters/system'
import { longer } from '../../packages/core/src/engine/permit-releases.fixture.ts'
import {
  permitDecider,
  permits,
  standingClock
} from '../../packages/core/src/engine/permit.fixture.ts'

/** The agreements between which cases go to and fro. */
export const releases: readonly [Pack, Pack] = [permits, longer]

/** Every step to itself: what differs is meant. */
export const everywhere = Object.fromEntries(
  ['intake', 'assessment', 'advice', 'decision', 'late'].map(step => [step, step])
)

/** An engine that has both at hand; `ids` must be its own. */
export function migrationsHouse(store: CaseStore, ids: { next(): string }): Engine {
  const decider = permitDecider()
  const [pack, earlier] = releases
  const parts = { decider, clock: standingClock(), ids, digest: systemDigest }
  return createEngine({ pack, earlier: [{ pack: earlier, decider }], store, ...parts })
}
