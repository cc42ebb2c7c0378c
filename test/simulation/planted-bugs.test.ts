import { describe, expect, it } from 'vitest'
import { plants } from './plants/plants.ts'
import { shrink } from './shrink.ts'
import { simulateWorld } from './simulate-world.ts'

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
