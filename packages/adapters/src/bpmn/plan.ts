import { builtInEvents } from '@ketenregie/core'
import type { Effect, Guard, ProcessDefinition } from '@ketenregie/core'
import { CannotDraw } from './cannot-draw.ts'
import type { Cause, Chart, ChartStep, Way } from './chart.ts'
import { groupBy } from './group-by.ts'

/** What stands in a picture, before anything has a place. */
export interface Plan {
  readonly chart: Chart
  /** In the order of the columns, the first step of a case first. */
  readonly blocks: readonly Block[]
  /** What happens the same in every step that waits. */
  readonly everywhere: readonly Row[]
}

/** A step with all that can happen in it. */
export interface Block {
  readonly step: ChartStep
  readonly column: number
  readonly rows: readonly Row[]
  /** Whether other ways than the drawn one lead here. */
  readonly isLinked: boolean
}

/** Something that can happen, with where it leads. */
export interface Row {
  readonly kind: 'message' | 'facts' | 'timer' | 'branch'
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
  /** Drawn as a line to the block; all others go by a link. */
  readonly isDrawn: boolean
}

export function planOf(chart: Chart): Plan {
  const waiting = chart.steps.filter(({ kind }) => kind === 'waits')
  const ends = new Set(chart.steps.flatMap(({ kind, name }) => (kind === 'ends' ? [name] : [])))
  const stays = ({ to }: Out) => to === null || ends.has(to)
  const everywhere = sharedRows(waiting.map(step => rowsOf(step))).filter(({ outs }) =>
    outs.every(stays)
  )
  const isShared = new Set(everywhere.map(keyOf))
  const rows = new Map(
    chart.steps.map(step => [step.name, rowsOf(step).filter(row => !isShared.has(keyOf(row)))])
  )
  const tree = reach(chart, rows)
  const linked = new Set<string>()
  const blocks = chart.steps.flatMap(step => {
    const at = tree.get(step.name)
    if (at === undefined) return []
    const own = (rows.get(step.name) ?? []).map((row, index) => ({
      ...row,
      outs: row.outs.map((out, which) => {
        const way = out.to === null ? undefined : tree.get(out.to)
        const isDrawn =
          way?.from?.step === step.name && way.from.row === index && way.from.out === which
        if (out.to !== null && !isDrawn) linked.add(out.to)
        return { ...out, isDrawn }
      })
    }))
    return [{ step, column: at.column, rows: withCompletion(own, step, chart.definition) }]
  })
  return {
    chart,
    everywhere,
    blocks: blocks
      .map(block => ({ ...block, isLinked: linked.has(block.step.name) }))
      .toSorted((a, b) => a.column - b.column)
  }
}

/** The event of the one who must act that leads on; else another that does. */
function withCompletion(
  rows: readonly Row[],
  { node }: ChartStep,
  { events }: ProcessDefinition
): readonly Row[] {
  const leadsOn = rows.filter(({ kind, interrupts }) => kind === 'message' && interrupts)
  const isOwn = ({ causes }: Row) =>
    causes.some(event => node.meta?.owner && events[event]?.by.includes(node.meta.owner))
  const isDrawn = ({ outs }: Row) => outs.some(out => out.isDrawn)
  const last =
    leadsOn.findLast(row => isOwn(row) && isDrawn(row)) ??
    leadsOn.findLast(isOwn) ??
    leadsOn.findLast(isDrawn) ??
    leadsOn.at(-1)
  return rows.map(row => (row === last ? { ...row, completes: true } : row))
}

interface Reached {
  readonly column: number
  readonly from: { readonly step: string; readonly row: number; readonly out: number } | null
}

/** The shortest way to each step: the one that is drawn. */
function reach(
  { start }: Chart,
  rows: ReadonlyMap<string, readonly Row[]>
): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>()
  if (start.to !== null) found.set(start.to, { column: 0, from: null })
  for (const [step, { column }] of found)
    for (const [row, { outs }] of (rows.get(step) ?? []).entries())
      for (const [out, { to }] of outs.entries())
        if (to !== null && !found.has(to))
          found.set(to, { column: column + 1, from: { step, row, out } })
  return found
}

function rowsOf({ kind, name, ways }: ChartStep): readonly Row[] {
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
    const asked = new Set<string | undefined>(outs.map(({ guard }) => guard?.params.is))
    if (!['yes', 'no', 'unknown'].every(is => asked.has(is)))
      throw new CannotDraw(`${name} in ${step} has no way for some answer`)
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
  return { guard, to, effects, isDrawn: false }
}

/** Rows that stand in every step, where more than one step waits. */
function sharedRows(all: readonly (readonly Row[])[]): readonly Row[] {
  const [first = [], ...others] = all
  if (others.length === 0) return []
  return first.filter(
    row =>
      row.kind === 'message' && others.every(rows => rows.some(one => keyOf(one) === keyOf(row)))
  )
}

function keyOf({ kind, causes, outs }: Row): string {
  return JSON.stringify([kind, causes, outs])
}
