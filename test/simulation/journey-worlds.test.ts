import { expect, it } from 'vitest'
import { playWorlds } from './play-worlds.fixture.ts'
import { faults } from './weather.ts'

it('breaks no law in worlds of the national agreements', async () => {
  const tally = await playWorlds(2)
  expect(tally.failed).toEqual([])
  expect(tally.entries).toBeGreaterThan(5 * tally.worlds)
  // the weather was bad in every way
  for (const fault of faults) expect([fault, tally.faultsOf(fault) > 9]).toEqual([fault, true])
})
