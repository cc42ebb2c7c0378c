import type { Guard } from '@ketenregie/core'
import type { ExpectedOutcome } from '../../model/scenario.ts'

/** A part of the agreements that a scenario can touch. */
export type CoverageItem =
  /** A rule or concept. */
  | { readonly kind: 'decision'; readonly name: string }
  | { readonly kind: 'reading'; readonly name: string; readonly reading: string }
  | { readonly kind: 'outcome'; readonly name: string; readonly outcome: ExpectedOutcome }
  /** Of a decision table, from 1; or what follows when no row is hit. */
  | { readonly kind: 'row'; readonly name: string; readonly row: number | 'otherwise' }
  | TransitionItem
  | { readonly kind: 'limit'; readonly name: string }
  | { readonly kind: 'task'; readonly name: string }
  | { readonly kind: 'message'; readonly name: string }

/** One way on from a step. */
export interface TransitionItem {
  readonly kind: 'transition'
  readonly process: string
  /** Names from the root down, joined by dots; empty for what goes in every step. */
  readonly step: string
  /** What sets it off; `rest` as soon as the case is at rest. */
  readonly on: 'event' | 'limit' | 'rest'
  readonly trigger: string
  readonly guard: Guard['params'] | null
  /** Among those of the same step and trigger. */
  readonly number: number
}

/** Equal for equal items. */
export type CoverageKey = string

export function keyOf(item: CoverageItem): CoverageKey {
  switch (item.kind) {
    case 'reading':
      return `reading ${item.name} ${item.reading}`
    case 'outcome':
      return `outcome ${item.name} ${item.outcome}`
    case 'row':
      return `row ${item.name} ${item.row}`
    case 'transition':
      return `transition ${item.process} ${item.step} ${item.on} ${item.trigger} ${item.number}`
    default:
      return `${item.kind} ${item.name}`
  }
}
