import { it } from 'vitest'
import { playWorlds } from './play-worlds.fixture.ts'

it('breaks no law in worlds of random small processes', { timeout: 300_000 }, async () => {
  await playWorlds(1)
})
