import type { Facts, Truth } from '@ketenregie/core'
import { canonicalJson } from '@ketenregie/core'
import type { Answering } from '../compile/decision.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { canOccur, isSettled } from '../compile/outcomes.ts'
import { outcomeOf } from '../evaluate/answer.ts'
import { kleene } from '../evaluate/kleene.ts'
import { outcomesOf } from '../evaluate/outcomes-of.ts'
import { narrowedBy } from '../evaluate/narrowed-by.ts'
import type { Root } from '../evaluate/view.ts'
import type { TableDecision } from './compile-table.ts'
import { addHit, noHits, settleHits } from './hits.ts'
import type { Hits } from './hits.ts'

/** What the facts of one case say about a table. */
export interface TableView {
  /** Null while ways to fill in the unknown facts disagree. */
  readonly hits: Hits | null
  readonly rows: readonly Truth[]
  readonly contradicts: boolean
  /** What follows as a diagram; null when it does not fit the budget. */
  readonly root: Root | null
  /** The same to look for reasons in; null where dates that are known rule out more than it tells. */
  readonly reasoned: Root | null
  /** False where what can still matter was not told apart to the day; see `feasibleDates`. */
  readonly isExact: boolean
}

const unseen = { root: null, reasoned: null, isExact: true } as const

export function tableViewOf(decision: TableDecision, facts: Facts): TableView {
  const { compiled, layout, rows } = decision
  if (compiled === undefined) {
    const truths = rows.map(row => kleene(row, facts, decision))
    return { hits: hitsFrom(truths, decision), rows: truths, contradicts: false, ...unseen }
  }
  const { result, results } = compiled
  const narrowed = narrowedBy(decision, facts, compiled.diagrams)
  const { narrow } = narrowed ?? { narrow: (diagram: Diagram) => diagram }
  const diagrams = narrowed?.diagrams ?? compiled.diagrams
  const isExact = narrowed?.isExact ?? true
  const look = (diagram: Diagram) => outcomesOf(narrow(diagram), facts, layout.variables, diagrams)
  const first = result ?? compiled.rows[0]
  const contradicts = first !== undefined && !canOccur(look(first.real))
  const pick = (answering: Answering) => (contradicts ? answering.anything : answering.real)
  const truths = compiled.rows.map(row => outcomeOf(look(pick(row))) ?? 'no')
  if (result === undefined)
    return {
      hits: hitsFrom(truths, decision),
      rows: truths,
      contradicts,
      root: null,
      reasoned: null,
      isExact
    }
  const outcomes = look(pick(result))
  return {
    hits: isSettled(outcomes) ? results.hitsOf(outcomes) : null,
    rows: truths,
    contradicts,
    root: { diagram: narrow(pick(result)), compiled: { diagrams } },
    reasoned: narrowed === undefined ? { diagram: pick(result), compiled } : null,
    isExact
  }
}

/** How many results are kept apart while rows are not known. */
const most = 64

/**
 * What follows when the rows that are not known may each be hit or not. Null when that differs, which
 * can be one too many where rows rest on the same facts.
 */
function hitsFrom(rows: readonly Truth[], { table }: TableDecision): Hits | null {
  let possible: ReadonlyMap<string, Hits> = new Map([['', noHits]])
  for (const [index, { output }] of [...table.rows.entries()].toReversed()) {
    const truth = rows[index]
    if (truth === 'no') continue
    const next = new Map(truth === 'unknown' ? possible : [])
    for (const later of possible.values()) {
      const hits = addHit(output, later, table)
      next.set(canonicalJson(hits), hits)
    }
    possible = next
    if (possible.size > most) return null
  }
  const settled = [...possible.values()].map(hits => settleHits(hits, table))
  const [only] = settled
  if (only === undefined) return null
  return new Set(settled.map(canonicalJson)).size === 1 ? only : null
}
