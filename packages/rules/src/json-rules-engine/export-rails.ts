import type { CivilDate, FactValue } from '@ketenregie/core'
import type { Compiled, Decidable, Decision } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Readings } from '../compile/library.ts'
import { and } from '../compile/operations.ts'
import { excluded, no, own, yes } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { compile, defaultBudget, programOf } from '../compile/program.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { Rules } from '../compile/rules.ts'
import { usesOf } from '../compile/uses.ts'
import type { TableDecision } from '../table/compile-table.ts'
import { JsonReport, unknownName } from './json-problems.ts'
import type { JsonDiagnostic } from './json-problems.ts'
import type { JsonRule, TruthSpelling } from './json-rules.ts'
import { railCondition } from './rail-condition.ts'
import type { NeedsCodes, RailParts } from './rail-condition.ts'
import { railEvent } from './rail-event.ts'
import type { RailOutcome } from './rail-event.ts'
import { askedBy } from './rail-tests.ts'
import { surely } from './surely.ts'
import { tableRails } from './table-rails.ts'

export interface ExportRailsOptions {
  /** The day whose version of the rules counts. */
  readonly asOf: CivilDate
  /** Another reading than the chosen one, by name of rule or concept. */
  readonly readings?: Readings
  /** How the facts that the engine gets spell yes and no; `words` when not said. */
  readonly truth?: TruthSpelling
  /** The codes that occur, by fact, for rules that say something of any other code. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
  /** How many steps one decision may take. */
  readonly budget?: number
}

export interface ExportedRails {
  /** For an engine with `allowUndefinedFacts`, that gets only what is known. */
  readonly rules: readonly JsonRule[]
  readonly problems: readonly JsonDiagnostic[]
}

/**
 * Rules for json-rules-engine of which exactly one is true where the answer is known, and none
 * where it is not: `NAME/ground`, `NAME/no-ground` and `NAME/own-judgement` (of a concept
 * `NAME/yes` and `NAME/no`). They only ask what is so, never what is not so, so a missing fact makes
 * none of them true. A table has a rail for each thing that can follow, with the event
 * `NAME/decided` and the outputs in its params. A decision that cannot be said so in full gets no
 * rails, and a problem.
 */
export function exportRails(
  rules: Rules,
  names: readonly string[],
  options: ExportRailsOptions
): ExportedRails {
  const { asOf, readings, truth = 'words', codes = {}, budget = defaultBudget } = options
  const report = new JsonReport()
  const known = new Set(
    rules.ruleSets.flatMap(({ concepts, rules: written, tables = {} }) =>
      [concepts, written, tables].flatMap(named => Object.keys(named))
    )
  )
  const program = budget === defaultBudget ? programOf(rules) : compile(rules, { budget })
  const tests = { facts: rules.facts, truth, codes, stated: statedIn(rules) }
  const made = names.flatMap(name => {
    if (!known.has(name)) {
      report.add({ code: 'json-rules/unknown-name', params: unknownName(name, known) })
      return []
    }
    const on = { asOf, ...(readings && { readings }) }
    const about = { tests, budget, report }
    return program.isTable(name, asOf)
      ? railsOfTable(program.table(name, on), about)
      : railsOf(program.decision(name, on), about)
  })
  return { rules: made, problems: report.problems }
}

interface Rails {
  readonly tests: RailParts['options']
  readonly budget: number
  readonly report: JsonReport
}

/** What there is to copy, with the outcomes of the decision first. */
interface Roots {
  readonly from: Diagrams
  readonly real: Diagram
  readonly beside: readonly Diagram[]
}

type Made = readonly (JsonRule | NeedsCodes)[]

function railsOf(decision: Decision, about: Rails): readonly JsonRule[] {
  const { compiled } = decision
  if (compiled === undefined) return pastBudget(decision.name, about)
  const { diagrams: from, chosen, grounds } = compiled
  const beside = grounds.map(ground => ground.answering.real)
  return railsIn(decision, { from, real: chosen.real, beside }, about, (parts, copy) =>
    rails(decision, compiled, copy, parts)
  )
}

function railsOfTable(decision: TableDecision, about: Rails): readonly JsonRule[] {
  const { compiled } = decision
  if (compiled?.result === undefined) return pastBudget(decision.name, about)
  const { diagrams: from, result, results } = compiled
  return railsIn(decision, { from, real: result.real, beside: [] }, about, parts =>
    tableRails(decision, results, parts)
  )
}

function pastBudget(name: string, { budget, report }: Rails): readonly JsonRule[] {
  report.add({ code: 'json-rules/past-budget', params: { name, most: budget } })
  return []
}

function railsIn(
  decision: Decidable & { readonly name: string },
  { from, real: root, beside }: Roots,
  about: Rails,
  make: (parts: RailParts, copy: (diagram: Diagram) => Diagram) => Made
): readonly JsonRule[] {
  const { tests, budget, report } = about
  const { name } = decision
  const asked = askedBy(decision)
  const diagrams = new Diagrams()
  const made = diagrams.within(budget, (): Made => {
    const copy = copier(from, diagrams)
    const real = copy(root)
    const hidden = [real, ...beside.map(copy)]
      .flatMap(each => diagrams.support(each))
      .map(variable => asked.get(variable))
      .find(one => one?.kind === 'other')
    if (hidden?.kind === 'other') {
      const { fact, operator } = hidden
      report.add({ code: 'json-rules/not-expressible', params: { name, fact, operator } })
      return []
    }
    return make({ diagrams, real, asked, options: tests }, copy)
  })
  if (made === undefined) return pastBudget(name, about)
  const [fact] = made.flatMap(one => ('needsCodes' in one ? [one.needsCodes] : []))
  if (fact === undefined) return made.flatMap(one => ('needsCodes' in one ? [] : [one]))
  report.add({ code: 'json-rules/other-codes', params: { name, fact } })
  return []
}

const outcomesOf: readonly (readonly [RailOutcome, Outcomes])[] = [
  ['ground', yes],
  ['no-ground', no],
  ['own-judgement', own]
]

function rails(
  decision: Decision,
  compiled: Compiled,
  copy: (diagram: Diagram) => Diagram,
  parts: RailParts
): readonly (JsonRule | NeedsCodes)[] {
  const { diagrams, real } = parts
  const rail = (
    outcome: RailOutcome,
    sure: Diagram,
    possible: Outcomes
  ): readonly (JsonRule | NeedsCodes)[] => {
    const conditions = railCondition(sure, possible, parts)
    if (conditions === null) return []
    if ('needsCodes' in conditions) return [conditions]
    const event = railEvent(decision, outcome)
    return [{ name: event.type, conditions, event }]
  }
  const sureOf = new Map(
    outcomesOf.map(([outcome, one]) => [outcome, surely(real, one | excluded, diagrams)] as const)
  )
  const settled = outcomesOf.flatMap(([outcome, one]) =>
    rail(outcome, sureOf.get(outcome) ?? no, one)
  )
  const ground = sureOf.get('ground') ?? no
  const seen = new Set<Diagram>()
  const strengths = compiled.grounds.flatMap(({ modality, answering }) => {
    const carried = surely(copy(answering.real), yes | excluded, diagrams)
    const sure = diagrams.combine(and, ground, carried)
    if (seen.has(sure)) return []
    seen.add(sure)
    return rail(modality, sure, yes)
  })
  const contradiction = rail('contradiction', surely(real, excluded, diagrams), excluded)
  return [...settled, ...strengths, ...contradiction]
}

function copier(from: Diagrams, into: Diagrams): (diagram: Diagram) => Diagram {
  return diagram =>
    rebuild(diagram, from, {
      region: () => undefined,
      keep: (variable, children) => into.node(variable, children)
    })
}

/** Every value that some rule compares a fact with. */
function statedIn({ ruleSets }: Rules): ReadonlyMap<string, readonly FactValue[]> {
  const whens = ruleSets.flatMap(({ concepts, rules, tables = {}, excluded: background }) => [
    ...Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ when }) => when.filter(cell => cell !== null))
    ),
    ...[...Object.values(concepts), ...Object.values(rules)].flatMap(one =>
      Object.values(one.readings).map(({ when }) => when)
    ),
    ...background.map(({ when }) => when)
  ])
  const { facts } = usesOf(whens, () => [])
  return new Map(
    [...facts].map(([fact, { comparisons }]) => [fact, comparisons.map(({ value }) => value)])
  )
}
