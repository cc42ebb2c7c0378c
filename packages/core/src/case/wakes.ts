import { addDays } from '../time/civil-date.ts'
import { compareDueTimes } from '../time/due-time.ts'
import type { DueTime } from '../time/due-time.ts'
import type { CaseDeadline, CaseState } from './case-state.ts'
import { lastFreshDay } from './fact-timeline.ts'
import { passingTime } from './limit-hours.ts'

/** When a case must be looked at, and what for. */
export type CaseWake =
  | (Due & { readonly kind: 'passed'; readonly limit: string })
  | (Due & { readonly kind: 'ladder'; readonly limit: string; readonly step: number })
  | (Due & { readonly kind: 'stale' })

interface Due extends DueTime {
  readonly id: string
}

const known = new WeakMap<CaseState, readonly CaseWake[]>()

/**
 * All wakes of a case, the first first; at one time a passing comes before its messages. A state
 * never changes, and is asked when it is kept and again at the next command.
 */
export function wakesOf(state: CaseState): readonly CaseWake[] {
  const before = known.get(state)
  if (before) return before
  const wakes = findWakes(state)
  known.set(state, wakes)
  return wakes
}

function findWakes(state: CaseState): readonly CaseWake[] {
  if (state.at.status === 'done') return []
  const wakes = Object.entries(state.deadlines).flatMap(([limit, deadline]) => [
    ...passingOf(limit, deadline),
    ...ladderOf(limit, deadline)
  ])
  const fresh = lastFreshDay(state.facts, state.asOf)
  const stale = fresh ? [{ id: 'facts/stale', on: addDays(fresh, 1), kind: 'stale' } as const] : []
  return [...wakes, ...stale].toSorted(inOrder)
}

function passingOf(limit: string, deadline: CaseDeadline): readonly CaseWake[] {
  const { metOn, passed, withdrawn, suspended } = deadline
  if (metOn !== null || passed || withdrawn || suspended !== null) return []
  return [{ id: `${limit}/1-passed`, ...passingTime(deadline), kind: 'passed', limit }]
}

function ladderOf(limit: string, { status, metOn, ladder }: CaseDeadline): readonly CaseWake[] {
  if ((status !== 'running' && status !== 'missed') || metOn !== null) return []
  return ladder.flatMap(({ fired, ...due }, step): readonly CaseWake[] =>
    fired ? [] : [{ id: `${limit}/2-ladder-${step}`, ...due, kind: 'ladder', limit, step }]
  )
}

function inOrder(a: CaseWake, b: CaseWake): number {
  const inTime = compareDueTimes(a, b)
  if (inTime !== 0 || a.id === b.id) return inTime
  return a.id < b.id ? -1 : 1
}
