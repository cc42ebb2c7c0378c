import { firstIn, isInside } from './chart.ts'
import type { State, Way } from './chart.ts'

/** The states that a set of ways leaves, innermost first. */
export function exitedBy(ways: readonly Way[], active: ReadonlySet<State>): readonly State[] {
  const left = new Set<State>()
  for (const way of ways) {
    const domain = domainOf(way)
    for (const state of active) if (domain && isInside(state, domain)) left.add(state)
  }
  return [...left].toSorted((a, b) => b.order - a.order)
}

/** The states that a set of ways enters. */
export function enteredBy(ways: readonly Way[]): ReadonlySet<State> {
  const entered = new Set<State>()
  for (const way of ways) {
    const { to } = way
    const domain = domainOf(way)
    if (!to || !domain) continue
    // a way from a state to itself leaves only what is in it
    if (to !== domain) entered.add(to)
    enterInside(to, entered)
    for (let around = to === domain ? null : to.parent; around && around !== domain;) {
      entered.add(around)
      enterBeside(around, entered)
      around = around.parent
    }
    enterBeside(domain, entered)
  }
  return entered
}

/** Leaves out a way that would leave a state which another leaves already; the inner one goes first. */
export function withoutConflicts(ways: readonly Way[], active: ReadonlySet<State>): readonly Way[] {
  if (ways.length < 2) return ways
  const exits = new Map(ways.map(way => [way, new Set(exitedBy([way], active))]))
  const kept = new Set<Way>()
  for (const way of ways) {
    const clashing = [...kept].filter(other => isOverlapping(exits.get(way), exits.get(other)))
    if (clashing.some(other => !isInside(way.from, other.from))) continue
    for (const other of clashing) kept.delete(other)
    kept.add(way)
  }
  return [...kept]
}

/** The innermost state that a way does not leave. */
function domainOf({ from, to }: Way): State | null {
  if (to === null) return null
  if (to === from || isInside(to, from)) return from
  for (let around = from.parent; around; around = around.parent)
    if (isInside(to, around)) return around
  let root = from
  while (root.parent) root = root.parent
  return root
}

function enterInside(state: State, entered: Set<State>): void {
  if (state.kind === 'parallel') return enterBeside(state, entered)
  for (const child of firstIn(state)) {
    entered.add(child)
    enterInside(child, entered)
  }
}

/** All parts of a parallel state are entered together. */
function enterBeside(state: State, entered: Set<State>): void {
  if (state.kind !== 'parallel') return
  for (const child of state.children) {
    if ([...entered].some(other => isInside(other, child))) continue
    entered.add(child)
    enterInside(child, entered)
  }
}

function isOverlapping(
  some: ReadonlySet<State> | undefined,
  others: ReadonlySet<State> | undefined
): boolean {
  return [...(some ?? [])].some(state => others?.has(state))
}
