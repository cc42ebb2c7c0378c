import type { Exploration } from '../explore/explore.ts'
import { leavesOf } from '../explore/stand.ts'
import type { Stand } from '../explore/stand.ts'

/** Whether a case may stay here: it has ended, or the steps that it is in say so. */
export function mayRest(stand: Stand): boolean {
  if (stand.isDone) return true
  return leavesOf(stand).every(leaf => {
    for (let state: typeof leaf | null = leaf; state; state = state.parent)
      if (state.node.meta?.rests || state.kind === 'final') return true
    return false
  })
}

/** The stands from which one of these can be reached, itself included. */
export function reaching(
  { moves }: Pick<Exploration, 'moves'>,
  goals: readonly Stand[]
): ReadonlySet<Stand> {
  const before = new Map<Stand, Stand[]>()
  for (const { from, to } of moves) {
    if (!from || !to) continue
    const known = before.get(to)
    if (known) known.push(from)
    else before.set(to, [from])
  }
  const found = new Set(goals)
  // a set gives what is added while it is gone through
  for (const stand of found) for (const from of before.get(stand) ?? []) found.add(from)
  return found
}
