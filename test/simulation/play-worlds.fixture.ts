import { simulateWorld } from './simulate-world.ts'
import { Tally } from './tally.ts'

/** How many of each kind `npm test` plays; `npm run simulate` plays more. */
const count = 1000

/** Plays every other world from a seed on. */
export async function playWorlds(first: number): Promise<Tally> {
  const tally = new Tally()
  for (let seed = first; seed < first + 2 * count; seed += 2)
    tally.add(await simulateWorld({ seed }))
  return tally
}
