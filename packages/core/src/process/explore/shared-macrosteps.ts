import type { Guard } from '../definition.ts'
import type { Chart, State } from './chart.ts'
import type { Choose, Macrostep } from './macrostep.ts'

/** What comes of a cause, as far as it was asked: a guard with what follows on each answer, or the end. */
type Turn = Macrostep | Fork

interface Fork {
  readonly guard: Guard
  yes: Turn | null
  no: Turn | null
}

/** The first turn of each cause, by the places from which it comes. */
const known = new WeakMap<Chart, Map<string, Turn>>()

const keys = new WeakMap<readonly State[], string>()

/** The active states as a text. */
export function keyOfActive(active: readonly State[]): string {
  const made = keys.get(active)
  if (made !== undefined) return made
  const key = active.map(({ order }) => order).join()
  keys.set(active, key)
  return key
}

/**
 * The same macrostep as before where the guards are answered as before: it does not depend on the
 * limits that an exploration follows, so that all explorations of a chart share it.
 */
export function sharedMacrostep(
  chart: Chart,
  from: string,
  choose: Choose,
  make: (choose: Choose) => Macrostep
): Macrostep {
  const turns = known.get(chart) ?? new Map<string, Turn>()
  known.set(chart, turns)
  let turn = turns.get(from) ?? null
  while (turn !== null && 'guard' in turn) turn = choose(turn.guard) ? turn.yes : turn.no
  if (turn !== null) return turn
  const asked: { readonly guard: Guard; readonly answer: boolean }[] = []
  const made = make(guard => {
    const answer = choose(guard)
    asked.push({ guard, answer })
    return answer
  })
  turns.set(from, grown(turns.get(from) ?? null, asked, made))
  return made
}

/** The turns with one more end, at the end of these answers. */
function grown(
  turn: Turn | null,
  [first, ...rest]: readonly { readonly guard: Guard; readonly answer: boolean }[],
  end: Macrostep
): Turn {
  if (first === undefined) return end
  const { guard, answer } = first
  const fork = turn !== null && 'guard' in turn ? turn : { guard, yes: null, no: null }
  if (answer) fork.yes = grown(fork.yes, rest, end)
  else fork.no = grown(fork.no, rest, end)
  return fork
}
