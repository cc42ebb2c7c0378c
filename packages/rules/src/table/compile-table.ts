import { InvariantError } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { Exclusion } from '../model/rule-set.ts'
import { asCondition, follow } from './follow.ts'
import { Results } from './results.ts'
import { fold } from '../compile/compile-condition.ts'
import { compilerOf } from '../compile/decision.ts'
import type { Answering, CompileOptions, Decidable } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Edition, Validity } from '../compile/edition.ts'
import { layOut } from '../compile/layout.ts'
import { bearingOn, libraryOf } from '../compile/library.ts'
import type { Library, Readings } from '../compile/library.ts'
import { allow, and } from '../compile/operations.ts'
import { yes } from '../compile/outcomes.ts'
import { usesOf } from '../compile/uses.ts'

/** A decision table, compiled. */
export interface TableDecision extends Decidable {
  readonly name: string
  readonly table: DecisionTable
  readonly library: Library
  readonly excluded: readonly Exclusion[]
  /** The concepts and rules that the rows mention, also by way of each other. */
  readonly names: readonly string[]
  /** What each row asks. */
  readonly rows: readonly Condition[]
  readonly valid: readonly Validity[]
  /** Undefined when the diagrams do not fit the budget. */
  readonly compiled: CompiledTable | undefined
}

export interface CompiledTable {
  readonly diagrams: Diagrams
  /** Which row is hit, row by row. */
  readonly rows: readonly Answering[]
  /** What follows; undefined when that does not fit the budget while the rows do. */
  readonly result: Answering | undefined
  /** What follows, by its outcome. */
  readonly results: Results
}

export function compileTable(
  name: string,
  edition: Edition,
  readings: Readings,
  { facts: definitions, daysWithin, orderOf, budget }: CompileOptions
): TableDecision {
  const found = edition.tables.get(name)
  if (found === undefined) throw new InvariantError(`no table is called ${name}`)
  const { of: table } = found
  const library = libraryOf(edition, readings)
  const rows = table.rows.map(asCondition)
  const spoken = usesOf(rows, library.behind)
  const excluded = bearingOn(spoken.facts.keys(), edition.excluded, library)
  const impossible = excluded.map(({ when }): Condition => ({ not: when }))
  const uses = usesOf([...rows, ...impossible], library.behind)
  const layout = layOut(uses, definitions, daysWithin)
  const facts = [...uses.facts.keys()].toSorted((a, b) => orderOf(a) - orderOf(b))
  const valid = new Set([found.valid, ...[...uses.names].map(one => library.subject(one).valid)])
  const diagrams = new Diagrams()
  const compiled = diagrams.within(budget, () => {
    const toDiagram = compilerOf(library, layout, diagrams)
    const allowed = fold(and, impossible.map(toDiagram), yes, diagrams)
    const answering = (anything: Diagram): Answering => ({
      anything,
      real: diagrams.combine(allow, allowed, anything)
    })
    const hit = rows.map(toDiagram)
    const results = new Results()
    return {
      diagrams,
      rows: hit.map(answering),
      result: diagrams.within(budget / 2, () => answering(follow(hit, table, diagrams, results))),
      results
    }
  })
  const names = [...spoken.names]
  return { name, table, names, library, excluded, rows, valid: [...valid], facts, layout, compiled }
}
