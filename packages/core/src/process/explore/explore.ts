import type { TimeLimit } from '../../time/time-limit.ts'
import { passedEvent } from '../compile.ts'
import type { Answer } from '../compile.ts'
import type { Answers } from '../step.ts'
import type { Chart, State } from './chart.ts'
import { play } from './play.ts'
import type { Followed } from './play.ts'
import { keyOfActive } from './shared-macrosteps.ts'
import type { Move, Played, Stand } from './stand.ts'

export interface ExploreOptions {
  /** The answers that a rule, concept or yes-no fact can have. */
  readonly answersOf: (rule: string) => readonly Answer[]
  readonly timeLimits: Readonly<Record<string, TimeLimit>>
  /** Limits to follow beside those that steps wait for. */
  readonly follow?: readonly string[]
  /** Only these causes; absent: every event and every passing. */
  readonly causes?: (cause: string) => boolean
  /** The most stands that are looked at. */
  readonly budget: number
}

export interface Exploration {
  /** In the order in which they were found, so the nearest to the start first. */
  readonly stands: readonly Stand[]
  readonly moves: readonly ExploredMove[]
  readonly entered: ReadonlySet<State>
  /** Moves that never come to rest. */
  readonly endless: readonly ExploredMove[]
  /** False: there is more than the budget let us see. */
  readonly isComplete: boolean
}

export interface ExploredMove extends Move {
  readonly played: Played
  /** Null: it never comes to rest. */
  readonly to: Stand | null
}

/** All that can happen to a case, whatever is reported and whatever the rules answer. */
export function explore(chart: Chart, options: ExploreOptions): Exploration {
  const { definition, states } = chart
  const awaitedLimits = states.flatMap(({ node }) => Object.keys(node.after ?? {}))
  const limits = new Set([...awaitedLimits, ...(options.follow ?? [])])
  const followed: Followed = { chart, limits, timeLimits: options.timeLimits }
  const answersOf = toldApart(chart, options.answersOf)
  const builtIn = new Set([
    'feiten_vastgesteld',
    ...states.flatMap(({ node }) => Object.keys(node.on ?? {}))
  ])
  const events = new Set([...Object.keys(definition.events), ...builtIn])
  const stands = new Map<string, Stand>()
  const moves: ExploredMove[] = []
  const entered = new Set<State>()
  let isComplete = true

  function add(from: Stand | null, cause: string | null): void {
    for (const { played, answers } of everyWay(followed, from, cause, answersOf)) {
      for (const step of played.steps) for (const state of step.entered) entered.add(state)
      const move = { from, cause, answers, played }
      const to = standAfter(move)
      const known = to && stands.get(to.key)
      if (to && !known) {
        if (stands.size >= options.budget) {
          isComplete = false
          continue
        }
        stands.set(to.key, to)
      }
      moves.push({ ...move, to: known ?? to })
    }
  }

  add(null, null)
  // a map gives what is added while it is gone through
  for (const stand of stands.values()) {
    if (stand.isDone) continue
    const passings = [...stand.limits].flatMap(([limit, status]) =>
      status === 'running' ? [passedEvent(limit)] : []
    )
    for (const cause of [...events, ...passings])
      if (options.causes?.(cause) ?? true) add(stand, cause)
  }
  const endless = moves.filter(({ to }) => to === null)
  return { stands: [...stands.values()], moves, entered, endless, isComplete }
}

/**
 * The answers of a rule as far as the process tells them apart: where only one is ever looked for,
 * all others come to the same and one stands for them.
 */
function toldApart(
  { states, waysOn, waysAlways }: Chart,
  answersOf: ExploreOptions['answersOf']
): ExploreOptions['answersOf'] {
  const named = new Map<string, Set<Answer>>()
  for (const state of states) {
    const { on = {}, after = {} } = state.node
    const causes = [...Object.keys(on), ...Object.keys(after).map(passedEvent)]
    const ways = [...waysAlways(state), ...causes.flatMap(cause => waysOn(state, cause))]
    for (const { params } of ways.flatMap(({ guard }) => guard ?? []))
      named.set(params.rule, (named.get(params.rule) ?? new Set()).add(params.is))
  }
  return rule => {
    const all = answersOf(rule)
    const looked = named.get(rule)
    if (looked?.size !== 1) return all
    const others = all.filter(answer => !looked.has(answer))
    const other = others.find(answer => answer === 'unknown') ?? others[0]
    return all.filter(answer => looked.has(answer) || answer === other)
  }
}

/** Plays a cause once for every way to answer the rules that are asked on the way. */
function* everyWay(
  followed: Followed,
  from: Stand | null,
  cause: string | null,
  answersOf: ExploreOptions['answersOf'],
  answers: Answers = {}
): Generator<{ readonly played: Played; readonly answers: Answers }> {
  let open: string | undefined
  const played = play(followed, from, cause, ({ params: { rule, is } }) => {
    if (!Object.hasOwn(answers, rule)) open ??= rule
    return answers[rule] === is
  })
  if (open === undefined) {
    if (played) yield { played, answers }
    return
  }
  for (const answer of answersOf(open))
    yield* everyWay(followed, from, cause, answersOf, { ...answers, [open]: answer })
}

function standAfter(move: Omit<ExploredMove, 'to'>): Stand | null {
  const { active, isDone, coordinator, limits } = move.played
  if (active === null) return null
  const kept = isDone ? new Map<string, never>() : limits
  const names = [...kept].map(([limit, status]) => `${limit}=${status}`).toSorted()
  const key = [keyOfActive(active), coordinator, ...names].join(' ')
  return { key, active, isDone, coordinator, limits: kept, reached: move }
}
