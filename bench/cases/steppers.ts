import { step } from '@ketenregie/core'
import type { Answers, CompiledProcess, Effect, StepState } from '@ketenregie/core'
import { createActor } from 'xstate'
import { placeOf } from './by-hand/place-of.ts'
import { stepByHand } from './by-hand/step-by-hand.ts'

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
  /** Where a contestant tells what a step brings about, in the order in which it does. */
  readonly effects?: readonly Effect[]
}

/** Where a step ended, as a text in which the order of parts makes no difference. */
export function textOf(end: End | null): string {
  return end === null ? '' : JSON.stringify([ordered(end.value), end.status])
}

/** Whether both ended at the same place, and where both tell it with the same effects. */
export function isSameEnd(one: End | null, other: End | null): boolean {
  if (textOf(one) !== textOf(other)) return false
  if (!one?.effects || !other?.effects) return true
  return JSON.stringify(one.effects) === JSON.stringify(other.effects)
}

export function ours(compiled: CompiledProcess): Stepper {
  return {
    name: 'Ketenregie, stap onthouden',
    take({ from, event, answers }) {
      const result = step(compiled, from, event, answers)
      if (!result.accepted) return null
      const { value, status } = result.state
      return { value, status, effects: result.effects }
    }
  }
}

/** An actor brought back from its kept snapshot, told the event, and kept again. */
export function actors(compiled: CompiledProcess): Stepper {
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
      return 'value' in kept ? { value: kept.value, status: kept.status } : null
    }
  }
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]) => [name, ordered(part)] as const)
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The limit: the journey as somebody would write it out, for nothing else than the journey. */
export const byHand: Stepper = {
  name: 'met de hand geschreven (de grens)',
  take({ from, event, answers }) {
    const place = placeOf(from)
    return place === null ? null : stepByHand(from.value, place, event, answers)
  }
}
