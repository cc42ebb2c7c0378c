import type { Answers } from '../step.ts'
import type { State } from './chart.ts'
import type { Macrostep } from './macrostep.ts'

/** Where a case can be at rest, as far as the exploration looks. */
export interface Stand {
  readonly key: string
  /** Active states, the root first. */
  readonly active: readonly State[]
  readonly isDone: boolean
  readonly coordinator: string | null
  /** The followed limits that were ever started. */
  readonly limits: ReadonlyMap<string, LimitStatus>
  /** The move by which it was first reached: along them runs a shortest way from the start. */
  readonly reached: Move | null
}

export type LimitStatus = 'running' | 'passed' | 'met' | 'withdrawn'

/** One step of a case, from rest to rest. */
export interface Move {
  /** Null: the case is opened. */
  readonly from: Stand | null
  /** An event, or `passed:LIMIT`; null: the case is opened. */
  readonly cause: string | null
  /** What the rules answered that were looked up on the way. */
  readonly answers: Answers
}

/** What one cause does, with every part that was played after another. */
export interface Played {
  readonly active: readonly State[] | null
  readonly isDone: boolean
  readonly coordinator: string | null
  readonly limits: ReadonlyMap<string, LimitStatus>
  readonly steps: readonly Macrostep[]
  /** Limits that were started while they ran, or after they were met or had passed. */
  readonly restarted: ReadonlyMap<string, LimitStatus>
}

/** The innermost active states: where a person says that the case is. */
export function leavesOf({ active }: Pick<Stand, 'active'>): readonly State[] {
  return active.filter(state => !active.some(other => other.parent === state))
}

/** The active steps as one text, such as `uitvoering.in_detentie`. */
export function placeOf(stand: Pick<Stand, 'active'>): string {
  return leavesOf(stand)
    .map(({ path }) => path)
    .join(' + ')
}

/** The moves from the start to a stand, the first one opening the case. */
export function wayTo(stand: Stand): readonly Move[] {
  const moves: Move[] = []
  for (let move = stand.reached; move; move = move.from?.reached ?? null) moves.unshift(move)
  return moves
}
