import type { Effect, Guard } from '../definition.ts'
import { firstIn } from './chart.ts'
import type { Chart, State, Way } from './chart.ts'
import { enteredBy, exitedBy, withoutConflicts } from './way-sets.ts'

/** What happens from one rest to the next. */
export interface Macrostep {
  /** Null: the process goes round without coming to rest. */
  readonly active: readonly State[] | null
  readonly isDone: boolean
  readonly effects: readonly Effect[]
  readonly taken: readonly Way[]
  readonly entered: ReadonlySet<State>
}

/** As many as the machine takes. */
const mostTurns = 1000

export type Choose = (guard: Guard) => boolean

interface Run {
  active: readonly State[]
  isDone: boolean
  /** Completions of compound and parallel states that nobody listens to, but that take a turn. */
  completions: number
  readonly effects: Effect[]
  readonly taken: Way[]
  readonly entered: Set<State>
}

/** Puts a case in its first states and goes on until nothing happens by itself. */
export function enterChart(chart: Chart, choose: Choose): Macrostep {
  const run = newRun([])
  const first = new Set<State>()
  const add = (state: State): void => {
    first.add(state)
    const inner = state.kind === 'parallel' ? state.children : firstIn(state)
    for (const child of inner) add(child)
  }
  for (const root of chart.states.slice(0, 1)) add(root)
  enter(run, new Set(), first)
  return toRest(chart, run, choose)
}

/** What a cause does: an event, `passed:LIMIT`, or null for new answers alone. */
export function macrostep(
  chart: Chart,
  active: readonly State[],
  cause: string | null,
  choose: Choose
): Macrostep {
  const run = newRun(active)
  const [root] = chart.states
  if (cause !== null && root) take(run, selected(chart, root, new Set(active), cause, choose))
  return toRest(chart, run, choose)
}

function newRun(active: readonly State[]): Run {
  return { active, isDone: false, completions: 0, effects: [], taken: [], entered: new Set() }
}

function toRest(chart: Chart, run: Run, choose: Choose): Macrostep {
  const seen = new Set<string>()
  let isLooking = true
  for (let turn = 0; !run.isDone; turn++) {
    if (turn > mostTurns) return { ...run, active: null }
    const ways = isLooking ? byThemselves(chart, run.active, choose) : []
    if (ways.length > 0) {
      const key = run.active.map(({ order }) => order).join()
      isLooking = take(run, ways)
      if (isLooking && seen.has(key)) return { ...run, active: null }
      seen.add(key)
      continue
    }
    if (run.completions === 0) break
    run.completions--
    isLooking = true
  }
  return { ...run, active: inOrder(chart, new Set(run.active)) }
}

/** Whether other states are active afterwards. */
function take(run: Run, ways: readonly Way[]): boolean {
  if (ways.length === 0) return false
  const now = new Set(run.active)
  const kept = withoutConflicts(ways, now)
  for (const state of exitedBy(kept, now)) {
    run.effects.push(...(state.node.exit ?? []))
    now.delete(state)
  }
  run.taken.push(...kept)
  run.effects.push(...kept.flatMap(({ effects }) => effects))
  return enter(run, now, enteredBy(kept))
}

function enter(run: Run, now: Set<State>, states: ReadonlySet<State>): boolean {
  const completed = new Set<State>()
  for (const state of [...states].toSorted((a, b) => a.order - b.order)) {
    now.add(state)
    run.entered.add(state)
    run.effects.push(...(state.node.entry ?? []))
    if (state.kind === 'final') complete(run, now, state, completed)
  }
  const last = [...now]
  const isSame = last.length === run.active.length && run.active.every(state => now.has(state))
  if (run.isDone) {
    const inner = last.toSorted((a, b) => b.order - a.order)
    run.effects.push(...inner.flatMap(({ node }) => node.exit ?? []))
  }
  if (!isSame) run.active = last
  return !isSame
}

function complete(
  run: Run,
  now: ReadonlySet<State>,
  { parent }: State,
  completed: Set<State>
): void {
  let around = parent?.kind === 'parallel' ? parent : (parent?.parent ?? null)
  if (parent?.kind === 'compound') run.completions++
  while (around?.kind === 'parallel' && !completed.has(around) && isCompleted(now, around)) {
    completed.add(around)
    run.completions++
    around = around.parent
  }
  if (!around) run.isDone = true
}

function isCompleted(now: ReadonlySet<State>, { kind, children }: State): boolean {
  if (kind === 'compound') return children.some(child => child.kind === 'final' && now.has(child))
  if (kind === 'parallel') return children.every(child => isCompleted(now, child))
  return kind === 'final'
}

/** The innermost way that is open in each part; a part is asked before what it is in. */
function selected(
  chart: Chart,
  state: State,
  active: ReadonlySet<State>,
  cause: string,
  choose: Choose
): readonly Way[] {
  const inner = byName(state.children.filter(child => active.has(child))).flatMap(child =>
    selected(chart, child, active, cause, choose)
  )
  if (inner.length > 0) return inner
  const way = chart.waysOn(state, cause).find(isOpen(choose))
  return way ? [way] : []
}

function byThemselves(chart: Chart, active: readonly State[], choose: Choose): readonly Way[] {
  const found = new Set<Way>()
  for (const leaf of active) {
    if (leaf.kind !== 'atomic' && leaf.kind !== 'final') continue
    for (let state: State | null = leaf; state; state = state.parent) {
      const way = chart.waysAlways(state).find(isOpen(choose))
      if (!way) continue
      found.add(way)
      break
    }
  }
  return withoutConflicts([...found], new Set(active))
}

function isOpen(choose: Choose): (way: Way) => boolean {
  return ({ guard }) => guard === null || choose(guard)
}

/** The order in which the machine looks at the states of a case that it takes up again. */
export function inOrder({ states }: Chart, active: ReadonlySet<State>): readonly State[] {
  const ordered: State[] = states.slice(0, 1)
  const add = (state: State): void => {
    const inner = byName(state.children.filter(child => active.has(child)))
    ordered.push(...inner)
    for (const child of inner) add(child)
  }
  for (const root of states.slice(0, 1)) add(root)
  return ordered
}

function byName(states: readonly State[]): readonly State[] {
  return states.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
