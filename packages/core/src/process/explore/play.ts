import type { TimeLimit } from '../../time/time-limit.ts'
import { passedEvent } from '../compile.ts'
import type { Effect } from '../definition.ts'
import type { Chart, State } from './chart.ts'
import { enterChart, macrostep } from './macrostep.ts'
import type { Choose, Macrostep } from './macrostep.ts'
import { keyOfActive, sharedMacrostep } from './shared-macrosteps.ts'
import type { LimitStatus, Played, Stand } from './stand.ts'

export interface Followed {
  readonly chart: Chart
  /** The limits whose status is kept apart. */
  readonly limits: ReadonlySet<string>
  /** What they count from, where that is known. */
  readonly timeLimits: Readonly<Record<string, TimeLimit>>
}

/**
 * What a cause does to a case, as the engine does it: the step, and then every step that waits for
 * a deadline that had passed before. Null where the case does not take the cause.
 */
export function play(
  followed: Followed,
  from: Stand | null,
  cause: string | null,
  choose: Choose
): Played | null {
  const { chart } = followed
  const passed = [...followed.limits].find(limit => passedEvent(limit) === cause) ?? null
  const table = new Table(followed, from, cause)
  if (passed !== null) table.limits.set(passed, 'passed')
  const seen = new Set(from ? awaited(from.active) : [])
  let step: Macrostep =
    from === null
      ? sharedMacrostep(chart, '', choose, asked => enterChart(chart, asked))
      : stepFrom(chart, from.active, cause, choose)
  const isTaken =
    cause === null || step.taken.some(way => chart.waysOn(way.from, cause).includes(way))
  const isBuiltIn = cause !== null && !Object.hasOwn(chart.definition.events, cause)
  if (!isTaken && !isBuiltIn) return null
  // a deadline that nobody waits for passes without a step
  if (!isTaken && passed !== null && from) step = { ...step, active: from.active, effects: [] }
  const steps = [step]
  table.apply(step.effects)
  while (step.active && !step.isDone) {
    const next = awaited(step.active).find(place => !seen.has(place) && table.hasPassed(place))
    if (next === undefined) break
    seen.add(next)
    step = stepFrom(chart, step.active, passedEvent(limitIn(next)), choose)
    steps.push(step)
    table.apply(step.effects)
  }
  const { coordinator, limits, restarted } = table
  return { active: step.active, isDone: step.isDone, coordinator, limits, steps, restarted }
}

function stepFrom(
  chart: Chart,
  active: readonly State[],
  cause: string | null,
  choose: Choose
): Macrostep {
  const from = `${keyOfActive(active)} ${cause ?? ''}`
  return sharedMacrostep(chart, from, choose, asked => macrostep(chart, active, cause, asked))
}

/** What a case keeps beside its place: who leads it, and which limits run. */
class Table {
  coordinator: string | null
  readonly limits: Map<string, LimitStatus>
  readonly restarted = new Map<string, LimitStatus>()
  readonly #followed: Followed
  readonly #cause: string | null
  readonly #before: Stand['limits'] | undefined

  constructor(followed: Followed, from: Stand | null, cause: string | null) {
    this.coordinator = from?.coordinator ?? null
    this.limits = new Map(from?.limits)
    this.#followed = followed
    this.#cause = cause
    this.#before = from?.limits
    // an event that moves the start of a limit lets it run again
    for (const [limit, status] of this.limits)
      if (status === 'passed' && this.#isMoved(limit)) this.limits.set(limit, 'running')
  }

  hasPassed(place: string): boolean {
    return this.limits.get(limitIn(place)) === 'passed'
  }

  apply(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'coordination') this.coordinator = effect.params.party
      if (effect.type === 'deadline.start') this.#start(effect.params.limit)
      if (effect.type === 'deadline.meet') this.#end(effect.params.limit, 'met')
      if (effect.type === 'deadline.withdraw') this.#end(effect.params.limit, 'withdrawn')
    }
  }

  #start(limit: string): void {
    if (!this.#followed.limits.has(limit)) return
    const was = this.limits.get(limit)
    if (was !== undefined && was !== 'withdrawn' && this.#isRestart(limit, was))
      this.restarted.set(limit, was)
    // what has passed or was met stays so, unless it starts on another day
    const isOver = was === 'passed' || was === 'met'
    const isAnother = this.#countsFrom(limit, 'step') || this.#isMoved(limit)
    if (!isOver || isAnother || this.restarted.has(limit)) this.limits.set(limit, 'running')
  }

  #end(limit: string, status: 'met' | 'withdrawn'): void {
    const was = this.limits.get(limit)
    if (was === 'running' || (was === 'passed' && status === 'met')) this.limits.set(limit, status)
  }

  /**
   * A limit that counts from a date does not start again from that date, and one that counts from
   * its step starts afresh with each. One that runs while its own event starts it anew never ends.
   */
  #isRestart(limit: string, was: LimitStatus): boolean {
    const { timeLimits } = this.#followed
    if (!Object.hasOwn(timeLimits, limit)) return true
    if (was === 'met') return this.#countsFrom(limit, 'event') && !this.#isMoved(limit)
    const starts = timeLimits[limit]?.versions.map(({ start }) => start) ?? []
    const hasRun = this.#before?.get(limit) === 'running'
    return hasRun && starts.some(start => 'event' in start && start.event === this.#cause)
  }

  #countsFrom(limit: string, kind: 'step' | 'event'): boolean {
    const { timeLimits } = this.#followed
    if (!Object.hasOwn(timeLimits, limit)) return false
    return timeLimits[limit]?.versions.some(({ start }) => kind in start) ?? false
  }

  #isMoved(limit: string): boolean {
    const { timeLimits, chart } = this.#followed
    const cause = this.#cause
    if (cause === null || !Object.hasOwn(timeLimits, limit)) return false
    const { events } = chart.definition
    const facts = Object.hasOwn(events, cause) ? (events[cause]?.facts ?? []) : []
    const starts = timeLimits[limit]?.versions.map(({ start }) => start) ?? []
    return starts.some(
      start =>
        ('event' in start && start.event === cause) ||
        ('fact' in start && facts.includes(start.fact))
    )
  }
}

const places = new WeakMap<readonly State[], readonly string[]>()

/** The places that wait for a deadline to pass, as `PATH:LIMIT`. */
function awaited(active: readonly State[]): readonly string[] {
  const known = places.get(active)
  if (known) return known
  const found = active.flatMap(({ path, node }) =>
    Object.keys(node.after ?? {}).map(limit => `${path}:${limit}`)
  )
  places.set(active, found)
  return found
}

function limitIn(place: string): string {
  return place.slice(place.indexOf(':') + 1)
}
