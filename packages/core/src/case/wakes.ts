import { addDays } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseDeadline, CaseState } from './case-state.ts'
import { lastFreshDay } from './fact-timeline.ts'

/** A day on which a case must be looked at, and what for. */
export type CaseWake =
  | { readonly id: string; readonly on: CivilDate; readonly kind: 'passed'; readonly limit: string }
  | {
      readonly id: string
      readonly on: CivilDate
      readonly kind: 'ladder'
      readonly limit: string
      readonly step: number
    }
  | { readonly id: string; readonly on: CivilDate; readonly kind: 'stale' }

/** All wakes of a case, the first day first; on one day a passing comes before its messages. */
export function wakesOf(state: CaseState): readonly CaseWake[] {
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
  const { metOn, passed, withdrawn, suspended, final } = deadline
  if (metOn !== null || passed || withdrawn || suspended !== null) return []
  return [{ id: `${limit}/1-passed`, on: addDays(final, 1), kind: 'passed', limit }]
}

function ladderOf(limit: string, { status, metOn, ladder }: CaseDeadline): readonly CaseWake[] {
  if ((status !== 'running' && status !== 'missed') || metOn !== null) return []
  return ladder.flatMap(({ on, fired }, step): readonly CaseWake[] =>
    fired ? [] : [{ id: `${limit}/2-ladder-${step}`, on, kind: 'ladder', limit, step }]
  )
}

function inOrder(a: CaseWake, b: CaseWake): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
