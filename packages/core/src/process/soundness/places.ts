import { isDecision } from '../explore/chart.ts'
import type { State } from '../explore/chart.ts'
import { leavesOf, placeOf } from '../explore/stand.ts'
import type { Explored, Search } from './finding.ts'
import { exampleAt, firstBy } from './finding.ts'
import { mayRest, reaching } from './rests.ts'

/** States that no case comes to; of a state and the states in it only the outer one is told. */
export const unreachable: Search = ({ definition, chart, found }) => {
  if (!found.isComplete) return []
  return chart.states
    .filter(
      state =>
        !found.entered.has(state) && (state.parent === null || found.entered.has(state.parent))
    )
    .map(({ path }) => ({
      code: 'core/process-unreachable',
      severity: 'error',
      params: { process: definition.id, state: path },
      place: null
    }))
}

/** Steps from which no end or rest can be reached; of a row of them only the last. */
export const deadEnds: Search = explored => {
  const { found } = explored
  if (!found.isComplete) return []
  const alive = reaching(found, found.stands.filter(mayRest))
  const stuck = found.stands.filter(stand => !alive.has(stand))
  const endless = new Set(found.endless.map(({ from }) => from))
  const told = new Set<(typeof stuck)[number]>()
  const last = stuck.filter(stand => {
    if (endless.has(stand)) return false
    const onward = found.moves.filter(({ from, to }) => from === stand && to && to !== stand)
    const back = reaching(found, [stand])
    const isLast = onward.every(({ to }) => to && back.has(to))
    const isTold = [...told].some(other => back.has(other))
    if (isLast && !isTold) told.add(stand)
    return isLast && !isTold
  })
  return [...firstBy(last, placeOf)].map(([state, stand]) => ({
    code: 'core/process-dead-end',
    severity: 'error',
    params: {
      process: explored.definition.id,
      state,
      example: exampleAt(explored, stand, `geen weg verder uit ${state}`)
    },
    place: null
  }))
}

/** Steps that wait without anybody who must act. */
export const unowned: Search = explored => {
  const waiting = explored.found.stands.filter(stand => !stand.isDone)
  const bare = waiting.flatMap(stand =>
    leavesOf(stand)
      .filter(leaf => isWaiting(leaf) && outwards(leaf, 'owner') === undefined)
      .map(leaf => ({ leaf, stand }))
  )
  return [...firstBy(bare, ({ leaf }) => leaf.path)].map(([state, { stand }]) => ({
    code: 'core/process-unowned',
    severity: 'error',
    params: {
      process: explored.definition.id,
      state,
      example: exampleAt(explored, stand, `niemand aan zet in ${state}`)
    },
    place: null
  }))
}

/** Steps that wait without a limit, or for one that does not run there. */
export const unboundedWaits: Search = explored => {
  const { found, chart } = explored
  const limits = new Set(chart.states.flatMap(({ node }) => node.meta?.deadline ?? []))
  const bare = found.stands.flatMap(stand => waitsWithout(stand, null))
  const idle = [...limits].flatMap(limit =>
    explored.following(limit).stands.flatMap(stand => waitsWithout(stand, limit))
  )
  return [...firstBy([...bare, ...idle], ({ leaf }) => leaf.path)].map(
    ([state, { stand, deadline }]) => ({
      code: 'core/process-waits-unbounded',
      severity: 'error',
      params: {
        process: explored.definition.id,
        state,
        deadline,
        example: exampleAt(explored, stand, `geen termijn in ${state}`)
      },
      place: null
    })
  )
}

type StandOf = Explored['found']['stands'][number]

function waitsWithout(stand: StandOf, limit: string | null) {
  if (stand.isDone) return []
  return leavesOf(stand).flatMap(leaf => {
    if (!isWaiting(leaf)) return []
    const deadline = outwards(leaf, 'deadline') ?? null
    if (deadline !== limit) return []
    const status = limit === null ? undefined : stand.limits.get(limit)
    return status !== undefined && status !== 'withdrawn' && status !== 'met'
      ? []
      : [{ leaf, stand, deadline }]
  })
}

/** A case waits in a step that is neither an end nor a place to stay. */
function isWaiting(leaf: State): boolean {
  if (leaf.kind === 'final' || isDecision(leaf)) return false
  for (let state: State | null = leaf; state; state = state.parent)
    if (state.node.meta?.rests) return false
  return true
}

/** What the step says, or else the nearest step around it. */
function outwards(leaf: State, key: 'owner' | 'deadline'): string | undefined {
  for (let state: State | null = leaf; state; state = state.parent) {
    const value = state.node.meta?.[key]
    if (value !== undefined) return value
  }
  return undefined
}
