import type { ProcessDefinition } from '@ketenregie/core'
import type { Chart, ChartStep, Part } from './chart.ts'
import { keyOf, rowsOf, sharedRows } from './rows.ts'
import type { Out, OutBy, Row } from './rows.ts'

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
  readonly parts: readonly PlannedPart[]
}

export interface PlannedPart {
  readonly part: Part
  readonly plan: Plan
}

export function planOf(chart: Chart): Plan {
  const closing = closingIn(chart, ({ kind }) => kind === 'ends')
  const waiting = chart.steps.filter(({ kind }) => kind === 'waits' || kind === 'parts')
  const shared = sharedRows(waiting.map(rowsOf)).filter(({ outs }) =>
    outs.every(({ to }) => to === null || closing.has(to))
  )
  const isShared = new Set(shared.map(keyOf))
  const ownRows = (step: ChartStep) => rowsOf(step).filter(row => !isShared.has(keyOf(row)))
  const everywhere = shared.map(row => ({
    ...row,
    outs: row.outs.map(out => ({ ...out, by: byOf(out, closing) }))
  }))
  return { ...planUnder(chart, ownRows, closing), everywhere }
}

/** What ends a part, or only waits until the whole is left. */
function planOfPart(part: Part): PlannedPart {
  const closing = closingIn(
    part.chart,
    ({ kind, ways }) => kind === 'ends' || (kind === 'waits' && ways.length === 0)
  )
  return { part, plan: { ...planUnder(part.chart, rowsOf, closing), everywhere: [] } }
}

type Steps = ReadonlySet<string>

function closingIn({ steps, start }: Chart, isClosing: (step: ChartStep) => boolean): Steps {
  return new Set(
    steps.flatMap(step => (isClosing(step) && step.name !== start.to ? [step.name] : []))
  )
}

function planUnder(
  chart: Chart,
  rowsIn: (step: ChartStep) => readonly Row[],
  closing: Steps
): Omit<Plan, 'everywhere'> {
  const parts = new Map(chart.steps.map(({ name, parts: own }) => [name, own.map(planOfPart)]))
  const known = new Set(chart.steps.map(({ name }) => name))
  const rows = new Map(
    chart.steps.map(step => {
      const exits = exitsOf(parts.get(step.name) ?? [])
      return [step.name, [...rowsIn(step), ...exits]]
    })
  )
  const tree = reach(chart, rows, closing)
  const linked = new Set<string>()
  const blocks = chart.steps.flatMap(step => {
    const at = tree.get(step.name)
    if (at === undefined) return []
    const placed = (rows.get(step.name) ?? []).map((row, index) => ({
      ...row,
      outs: row.outs.map((out, which) => {
        if (out.to === null || closing.has(out.to) || !known.has(out.to))
          return { ...out, by: byOf(out, closing) }
        const from = tree.get(out.to)?.from
        if (from?.step === step.name && from.row === index && from.out === which)
          return { ...out, by: 'line' as const }
        linked.add(out.to)
        return { ...out, by: 'link' as const }
      })
    }))
    const own = withCompletion(placed, step, chart.definition)
    const inside = (parts.get(step.name) ?? []).map(part => outOfParts(part, own))
    return [{ step, column: at.column, rows: own, parts: inside }]
  })
  return {
    chart,
    blocks: blocks
      .map(block => ({ ...block, isLinked: linked.has(block.step.name) }))
      .toSorted((a, b) => a.column - b.column)
  }
}

function byOf({ to }: Out, closing: Steps): OutBy {
  if (to === null) return 'nothing'
  return closing.has(to) ? 'end' : 'exit'
}

/** The whole has a way out for each step that one of its parts leads to. */
function exitsOf(parts: readonly PlannedPart[]): readonly Row[] {
  const outs = parts.flatMap(({ plan }) =>
    plan.blocks.flatMap(({ rows }) => rows.flatMap(row => row.outs))
  )
  const left = new Set(outs.flatMap(({ by, to }) => (by === 'exit' ? [to] : [])))
  return [...left].map(to => ({
    kind: 'exit',
    causes: [],
    interrupts: true,
    completes: false,
    outs: [{ guard: null, to, effects: [], by: 'nothing' }]
  }))
}

/** What leads out of a part completes the whole where nothing else does. */
function outOfParts(planned: PlannedPart, rows: readonly Row[]): PlannedPart {
  const whole = rows.find(({ kind, completes }) => kind === 'exit' && completes)?.outs[0]?.to
  const turned = (out: Out): Out =>
    out.by === 'exit' && out.to === whole ? { ...out, by: 'whole' } : out
  const blocks = planned.plan.blocks.map(block => ({
    ...block,
    rows: block.rows.map(row => ({ ...row, outs: row.outs.map(turned) }))
  }))
  return { ...planned, plan: { ...planned.plan, blocks } }
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
  const isDrawn = ({ outs }: Row) => outs.some(({ by }) => by === 'line')
  const last =
    leadsOn.findLast(row => isOwn(row) && isDrawn(row)) ??
    leadsOn.findLast(isOwn) ??
    leadsOn.findLast(isDrawn) ??
    leadsOn.at(-1) ??
    rows.find(({ kind }) => kind === 'exit') ??
    rows.find(({ kind, interrupts }) => kind === 'facts' && interrupts)
  return rows.map(row => (row === last ? { ...row, completes: true } : row))
}

interface Reached {
  readonly column: number
  readonly from: { readonly step: string; readonly row: number; readonly out: number } | null
}

/** The shortest way to each step: the one that is drawn. */
function reach(
  { start, steps }: Chart,
  rows: ReadonlyMap<string, readonly Row[]>,
  closing: Steps
): ReadonlyMap<string, Reached> {
  const known = new Set(steps.map(({ name }) => name))
  const found = new Map<string, Reached>()
  if (start.to !== null) found.set(start.to, { column: 0, from: null })
  for (const [step, { column }] of found)
    for (const [row, { outs }] of (rows.get(step) ?? []).entries())
      for (const [out, { to }] of outs.entries())
        if (to !== null && !closing.has(to) && known.has(to) && !found.has(to))
          found.set(to, { column: column + 1, from: { step, row, out } })
  return found
}
