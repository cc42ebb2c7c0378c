import { getNextTransitions, initialTransition, transition } from 'xstate'
import type { Snapshot, StateValue } from 'xstate'
import { InvariantError } from '../invariant.ts'
import { isBuiltIn } from './built-in-events.ts'
import { passedEvent } from './compile.ts'
import type { Answer, CompiledProcess, CompiledTransition } from './compile.ts'
import type { Effect } from './definition.ts'
import { answerIn, rememberMoves } from './remember-moves.ts'
import type { Rememberable } from './remember-moves.ts'
import { keyOf, rememberPer } from './remember.ts'

/** Which steps are active: a name, or per compound or parallel step what is active in it. */
export type StepValue = string | { readonly [step: string]: StepValue }

/** Where a case stands in its process; all that a next step needs. */
export interface StepState {
  readonly value: StepValue
  readonly status: 'active' | 'done'
}

/** Answers by rule, concept or yes-no fact; what is absent counts as unknown. */
export type Answers = Readonly<Record<string, Answer>>

export interface Stepped {
  readonly accepted: true
  readonly state: StepState
  /** In the order in which they are to be carried out. */
  readonly effects: readonly Effect[]
  /** The answers that guards looked up, absent ones included. */
  readonly read: Answers
  /** Whether other steps are active than before. */
  readonly changed: boolean
}

export interface StepRefused {
  readonly accepted: false
  readonly reason: 'closed' | 'unknown-event' | 'not-now' | 'blocked'
  /** What is possible now. */
  readonly possible: readonly string[]
  readonly read: Answers
}

/** Puts a new case in its first steps. */
export function start(compiled: CompiledProcess, answers: Answers): Stepped {
  return remembered(compiled, '', answers, () => {
    const lookup = lookupIn(answers)
    const [next, actions] = guarded(compiled, () => initialTransition(compiled.machine, lookup))
    return movedTo(compiled, undefined, next, actions, lookup)
  }).result
}

/** Takes a case further on an event from outside, or says why not and what is possible. */
export function step(
  compiled: CompiledProcess,
  state: StepState,
  event: string,
  answers: Answers
): Stepped | StepRefused {
  const refuse = (reason: StepRefused['reason'], read: Answers = {}): StepRefused => ({
    accepted: false,
    reason,
    possible: possibleEvents(compiled, state, lookupIn(answers).answer),
    read
  })
  if (state.status === 'done') return refuse('closed')
  const isDeclared = Object.hasOwn(compiled.definition.events, event)
  if (!isDeclared && !isBuiltIn(event)) return refuse('unknown-event')
  const { result, taken } = move(compiled, state, event, answers)
  // built-in events are always possible; others only where a transition of theirs was taken
  if (!isDeclared || taken.some(item => item.event === event)) return result
  const isWaiting = nextTransitions(compiled, state).some(item => item.event === event)
  return refuse(isWaiting ? 'blocked' : 'not-now', result.read)
}

/** Takes a case further because a deadline has passed; null where no active step waits for it. */
export function stepPassed(
  compiled: CompiledProcess,
  state: StepState,
  limit: string,
  answers: Answers
): Stepped | null {
  if (state.status === 'done') return null
  const { result, taken } = move(compiled, state, passedEvent(limit), answers)
  return taken.some(item => item.passed === limit) ? result : null
}

/** Takes the transitions without an event that new answers make possible. */
export function settle(compiled: CompiledProcess, state: StepState, answers: Answers): Stepped {
  return move(compiled, state, 'settle:', answers).result
}

/** Events from outside that a transition waits for now, with a guard that lets it through. */
export function possibleEvents(
  compiled: CompiledProcess,
  state: StepState,
  answer: (rule: string) => Answer
): readonly string[] {
  if (state.status === 'done') return []
  const open = nextTransitions(compiled, state).flatMap(({ event, guard }) =>
    event !== null && (!guard || answer(guard.params.rule) === guard.params.is) ? [event] : []
  )
  return [...new Set(open)].toSorted()
}

/** The guards between an event and what it would do now. */
export function guardsOf(
  compiled: CompiledProcess,
  state: StepState,
  event: string
): readonly NonNullable<CompiledTransition['guard']>['params'][] {
  return nextTransitions(compiled, state).flatMap(item =>
    item.event === event && item.guard ? [item.guard.params] : []
  )
}

function move(compiled: CompiledProcess, state: StepState, type: string, answers: Answers) {
  return remembered(compiled, `${keyOf(state.value)} ${type}`, answers, () => {
    const lookup = lookupIn(answers)
    const before = restore(compiled, state, lookup)
    const [next, actions] = guarded(compiled, () => transition(compiled.machine, before, { type }))
    return movedTo(compiled, state, next, actions, lookup)
  })
}

interface Moved extends Rememberable {
  readonly result: Stepped
  readonly taken: readonly CompiledTransition[]
}

const remembered = rememberMoves<Moved>()

/** The machine throws when a process goes round without coming to rest. */
function guarded<T>({ definition }: CompiledProcess, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    throw new InvariantError(`the process ${definition.id} does not come to rest`, { cause })
  }
}

function nextTransitions(
  compiled: CompiledProcess,
  state: StepState
): readonly CompiledTransition[] {
  return rememberedNext(compiled, keyOf(state.value), () => {
    const snapshot = restore(compiled, state, lookupIn({}))
    return getNextTransitions(snapshot).flatMap(({ actions }) =>
      actions.flatMap(action =>
        typeof action === 'string' ? (compiled.transitions.get(action) ?? []) : []
      )
    )
  })
}

const rememberedNext = rememberPer<readonly CompiledTransition[]>()

function movedTo(
  compiled: CompiledProcess,
  before: StepState | undefined,
  next: SnapshotOfMachine,
  actions: readonly { readonly type: string }[],
  { asked }: Lookup
): Moved {
  if (next.status === 'error' || next.status === 'stopped')
    throw new InvariantError(`a step of ${compiled.definition.id} ended as ${next.status}`)
  const state: StepState = { value: valueOf(next.value), status: next.status }
  // XState's own actions, all named `xstate.…`, are in no table and fall away here
  const effects = actions.flatMap(({ type }) => compiled.effects.get(type) ?? [])
  const changed = !before || keyOf(before.value) !== keyOf(state.value)
  return {
    result: { accepted: true, state, effects, read: Object.fromEntries(asked), changed },
    taken: actions.flatMap(({ type }) => compiled.transitions.get(type) ?? []),
    asked: [...asked]
  }
}

interface Lookup {
  readonly answer: (rule: string) => Answer
  readonly asked: ReadonlyMap<string, Answer>
}

function lookupIn(answers: Answers): Lookup {
  const asked = new Map<string, Answer>()
  const answer = (rule: string): Answer => {
    const found = answerIn(answers, rule)
    asked.set(rule, found)
    return found
  }
  return { answer, asked }
}

/** The machine's method needs no actor scope for a snapshot without children, as ours are. */
interface Restorable {
  restoreSnapshot(snapshot: Snapshot<unknown>, scope?: unknown): SnapshotOfMachine
}
type SnapshotOfMachine = ReturnType<CompiledProcess['machine']['restoreSnapshot']>

function restore({ machine }: CompiledProcess, { value, status }: StepState, context: Lookup) {
  const restorable: Restorable = machine
  const stored = { value, status, context, children: {}, historyValue: {} }
  const end = { output: undefined, error: undefined }
  return restorable.restoreSnapshot(
    status === 'done' ? { ...stored, ...end, status } : { ...stored, ...end, status }
  )
}

/** In the order of names, so that equal configurations are written alike. */
function valueOf(value: StateValue): StepValue {
  if (typeof value === 'string') return value
  const parts = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, valueOf(part)] as const]
  )
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
