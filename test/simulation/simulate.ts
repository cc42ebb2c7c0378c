import { parseArgs } from 'node:util'
import { shrink } from './shrink.ts'
import { simulateWorld } from './simulate-world.ts'
import { Tally } from './tally.ts'

const help = `npm run simulate -- --seeds 2000               worlds 1 to 2000
npm run simulate -- --seeds 2000 --from 5001   worlds 5001 to 7000
npm run simulate -- --seeds 2000 --eerste      until a law breaks
npm run simulate -- --seed 1234 --verhaal      the story of one world
npm run simulate -- --seed 1234 --kort         the story of the smallest world that breaks the same law`

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    verhaal: { type: 'boolean', default: false },
    kort: { type: 'boolean', default: false },
    eerste: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

if (values.help) console.log(help)
else process.exitCode = values.seed === undefined ? await many() : await one(Number(values.seed))

async function many(): Promise<number> {
  const [from, count] = [Number(values.from), Number(values.seeds)]
  const tally = new Tally()
  const start = performance.now()
  let told = start
  for (let seed = from; seed < from + count; seed += 1) {
    tally.add(await simulateWorld({ seed }))
    if (values.eerste && tally.failed.length > 0) break
    if (performance.now() - told < 1000) continue
    told = performance.now()
    const speed = (tally.worlds / (told - start)) * 1000
    process.stderr.write(
      `\r${tally.worlds} of ${count} worlds, ${speed.toFixed(0)} a second, ${tally.failed.length} broken `
    )
  }
  const seconds = (performance.now() - start) / 1000
  if (told > start) process.stderr.write('\n')
  console.log(tally.print())
  console.log(`seeds ${from} to ${from + tally.worlds - 1} in ${seconds.toFixed(1)} s`)
  for (const { seed } of tally.failed.slice(0, 3))
    console.log(`look at it: npm run simulate -- --seed ${seed} --kort`)
  return tally.failed.length === 0 ? 0 : 1
}

async function one(seed: number): Promise<number> {
  const smallest = values.kort ? await shrink({ seed }) : null
  const tell = values.verhaal || values.kort ? (line: string) => console.log(line) : undefined
  const report = await simulateWorld({ ...smallest, seed, ...(tell && { tell }) })
  const tally = new Tally()
  tally.add(report)
  if (smallest) {
    console.log(`without faults: ${[...(smallest.without ?? [])].join(', ') || 'none'}`)
    console.log(
      `without acts: ${[...(smallest.silent ?? [])].join(', ') || 'none'} of ${report.acts}`
    )
  }
  console.log(tally.print())
  return report.violation === null ? 0 : 1
}
