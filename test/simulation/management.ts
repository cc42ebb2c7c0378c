import type { ProcessDefinition, StateNode } from '@ketenregie/core'
import type { CaseLaws } from './laws/case-laws.ts'
import type { Organisations } from './organisation.ts'
import { definitionOf } from './plots/plot.ts'
import type { Plot } from './plots/plot.ts'
import type { Random } from './random.ts'
import type { Worker } from './worker.ts'
import type { World } from './world.ts'

const day = 24 * 3_600_000
/** Each thing that is managed has a number, whether it comes to it or not. */
const mostTasks = 8

interface ManagementParts {
  readonly laws: CaseLaws
  readonly organisations: Organisations
  readonly workers: readonly Worker[]
  /** Until when, in milliseconds since 1970. */
  readonly end: number
  /** The number of the first of what is done here. */
  readonly first: number
  /** What is left out, by number. */
  readonly silent: ReadonlySet<number>
}

/**
 * What those do who manage the program: bring new agreements to one worker after the other, let
 * cases go on by them and back, place duties to keep and lift them. Says where the numbers end.
 */
export function planManagement(world: World, parts: ManagementParts): number {
  const { timeline, random } = world
  const { end, first, silent } = parts
  const choice = random.fork('management')
  const tasks: ((own: Random) => void)[] = []
  if (choice.chance(0.6)) {
    tasks.push(own => bringAgreements(world, parts, own))
    const count = choice.between(1, 4)
    for (let at = 0; at < count; at++) tasks.push(own => migrate(world, parts, own, at))
  }
  if (choice.chance(0.3)) tasks.push(own => void hold(world, parts, own))
  for (const [at, task] of tasks.entries()) {
    const own = choice.fork(at)
    const moment = own.below(end - timeline.now + 30 * day)
    if (!silent.has(first + at)) timeline.after(moment, () => task(own))
  }
  return first + mostTasks
}

function bringAgreements(world: World, { workers }: ManagementParts, own: Random): void {
  world.touch('new agreements')
  world.tell(() => 'new agreements')
  world.release = 1
  for (const worker of workers) world.timeline.after(own.below(2 * day), () => worker.renew())
}

function migrate(
  world: World,
  { laws, organisations }: ManagementParts,
  own: Random,
  at: number
): void {
  const { plot, timeline } = world
  const caseIds = laws.caseIds
  if (caseIds.length === 0) return
  const caseId = own.pick(caseIds)
  const state = laws.stateOf(caseId)
  const to = plot.releases[own.chance(0.7) ? 1 : 0].pack.hash
  const definition = state && definitionOf(plot, state)
  const isMapped = own.chance(0.8)
  const mapping = isMapped && definition ? mappingFor(plot, definition, to) : {}
  organisations.send({
    by: 'ketenregie',
    key: `migration-${at}`,
    caseId,
    asked: { type: 'migrate', to, mapping },
    at: timeline.now,
    answer: null,
    tries: 0
  })
}

/** Each step of a process to itself, or to what it is called in the other release. */
function mappingFor(
  { renamed, releases }: Plot,
  definition: ProcessDefinition,
  to: string
): Readonly<Record<string, string>> {
  const isForward = releases[1].pack.hash === to
  const pairs = Object.entries(renamed).map(([from, other]) =>
    isForward ? [from, other] : [other, from]
  )
  const names = new Map(pairs as [string, string][])
  return Object.fromEntries(leavesIn(definition, '').map(path => [path, names.get(path) ?? path]))
}

function leavesIn(node: StateNode, path: string): readonly string[] {
  const children = Object.entries(node.states ?? {})
  if (node.type === 'final') return []
  if (children.length === 0) return path === '' ? [] : [path]
  return children.flatMap(([name, child]) =>
    leavesIn(child, path === '' ? name : `${path}.${name}`)
  )
}

/** A duty to keep a case, lifted after a while, mostly. */
async function hold(world: World, { laws, workers }: ManagementParts, own: Random): Promise<void> {
  const caseIds = laws.caseIds
  if (caseIds.length === 0) return
  const caseId = own.pick(caseIds)
  const worker = own.pick(workers)
  const ground = 'order of the court'
  await worker.ask('management', engine => engine.placeHold(caseId, { ground, by: 'beheer' }))
  if (own.chance(0.2)) return
  world.timeline.after(own.below(120 * day), () => {
    void worker.ask('management', engine => engine.liftHold(caseId, { by: 'beheer' }))
  })
}
