import { createEngine, dateInAmsterdam } from '@ketenregie/core'
import type { CaseState } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { CaseLaws } from './laws/case-laws.ts'
import { checkRest } from './laws/final-laws.ts'
import { Ledger } from './ledger.ts'
import { Organisations } from './organisation.ts'
import type { Plant } from './plants/plant.ts'
import { journeyPlot } from './plots/journey-plot.ts'
import { smallPlot } from './plots/small-plot.ts'
import { Random } from './random.ts'
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

const hour = 3_600_000
const day = 24 * hour
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
    plot: seed % 2 === 0 ? journeyPlot : smallPlot(seed),
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
  const watch = async (_: string, args: readonly unknown[]): Promise<void> => {
    for (const caseId of casesIn(args)) await laws.look(caseId)
  }
  const workers = ['north', 'south', 'east']
    .slice(0, random.between(1, 3))
    .map(name => new Worker(world, name, watch, plant))
  const organisations = new Organisations(world, workers, ledger)
  const acts = planActs(world, ledger, organisations, silent)
  const end = timeline.now + (acts.length + 1) * acts.pace
  keepHours(world, workers, end)

  const isBroken = () => violation !== null
  let course = await timeline.run(mostSteps, isBroken)
  if (course === 'rest') {
    rest(world, workers)
    course = await timeline.run(mostSteps, isBroken)
  }
  if (course === 'restless')
    world.violate({ law: 'every world comes to rest', detail: `${mostSteps} steps` })
  if (!isBroken()) {
    const parts = { clock: { now: () => timeline.instant }, ids: { next: () => 'none' } }
    const { pack, decider } = world.plot
    const engine = createEngine({ pack, decider, store: world.disk, ...parts })
    await checkRest(world, ledger, engine, laws.caseIds)
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

/** Openings first, then what organisations say; now and then several at the same moment. */
function planActs(
  world: World,
  ledger: Ledger,
  organisations: Organisations,
  silent: ReadonlySet<number>
): { readonly length: number; readonly pace: number } {
  const { timeline } = world
  const random = world.random.fork('acts')
  const cases = random.chance(0.25) ? 2 : 1
  const length = cases + random.between(3, 7)
  const pace = random.between(1, 12) * day
  const isOwnNumbering = random.chance(0.3)
  let at = 0
  for (let number = 0; number < length; number += 1) {
    const own = random.fork(number)
    at += own.chance(0.25) ? own.below(50) : own.below(2 * pace)
    if (silent.has(number)) continue
    const send = number < cases ? open : say
    timeline.after(at, async () => send(number, own))
  }
  return { length, pace }

  async function open(number: number, own: Random): Promise<void> {
    const today = dateInAmsterdam(timeline.instant)
    const { by, facts } = world.plot.opening(own, today)
    organisations.send({
      by,
      key: `open-${number}`,
      caseId: own.chance(0.7) ? `Z-${number}` : null,
      said: null,
      opening: { on: today, facts },
      at: timeline.now,
      answer: null,
      tries: 0
    })
  }

  async function say(number: number, own: Random): Promise<void> {
    const caseIds = ledger.cases
    if (caseIds.length === 0) {
      // nobody knows of a case yet
      if (timeline.now < firstDay + 3000 * day) timeline.after(day, async () => say(number, own))
      return
    }
    const caseId = own.pick(caseIds)
    const stored = await world.disk.load(caseId)
    if (!stored) return
    const state = JSON.parse(stored.snapshot) as CaseState
    const said = world.plot.act(own, state, dateInAmsterdam(timeline.instant))
    organisations.send({
      by: said.by,
      // organisations that number their messages themselves come to the same numbers
      key: isOwnNumbering ? `${number % 3}` : `${said.by}-${number}`,
      caseId,
      said,
      opening: { on: said.on, facts: {} },
      at: timeline.now,
      answer: null,
      tries: 0
    })
  }
}

/** Every worker looks every few nights at what is due, all at the same moment. */
function keepHours(world: World, workers: readonly Worker[], end: number): void {
  const { timeline, random } = world
  const pace = random.fork('nights').between(1, 5) * day
  const night = (): void => {
    if (timeline.now > end) return
    for (const worker of workers) {
      worker.tire()
      void lookAtDue(world, worker)
    }
    timeline.after(pace, night)
  }
  timeline.after(hour, night)
}

async function lookAtDue({ timeline }: World, worker: Worker): Promise<void> {
  const today = dateInAmsterdam(timeline.instant)
  await worker.ask(async engine => engine.due(today))
}

/** The storm is over: everything starts again, and time goes on until nothing is due any more. */
function rest(world: World, workers: readonly Worker[]): void {
  world.weather.calm()
  for (const worker of workers) worker.start()
  const [worker] = workers
  for (const later of [1, 30, 120, 400])
    world.timeline.after(later * day, () => void (worker && lookAtDue(world, worker)))
}
