import type { CaseContext } from '../case/case-context.ts'
import type { CaseDeadline, CaseState } from '../case/case-state.ts'
import { isBuiltIn } from '../process/built-in-events.ts'
import type { ProcessDefinition } from '../process/definition.ts'
import { drawChart } from '../process/explore/chart.ts'
import type { Chart } from '../process/explore/chart.ts'
import { inOrder } from '../process/explore/macrostep.ts'
import type { Choose } from '../process/explore/macrostep.ts'
import { play } from '../process/explore/play.ts'
import type { Followed } from '../process/explore/play.ts'
import type { LimitStatus, Played, Stand } from '../process/explore/stand.ts'
import { Meanings } from './meaning.ts'
import { pathsIn } from './place.ts'
import type { StepValue } from '../process/step.ts'

/** One of the two agreements that are walked in step. */
export interface Side {
  readonly context: Pick<CaseContext, 'pack' | 'compiled' | 'decider'>
  readonly definition: ProcessDefinition
  readonly chart: Chart
  readonly meanings: Meanings
  /** The limits that steps wait for, here or on the other side. */
  readonly followed: Followed
}

/** Makes both sides ready. They follow the same limits, so that both see the same ones pass. */
export function drawSides(
  old: Side['context'],
  next: Side['context']
): { readonly old: Side; readonly new: Side } {
  const charts = [old, next].map(({ compiled }) => drawChart(compiled.definition))
  const limits = new Set(
    charts.flatMap(({ states }) => states.flatMap(({ node }) => Object.keys(node.after ?? {})))
  )
  const draw = (context: Side['context']): Side => {
    const { pack, compiled } = context
    const chart = drawChart(compiled.definition)
    const followed = { chart, limits, timeLimits: pack.timeLimits }
    const meanings = new Meanings(context)
    return { context, definition: compiled.definition, chart, meanings, followed }
  }
  return { old: draw(old), new: draw(next) }
}

/** A case as one side sees it: where it stands, and which of the followed limits run. */
export function standOf(
  { chart, followed }: Side,
  value: StepValue,
  { deadlines, coordination }: Pick<CaseState, 'deadlines' | 'coordination'>
): Stand {
  const paths = new Set(['', ...pathsIn(value)])
  const active = inOrder(chart, new Set(chart.states.filter(({ path }) => paths.has(path))))
  const limits = Object.entries(deadlines).flatMap(([limit, deadline]) =>
    followed.limits.has(limit) ? [[limit, statusOf(deadline)] as const] : []
  )
  const coordinator = coordination.at(-1)?.party ?? null
  return withKey({ active, isDone: false, coordinator, limits: new Map(limits) })
}

/** What a cause does on a side; null where it is refused, or where the limit does not run. */
export function playOn(side: Side, from: Stand, cause: string, choose: Choose): Played | null {
  const limit = passingOf(cause)
  if (limit !== null) {
    if (from.limits.get(limit) !== 'running') return null
    return play(side.followed, from, cause, choose)
  }
  const isKnown = Object.hasOwn(side.definition.events, cause) || isBuiltIn(cause)
  return isKnown ? play(side.followed, from, cause, choose) : null
}

/** Where a case comes to rest; null: it goes round for ever. */
export function standAfter({ active, isDone, coordinator, limits }: Played): Stand | null {
  if (active === null) return null
  return withKey({ active, isDone, coordinator, limits: isDone ? new Map() : limits })
}

/** The limit whose passing a cause is. */
export function passingOf(cause: string): string | null {
  return cause.startsWith('passed:') ? cause.slice('passed:'.length) : null
}

function withKey(stand: Omit<Stand, 'key' | 'reached'>): Stand {
  const { active, limits, isDone } = stand
  const names = [...limits].map(([limit, status]) => `${limit}=${status}`).toSorted()
  const key = [isDone ? 'done' : '', active.map(({ order }) => order).join(), ...names].join(' ')
  return { ...stand, key, reached: null }
}

function statusOf({ metOn, withdrawn, passed }: CaseDeadline): LimitStatus {
  if (metOn !== null) return 'met'
  if (withdrawn) return 'withdrawn'
  return passed ? 'passed' : 'running'
}
