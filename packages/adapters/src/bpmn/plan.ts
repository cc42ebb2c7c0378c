import type { ProcessDefinition } from '@ketenregie/core'
import type { Chart, ChartStep, Part } from './chart.ts'
import { inDrawnOrder, keyOf, rowsOf, sharedRows, wayOf } from './rows.ts'
import type { Out, OutBy, Row } from './rows.ts'
import { inTreeOrder } from './tree-order.ts'

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
  /** The page that the line to it comes from, when that is another. */
  readonly fromPage: number | null
  readonly parts: readonly PlannedPart[]
}

export interface PlannedPart {
  readonly part: Part
  readonly plan: Plan
}

/** Everything that can happen, or only the ways by which each step is first reached. */
export type Show = 'all' | 'main'

export function planOf(chart: Chart, show: Show): Plan {
  const closing = closingIn(chart, ({ kind }) => kind === 'ends')
  const waiting = chart.steps.filter(({ kind }) => kind === 'waits' || kind === 'parts')
  const key = show === 'all' ? keyOf : wayOf
  const shared = sharedRows(waiting.map(rowsOf), key).filter(({ outs }) =>
    outs.every(({ to }) => (to === null ? show === 'all' : closing.has(to)))
  )
  const isShared = new Set(shared.map(key))
  const ownRows = (step: ChartStep) => rowsOf(step).filter(row => !isShared.has(key(row)))
  const everywhere = shared.map(row => ({
    ...row,
    outs: row.outs.map(out => ({ ...out, by: byOf(out, closing) }))
  }))
  const { blocks } = planUnder(chart, ownRows, closing)
  if (show === 'all') return { chart, blocks, everywhere }
  return { chart, blocks: blocks.map(withoutDetail), everywhere }
}

/** What leads on for the first time or to an end; what only happens on the way is left out. */
function withoutDetail(block: Block): Block {
  const leadsOn = ({ by }: Out) => by === 'line' || by === 'end'
  const rows = block.rows.flatMap(row => {
    const isWhole = row.completes || row.kind === 'branch'
    const shown = isWhole ? row.outs : row.outs.filter(leadsOn)
    const outs = row.kind === 'facts' ? shown : withoutChoice(shown)
    return outs.length === 0 ? [] : [{ ...row, outs }]
  })
  return { ...block, rows, isLinked: false, parts: [] }
}

/** Answers that all lead to one step are no choice to a reader. */
function withoutChoice(outs: readonly Out[]): readonly Out[] {
  const drawn = outs.find(({ by }) => by === 'line') ?? outs[0]
  if (drawn === undefined || outs.some(({ to }) => to !== drawn.to)) return outs
  return [{ ...drawn, guard: null }]
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
    const own = inDrawnOrder(withCompletion(placed, step, chart.definition.events))
    const inside = (parts.get(step.name) ?? []).map(part => outOfParts(part, own))
    return [{ step, column: at.column, rows: own, parts: inside }]
  })
  return {
    chart,
    blocks: inTreeOrder(
      blocks.map(block => ({ ...block, isLinked: linked.has(block.step.name), fromPage: null }))
    ).toSorted((a, b) => a.column - b.column)
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

/** What meets the limit of the step, or is told by the one who must act, or leads on by a line. */
function withCompletion(
  rows: readonly Row[],
  step: ChartStep,
  events: ProcessDefinition['events']
): readonly Row[] {
  const rank = (row: Row) => {
    const isDrawn = row.outs.some(({ by }) => by === 'line')
    return (2 - turnOf(row, step, events)) * 2 + Number(isDrawn)
  }
  const leadsOn = rows.filter(({ kind, interrupts }) => kind === 'message' && interrupts)
  const best = Math.max(...leadsOn.map(rank))
  const last =
    leadsOn.findLast(row => rank(row) === best) ??
    rows.find(({ kind }) => kind === 'exit') ??
    rows.find(({ kind, interrupts }) => kind === 'facts' && interrupts)
  return rows.map(row => (row === last ? { ...row, completes: true } : row))
}

/** 0: what the step is for; 1: what the one who must act can tell besides; 2: anything else. */
function turnOf(
  { kind, causes, outs }: Row,
  { node: { meta } }: ChartStep,
  events: ProcessDefinition['events']
): 0 | 1 | 2 {
  if (kind === 'branch' || kind === 'facts' || kind === 'exit') return 0
  if (kind === 'timer') return 2
  const meets = outs.some(({ effects }) =>
    effects.some(({ type, params }) => type === 'deadline.meet' && params.limit === meta?.deadline)
  )
  if (meets) return 0
  const owner = meta?.owner
  return owner !== undefined && causes.some(event => events[event]?.by.includes(owner)) ? 1 : 2
}

interface Reached {
  readonly column: number
  readonly from: { readonly step: string; readonly row: number; readonly out: number } | null
}

/**
 * The way to each step that is drawn: the shortest of those that are meant, else of those by what
 * the one who must act can tell, else by whatever can happen.
 */
function reach(
  { start, steps, definition: { events } }: Chart,
  rows: ReadonlyMap<string, readonly Row[]>,
  closing: Steps
): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>()
  if (start.to !== null) found.set(start.to, { column: 0, from: null })
  const known = new Map(steps.map(step => [step.name, step]))
  const widen = (turn: 0 | 1 | 2): boolean => {
    const before = found.size
    for (const [name, { column }] of found) {
      const step = known.get(name)
      for (const [row, one] of (rows.get(name) ?? []).entries()) {
        if (step === undefined || turnOf(one, step, events) !== turn) continue
        for (const [out, { to }] of one.outs.entries())
          if (to !== null && !closing.has(to) && known.has(to) && !found.has(to))
            found.set(to, { column: column + 1, from: { step: name, row, out } })
      }
    }
    return found.size > before
  }
  while (widen(0) || widen(1) || widen(2));
  return found
}
