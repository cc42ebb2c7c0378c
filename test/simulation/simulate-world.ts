import { createEngine } from '@ketenregie/core'
import type { Release } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { Acts } from './acts.ts'
import type { Watch } from './far-store.ts'
import type { Feature } from './features.ts'
import { comeToRest, keepHours } from './hours.ts'
import { CaseLaws } from './laws/case-laws.ts'
import { checkRest } from './laws/final-laws.ts'
import { LeaseLaws } from './laws/lease-laws.ts'
import { checkArrival } from './laws/post-laws.ts'
import { Ledger } from './ledger.ts'
import { planManagement } from './management.ts'
import { Organisations } from './organisation.ts'
import type { Plant } from './plants/plant.ts'
import { nationalPlot } from './plots/national-plot.ts'
import { smallPlot } from './plots/small-plot.ts'
import { Random } from './random.ts'
import { Receivers } from './receivers.ts'
import { splitStore } from './split-store.ts'
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
  readonly features: ReadonlySet<Feature>
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
  const features = new Set<Feature>()
  const isSplit = random.fork('stores').chance(0.3)
  if (isSplit) features.add('stores of two organisations')
  const kept = isSplit
    ? splitStore(new MemoryCaseStore(), new MemoryCaseStore())
    : new MemoryCaseStore()
  const world: World = {
    // by turns, so that worlds of one kind can be played by themselves
    plot: seed % 2 === 0 ? nationalPlot(seed) : smallPlot(seed),
    timeline,
    weather,
    random,
    disk: plant.disk?.(kept) ?? kept,
    release: 0,
    touch: feature => {
      features.add(feature)
      if (feature === 'crash' && laws.isAwaiting)
        features.add('crash between opening and answering one')
    },
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
  if (workers.length > 1) features.add('several workers')
  const isErased = (caseId: string): boolean => laws.isErased(caseId)
  const organisations = new Organisations(world, { workers, ledger, isErased })
  const acts = new Acts(world, { ledger, laws, organisations, silent })
  const { end } = acts
  const managed = { laws, organisations, workers, end, first: acts.length, silent }
  const length = planManagement(world, managed)
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
    const [release, other] = world.plot.releases.map(unasking)
    const earlier = other ? [other] : []
    const engine = createEngine({
      ...(release ?? world.plot.releases[0]),
      earlier,
      store: world.disk,
      ...parts
    })
    await checkRest(world, ledger, engine, {
      all: laws.all,
      hasArrived: key => receivers.has(key)
    })
  }
  return {
    seed,
    steps: timeline.steps,
    entries: laws.entries,
    acts: length,
    faults: weather.done,
    features,
    violation
  }
}

/** What to ask next is no part of what is checked, and costs most of a view. */
function unasking({ pack, decider }: Release): Release {
  return { pack, decider: { ...decider, ask: () => null } }
}

/** Case ids in what was given to the disk. */
function casesIn(args: readonly unknown[]): ReadonlySet<string> {
  const found = args.flat().flatMap(arg => {
    const isNamed = typeof arg === 'object' && arg !== null && 'caseId' in arg
    return isNamed && typeof arg.caseId === 'string' ? [arg.caseId] : []
  })
  return new Set(found)
}
