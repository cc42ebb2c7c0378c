import { step } from '@ketenregie/core'
import type { Answers, CompiledProcess, StepState } from '@ketenregie/core'
import { createRequire } from 'node:module'

/** A step to take, as a case of the example year took it. */
export interface StepTaken {
  readonly from: StepState
  readonly event: string
  readonly answers: Answers
}

/** A way to take steps; null where it refuses. What is active comes as each has it. */
export interface Stepper {
  readonly name: string
  readonly take: (step: StepTaken) => End | null
}

export interface End {
  readonly value: unknown
  readonly status: string
}

/** Where a step ended, as a text in which the order of parts makes no difference. */
export function textOf(end: End | null): string {
  return end === null ? '' : JSON.stringify([ordered(end.value), end.status])
}

export function ours(compiled: CompiledProcess): Stepper {
  return {
    name: 'Ketenregie, stap onthouden',
    take({ from, event, answers }) {
      const result = step(compiled, from, event, answers)
      return result.accepted ? result.state : null
    }
  }
}

/** What of XState is used here; the bench has it from core, which pins it. */
interface XState {
  readonly createActor: (machine: unknown, options: object) => Actor
}
interface Actor {
  start(): Actor
  stop(): Actor
  send(event: { readonly type: string }): void
  getPersistedSnapshot(): End
}

/** An actor brought back from its kept snapshot, told the event, and kept again. */
export function actors(compiled: CompiledProcess): Stepper {
  const core = createRequire(new URL('../../packages/core/package.json', import.meta.url))
  const { createActor }: XState = core('xstate')
  return {
    name: 'XState, actor met bewaarde stand',
    take({ from, event, answers }) {
      const answer = (rule: string) => answers[rule] ?? 'unknown'
      const before = JSON.parse(JSON.stringify({ ...from, children: {}, historyValue: {} }))
      const snapshot = { ...before, context: { answer } }
      const actor = createActor(compiled.machine, { snapshot, input: { answer } }).start()
      actor.send({ type: event })
      const kept = actor.getPersistedSnapshot()
      actor.stop()
      return kept
    }
  }
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]) => [name, ordered(part)] as const)
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The limit: every step of the measurement looked up in a table that was written out before. */
export function writtenOut(steps: readonly StepTaken[], by: Stepper): Stepper {
  const table = new Map<StepState, Map<string, Map<Answers, End | null>>>()
  for (const one of steps) {
    const events = table.get(one.from) ?? new Map<string, Map<Answers, End | null>>()
    const ends = events.get(one.event) ?? new Map<Answers, End | null>()
    table.set(one.from, events.set(one.event, ends.set(one.answers, by.take(one))))
  }
  return {
    name: 'tabel, vooraf uitgeschreven (de grens)',
    take: ({ from, event, answers }) => table.get(from)?.get(event)?.get(answers) ?? null
  }
}
