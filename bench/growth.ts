import { compileOutcomes } from '@ketenregie/rules'
import { asOf } from './world.ts'
import { generatedWorld } from './worlds/generated.ts'

/** What rules cost to compile, to keep, and to run on one case, all of them. */
export interface Growth {
  readonly rules: number
  readonly compileMs: number
  readonly heapMb: number
  readonly runMs: number
}

export function growthAt(rules: number): Growth {
  const world = generatedWorld(rules, 64)
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('run this with --expose-gc')
  // the code itself is warm, as in a program that runs already
  const warm = generatedWorld(50, 8)
  const warmed = compileOutcomes(warm.rules, warm.names, { asOf })
  for (const facts of warm.cases) warmed(facts)
  collect()
  const before = process.memoryUsage()
  const start = process.cpuUsage()
  const answer = compileOutcomes(world.rules, world.names, { asOf })
  const compileMs = milliseconds(start)
  collect()
  const after = process.memoryUsage()
  for (const facts of world.cases) answer(facts)
  const run = process.cpuUsage()
  for (const facts of world.cases) answer(facts)
  const runMs = milliseconds(run) / world.cases.length
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return { rules, compileMs, heapMb: bytes / 1e6, runMs }
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const [rules] = process.argv.slice(2)
if (import.meta.main && rules !== undefined)
  process.stdout.write(JSON.stringify(growthAt(Number(rules))))
