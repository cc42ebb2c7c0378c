import type { Citation, Effect, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import { unreachable } from '@ketenregie/core'
import { nearest } from '../diagnostic/nearest.ts'
import type { ProcessReference } from '../diagnostic/problems.ts'
import type { Report } from '../diagnostic/report.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Names } from './names.ts'

/** Every party, fact, rule, time limit, task, message and source that a process names is there. */
export function checkProcess(process: ProcessDefinition, names: Names, report: Report): void {
  for (const { kind, name, at, among } of namedBy(process)) {
    const known = among === undefined ? knownNames[kind](names) : placesOf(among, names)
    const isUnread = givenIn[kind].some(file => names.mayStand(file, name))
    if (known === null || known.has(name) || isUnread) continue
    const params = { process: process.id, at, kind, name, nearest: nearest(name, known) }
    report.add({ code: 'rules/process-names-unknown', params }, null)
  }
}

/** A name that a process uses; `at` is the step or event, `among` the source of a place. */
interface Named {
  readonly kind: Kind
  readonly name: string
  readonly at: string
  readonly among?: string
}

type Kind = Exclude<ProcessReference, 'event' | 'step'>

const knownNames: Readonly<Record<Kind, (names: Names) => ReadonlySet<string>>> = {
  party: ({ parties }) => parties,
  fact: ({ facts }) => new Set(facts.keys()),
  'time-limit': ({ timeLimits }) => new Set(timeLimits.keys()),
  rule: ({ rules, concepts }) => new Set([...rules, ...concepts]),
  task: ({ tasks }) => tasks,
  message: ({ messages }) => messages,
  process: ({ processes }) => new Set(processes.keys()),
  source: ({ sources }) => new Set(sources.keys()),
  place: () => new Set()
}

/** The files that give the names of each kind. */
const givenIn: Readonly<Record<Kind, readonly FileKind[]>> = {
  party: ['partijen'],
  fact: ['feiten'],
  'time-limit': ['termijnen', 'gebied'],
  rule: ['regelset'],
  task: ['taken'],
  message: ['delen'],
  process: [],
  source: ['bronnen'],
  place: []
}

/** Null: the source is not registered, which is a problem of its own. */
function placesOf(source: string, { sources }: Names): ReadonlySet<string> | null {
  const found = sources.get(source)
  return found === undefined ? null : new Set(Object.keys(found.places))
}

function* namedBy(process: ProcessDefinition): Generator<Named> {
  for (const [at, { by, facts, source }] of Object.entries(process.events)) {
    for (const name of by) yield { kind: 'party', name, at }
    for (const name of facts) yield { kind: 'fact', name, at }
    if (source !== null) yield* namedByCitation(source, at)
  }
  for (const [at, subCase] of Object.entries(process.subCases ?? {})) {
    const { gives, returns, source } = subCase
    yield { kind: 'process', name: subCase.process, at }
    for (const name of [...gives, ...returns]) yield { kind: 'fact', name, at }
    if (source !== null) yield* namedByCitation(source, at)
  }
  yield* namedByState(process, [])
}

function* namedByState(state: StateNode, path: readonly string[]): Generator<Named> {
  const at = path.join('.')
  const { meta, entry = [], exit = [], on = {}, after = {}, always = [] } = state
  if (meta?.owner !== undefined) yield { kind: 'party', name: meta.owner, at }
  if (meta?.deadline !== undefined) yield { kind: 'time-limit', name: meta.deadline, at }
  for (const name of meta?.decides ?? []) yield { kind: 'rule', name, at }
  if (meta !== undefined) yield* namedByCitation(meta.source, at)
  for (const name of Object.keys(after)) yield { kind: 'time-limit', name, at }
  for (const effect of [...entry, ...exit]) yield* namedByEffect(effect, at)
  for (const transition of [...Object.values(on), ...Object.values(after), always].flat())
    yield* namedByTransition(transition, at)
  for (const [name, child] of Object.entries(state.states ?? {}))
    yield* namedByState(child, [...path, name])
}

function* namedByTransition({ guard, actions = [] }: Transition, at: string): Generator<Named> {
  if (guard !== undefined) yield { kind: 'rule', name: guard.params.rule, at }
  for (const effect of actions) yield* namedByEffect(effect, at)
}

function* namedByCitation({ source, place }: Citation, at: string): Generator<Named> {
  yield { kind: 'source', name: source, at }
  yield { kind: 'place', name: place, at, among: source }
}

function* namedByEffect(effect: Effect, at: string): Generator<Named> {
  switch (effect.type) {
    case 'task.open':
    case 'task.close':
    case 'task.withdraw':
      yield { kind: 'task', name: effect.params.task, at }
      return
    case 'deadline.start':
    case 'deadline.meet':
    case 'deadline.withdraw':
      yield { kind: 'time-limit', name: effect.params.limit, at }
      return
    case 'message':
      yield { kind: 'message', name: effect.params.message, at }
      return
    case 'coordination':
      yield { kind: 'party', name: effect.params.party, at }
      return
    // the process itself declares them
    case 'case.open':
    case 'case.withdraw':
      return
    default:
      return unreachable(effect)
  }
}
