import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plants } from './plants/plants.ts'
import { shrink } from './shrink.ts'
import { sourcePlants } from './plants/source-plants.ts'
import { simulateWorld } from './simulate-world.ts'

const at = (file: string): string => join(import.meta.dirname, file)

describe('a planted bug is found within 1,000 worlds', () => {
  it.each(plants.map(plant => [plant.name, plant] as const))('%s', async (name, plant) => {
    let found = null
    for (let seed = 1; seed <= 1000 && found === null; seed += 1) {
      const { violation } = await simulateWorld({ seed, plant })
      if (violation) found = { seed, ...violation }
    }
    expect(found).not.toBeNull()
    process.stdout.write(`world ${found?.seed}: ${name}: ${found?.law}\n`)
  })
})

describe('a bug in a line of the engine is found within 1,000 worlds', () => {
  it.each(sourcePlants.map(({ name }) => name))('%s', name => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', at('plants/plant-source.ts'), at('simulate.ts'), '--seeds', '1000', '--eerste'],
      { encoding: 'utf8', env: { ...process.env, PLANT: name } }
    )
    const found = /BROKEN in world (\d+): (.*)/.exec(stdout)
    expect([status, stderr, found?.[1]]).toEqual([1, expect.any(String), expect.any(String)])
    process.stdout.write(`world ${found?.[1]}: ${name}: ${found?.[2]}\n`)
  })
})

it('plays a world the same each time', async () => {
  const play = async () => {
    const lines: string[] = []
    const report = await simulateWorld({ seed: 78, tell: line => lines.push(line) })
    return { report, lines }
  }
  const first = await play()
  expect(await play()).toEqual(first)
  expect(first.lines.length).toBeGreaterThan(20)
})

it('shrinks a world to what is needed to break the law', async () => {
  const [plant = {}] = plants
  const smallest = await shrink({ seed: 1, plant })
  expect(smallest?.without?.size).toBeGreaterThan(5)
  expect(smallest?.silent?.size).toBeGreaterThan(0)
  const again = await simulateWorld(smallest ?? { seed: 1 })
  expect(again).toEqual(smallest?.report)
})
