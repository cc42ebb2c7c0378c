import type { Citation, Effect, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import { unreachable } from '@ketenregie/core'
import { nearest } from '../diagnostic/nearest.ts'
import type { ProcessReference } from '../diagnostic/problems.ts'
import type { Report } from '../diagnostic/report.ts'
import type { FileKind } from '../read/file-kind.ts'
import type { Names } from './names.ts'

/** Every party, fact, rule, time limit, task, message and source that a process names is there. */
export function checkProcess(process: ProcessDefinition, names: Names, report: Report): void {
  const known = knownNames(names)
  const look = (at: string): Look => ({
    name(kind, name) {
      const candidates = known[kind]
      if (candidates.has(name) || givenIn[kind].some(file => names.mayStand(file, name))) return
      const params = { process: process.id, at, kind, name, nearest: nearest(name, candidates) }
      report.add({ code: 'rules/process-names-unknown', params }, null)
    },
    citation({ source, place }) {
      look(at).name('source', source)
      const places = Object.keys(names.sources.get(source)?.places ?? { [place]: null })
      if (places.includes(place)) return
      const params = { process: process.id, at, name: place, nearest: nearest(place, places) }
      report.add(
        { code: 'rules/process-names-unknown', params: { ...params, kind: 'place' } },
        null
      )
    }
  })
  for (const [type, { by, facts, source }] of Object.entries(process.events)) {
    const { name, citation } = look(type)
    for (const party of by) name('party', party)
    for (const fact of facts) name('fact', fact)
    if (source !== null) citation(source)
  }
  checkState(process, [], look)
}

type Looked = Exclude<ProcessReference, 'place' | 'event' | 'step'>

interface Look {
  name(kind: Looked, name: string): void
  citation(citation: Citation): void
}

/** The files that give the names of each kind. */
const givenIn: Readonly<Record<Looked, readonly FileKind[]>> = {
  party: ['partijen'],
  fact: ['feiten'],
  'time-limit': ['termijnen', 'gebied'],
  rule: ['regelset'],
  task: ['taken'],
  message: ['delen'],
  source: ['bronnen']
}

function knownNames(names: Names): Readonly<Record<Looked, ReadonlySet<string>>> {
  return {
    party: names.parties,
    fact: new Set(names.facts.keys()),
    'time-limit': new Set(names.timeLimits.keys()),
    rule: new Set([...names.rules, ...names.concepts]),
    task: names.tasks,
    message: names.messages,
    source: new Set(names.sources.keys())
  }
}

function checkState(state: StateNode, path: readonly string[], look: (at: string) => Look): void {
  const here = look(path.join('.'))
  const { meta, entry = [], exit = [], on = {}, after = {}, always = [] } = state
  if (meta?.owner !== undefined) here.name('party', meta.owner)
  if (meta?.deadline !== undefined) here.name('time-limit', meta.deadline)
  for (const rule of meta?.decides ?? []) here.name('rule', rule)
  if (meta !== undefined) here.citation(meta.source)
  for (const limit of Object.keys(after)) here.name('time-limit', limit)
  for (const effect of [...entry, ...exit]) checkEffect(effect, here)
  for (const transition of [...Object.values(on), ...Object.values(after), always].flat())
    checkTransition(transition, here)
  for (const [name, child] of Object.entries(state.states ?? {}))
    checkState(child, [...path, name], look)
}

function checkTransition({ guard, actions = [] }: Transition, look: Look): void {
  if (guard !== undefined) look.name('rule', guard.params.rule)
  for (const effect of actions) checkEffect(effect, look)
}

function checkEffect(effect: Effect, look: Look): void {
  switch (effect.type) {
    case 'task.open':
    case 'task.close':
    case 'task.withdraw':
      return look.name('task', effect.params.task)
    case 'deadline.start':
    case 'deadline.meet':
    case 'deadline.withdraw':
      return look.name('time-limit', effect.params.limit)
    case 'message':
      return look.name('message', effect.params.message)
    case 'coordination':
      return look.name('party', effect.params.party)
    default:
      return unreachable(effect)
  }
}
