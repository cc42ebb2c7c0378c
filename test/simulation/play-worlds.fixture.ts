import { expect } from 'vitest'
import { simulateWorld } from './simulate-world.ts'
import { Tally } from './tally.ts'
import { faults } from './weather.ts'

/** How many of each kind `npm test` plays; `npm run simulate` plays more. */
const count = 1000

/** Plays every other world from a seed on, and holds all of them to every law. */
export async function playWorlds(first: number): Promise<void> {
  const tally = new Tally()
  for (let seed = first; seed < first + 2 * count; seed += 2)
    tally.add(await simulateWorld({ seed }))
  expect(tally.failed).toEqual([])
  expect(tally.entries).toBeGreaterThan(5 * count)
  for (const fault of faults) expect([fault, tally.faultsOf(fault) > 20]).toEqual([fault, true])
}
