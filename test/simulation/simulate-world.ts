import { createEngine } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { Acts } from './acts.ts'
import type { Watch } from './far-store.ts'
import { comeToRest, keepHours } from './hours.ts'
import { CaseLaws } from './laws/case-laws.ts'
import { checkRest } from './laws/final-laws.ts'
import { LeaseLaws } from './laws/lease-laws.ts'
import { checkArrival } from './laws/post-laws.ts'
import { Ledger } from './ledger.ts'
import { Organisations } from './organisation.ts'
import type { Plant } from './plants/plant.ts'
import { nationalPlot } from './plots/national-plot.ts'
import { smallPlot } from './plots/small-plot.ts'
import { Random } from './random.ts'
import { Receivers } from './receivers.ts'
import { Timeline } from './timeline.ts'
import { Weather } from './weather.ts'
import type { Fault } from './weather.ts'
import { Worker } from './worker.ts'
import type { Violation, World } from './world.ts'

export interface WorldOptions {
  readonly seed: number
  readonly plant?: Omit<Plant, 'name'>
  /** Kinds of faults that stay away. */
  readonly without?: ReadonlySet<Fault>
  /** Acts that are left out, by number. */
  readonly silent?: ReadonlySet<number>
  /** Hears the story, line by line. */
  readonly tell?: (line: string) => void
}

/** What came of a world. */
export interface WorldReport {
  readonly seed: number
  readonly steps: number
  readonly entries: number
  readonly acts: number
  readonly faults: ReadonlyMap<Fault, number>
  /** The first law that did not hold. */
  readonly violation: Violation | null
}

const day = 24 * 3_600_000
const firstDay = Date.parse('2026-02-01T08:00:00Z')
const mostSteps = 20_000

/** Plays one world to its end, or until a law does not hold. The seed decides everything. */
export async function simulateWorld(options: WorldOptions): Promise<WorldReport> {
  const { seed, plant = {}, without = new Set(), silent = new Set(), tell } = options
  const random = new Random(seed, 'world')
  const timeline = new Timeline(firstDay + random.below(500) * day)
  const weather = new Weather(random.fork('weather'), without)
  let violation: Violation | null = null
  const world: World = {
    // by turns, so that worlds of one kind can be played by themselves
    plot: seed % 2 === 0 ? nationalPlot(seed) : smallPlot(seed),
    timeline,
    weather,
    random,
    disk: plant.disk?.(new MemoryCaseStore()) ?? new MemoryCaseStore(),
    tell: line => tell?.(`${timeline.instant.slice(0, 19)} ${line()}`),
    violate: found => {
      if (violation === null) tell?.(`  BROKEN: ${found.law}: ${found.detail}`)
      violation ??= found
    }
  }
  const ledger = new Ledger()
  const laws = new CaseLaws(world, ledger)
  const leases = new LeaseLaws(world)
  const watch: Watch = async (method, args, result) => {
    leases.look(method, args, result)
    for (const caseId of casesIn(args)) await laws.look(caseId)
  }
  const workers = ['north', 'south', 'east']
    .slice(0, random.between(1, 3))
    .map(name => new Worker(world, name, watch, plant))
  const organisations = new Organisations(world, workers, ledger)
  const acts = new Acts(world, { ledger, laws, organisations, silent })
  const receivers = new Receivers(world, (message, isNew) => {
    const { caseId } = message
    const hasArrived = (id: string): boolean => receivers.has(JSON.stringify([caseId, id]))
    checkArrival(world, message, laws.postOf(caseId), hasArrived)
    if (isNew) acts.react(message)
  })
  keepHours(world, workers, receivers, acts.end)

  const isBroken = () => violation !== null
  let course = await timeline.run(mostSteps, isBroken)
  if (course === 'rest') {
    comeToRest(world, workers, receivers)
    course = await timeline.run(mostSteps, isBroken)
  }
  if (course === 'restless')
    world.violate({ law: 'every world comes to rest', detail: `${mostSteps} steps` })
  if (!isBroken()) {
    const parts = { clock: { now: () => timeline.instant }, ids: { next: () => 'none' } }
    const { pack, decider } = world.plot
    const engine = createEngine({ pack, decider, store: world.disk, ...parts })
    await checkRest(world, ledger, engine, {
      caseIds: laws.caseIds,
      hasArrived: key => receivers.has(key)
    })
  }
  return {
    seed,
    steps: timeline.steps,
    entries: laws.entries,
    acts: acts.length,
    faults: weather.done,
    violation
  }
}

/** Case ids in what was given to the disk. */
function casesIn(args: readonly unknown[]): ReadonlySet<string> {
  const found = args.flat().flatMap(arg => {
    const isNamed = typeof arg === 'object' && arg !== null && 'caseId' in arg
    return isNamed && typeof arg.caseId === 'string' ? [arg.caseId] : []
  })
  return new Set(found)
}
