import { expect, it } from 'vitest'
import { features } from './features.ts'
import { playWorlds } from './play-worlds.fixture.ts'
import { faults } from './weather.ts'

it('breaks no law in worlds of small processes', async () => {
  const tally = await playWorlds(1)
  expect(tally.failed).toEqual([])
  expect(tally.entries).toBeGreaterThan(5 * tally.worlds)
  for (const fault of faults) expect([fault, tally.faultsOf(fault) > 9]).toEqual([fault, true])
  // everything that can happen in a world did
  for (const feature of features)
    expect([feature, tally.worldsWith(feature) > 0]).toEqual([feature, true])
})
