import { builtInEvents } from '@ketenregie/core'
import type { Effect, Guard } from '@ketenregie/core'
import { CannotDraw } from './cannot-draw.ts'
import { coversAll } from './chart.ts'
import type { Cause, ChartStep, Way } from './chart.ts'
import { groupBy } from './group-by.ts'

/** Something that can happen, with where it leads. */
export interface Row {
  /** `exit`: one of the parts of the step has come to where the whole ends. */
  readonly kind: 'message' | 'facts' | 'timer' | 'branch' | 'exit'
  /** Events that are handled alike, or the one limit. */
  readonly causes: readonly string[]
  readonly interrupts: boolean
  /** What completes the step; all else comes in between. */
  readonly completes: boolean
  readonly outs: readonly Out[]
}

export interface Out {
  readonly guard: Guard | null
  readonly to: string | null
  readonly effects: readonly Effect[]
  readonly by: OutBy
}

/**
 * How a way is drawn: to nowhere, as a line to the step, by a link, to an end, or out of the parts:
 * by an exit on the edge of the whole, or as what completes the whole.
 */
export type OutBy = 'nothing' | 'line' | 'link' | 'end' | 'exit' | 'whole'

export function rowsOf({ kind, name, ways }: ChartStep): readonly Row[] {
  if (kind === 'decides')
    return [
      { kind: 'branch', causes: [], interrupts: true, completes: false, outs: ways.map(outOf) }
    ]
  const byCause = groupBy(ways, ({ cause }) => JSON.stringify(cause))
  const rows = [...byCause.values()].flatMap(group => causeRows(name, group))
  // what is handled alike is one message of several kinds
  const alike = groupBy(rows, ({ kind: which, outs }) => JSON.stringify([which, outs]))
  return [...alike.values()].flatMap(group => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, causes: group.flatMap(({ causes }) => causes) }]
  })
}

/** What completes a step comes first, so that its line goes straight on; then what leads on. */
export function inDrawnOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ completes, outs }: Row): number {
  if (completes) return 0
  return outs.some(({ by }) => by === 'line') ? 1 : 2
}

function causeRows(step: string, ways: readonly Way[]): readonly Row[] {
  const [first] = ways
  if (first === undefined) return []
  const outs = ways.map(outOf)
  const [name, kind] = named(first.cause)
  if (outs.every(({ guard }) => guard !== null)) {
    if (kind === 'message' && builtInEvents.some(event => event === name))
      return outs.map(out => ({
        kind: 'facts',
        causes: [name],
        interrupts: out.to !== null,
        completes: false,
        outs: [out]
      }))
    if (!coversAll(outs)) throw new CannotDraw(`${name} in ${step} has no way for some answer`)
  }
  const interrupts = outs.some(({ to }) => to !== null)
  // where another answer leads on, the step is left, and this answer leads back to it
  const back = outs.map(out => (interrupts && out.to === null ? { ...out, to: step } : out))
  return [{ kind, causes: [name], interrupts, completes: false, outs: back }]
}

function named(cause: Cause): readonly [string, 'message' | 'timer'] {
  if (cause.kind === 'passed') return [cause.limit, 'timer']
  return [cause.kind === 'event' ? cause.event : '', 'message']
}

function outOf({ guard, to, effects }: Way): Out {
  return { guard, to, effects, by: 'nothing' }
}

/** Rows that stand in every step, where more than one step waits. */
export function sharedRows(
  all: readonly (readonly Row[])[],
  key: (row: Row) => string
): readonly Row[] {
  const [first = [], ...others] = all
  if (others.length === 0) return []
  return first.filter(
    row => row.kind === 'message' && others.every(rows => rows.some(one => key(one) === key(row)))
  )
}

export function keyOf({ kind, causes, outs }: Row): string {
  return JSON.stringify([kind, causes, outs])
}

/** Where a row leads, whatever is done on the way. */
export function wayOf({ kind, causes, outs }: Row): string {
  return JSON.stringify([kind, causes, outs.map(({ guard, to }) => [guard, to])])
}
