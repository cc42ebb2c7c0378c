import { drawChart, passedEvent } from '@ketenregie/core'
import type { Chart, ProcessDefinition, State } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { spell } from '../../model/text.ts'

/** What can set a case going in a step, with the ways that it can then take. */
export interface Course {
  readonly cause: { readonly kind: 'event' | 'limit'; readonly name: string }
  readonly ways: ReturnType<Chart['waysOn']>
}

export interface Step {
  readonly state: State
  readonly courses: readonly Course[]
  readonly always: ReturnType<Chart['waysAlways']>
}

/** Every state below the root, in the order of the definition, and the root for what always holds. */
export function stepsOf(definition: ProcessDefinition): readonly Step[] {
  const chart = drawChart(definition)
  return chart.states.map(state => {
    const events = Object.keys(state.node.on ?? {}).map(name => ({
      cause: { kind: 'event', name } as const,
      ways: chart.waysOn(state, name)
    }))
    const limits = Object.keys(state.node.after ?? {}).map(name => ({
      cause: { kind: 'limit', name } as const,
      ways: chart.waysOn(state, passedEvent(name))
    }))
    return { state, courses: [...events, ...limits], always: chart.waysAlways(state) }
  })
}

/**
 * The title of a step; where others have the same, with who acts in it, or else with what it is
 * called in the process: the partner that it is about, or its own name.
 */
export function stepTitle(
  { node, name }: State,
  definition: ProcessDefinition,
  { parties }: Pick<AgreementPack, 'parties'>
): string {
  const title = node.meta?.title ?? name
  const same = drawChart(definition).states.filter(each => each.node.meta?.title === title)
  if (same.length < 2) return title
  const owners = new Set(same.map(each => each.node.meta?.owner))
  const owner = parties[node.meta?.owner ?? '']?.title
  return owners.size === same.length && owner !== undefined
    ? `${title} (${owner})`
    : `${title} (${parties[name]?.title ?? spell(name)})`
}

/** The events that a step refuses on purpose, with those of the steps that it is in. */
export function refusedIn(state: State): readonly string[] {
  const own = state.node.meta?.refuses ?? []
  return state.parent === null ? own : [...new Set([...own, ...refusedIn(state.parent)])]
}

/** What is the same in at least this many steps is told once, apart from them. */
const often = 3

export interface Shared {
  readonly course: Course
  readonly steps: readonly Step[]
}

/** Courses that many steps have alike. */
export function sharedCourses(steps: readonly Step[]): readonly Shared[] {
  const found = new Map<string, { course: Course; steps: Step[] }>()
  for (const step of steps)
    for (const course of step.courses) {
      const key = keyOf(course)
      const known = found.get(key)
      if (known === undefined) found.set(key, { course, steps: [step] })
      else known.steps.push(step)
    }
  return [...found.values()].filter(shared => shared.steps.length >= often)
}

export function isShared(course: Course, shared: readonly Shared[]): boolean {
  const key = keyOf(course)
  return shared.some(one => keyOf(one.course) === key)
}

function keyOf({ cause, ways }: Course): string {
  const told = ways.map(({ to, guard, effects }) => [to?.path ?? null, guard, effects])
  return JSON.stringify([cause, told])
}
