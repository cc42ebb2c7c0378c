import type { CivilDate, FactValue } from '@ketenregie/core'
import type { Compiled, Decision } from '../compile/decision.ts'
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
import { JsonReport, unknownName } from './json-problems.ts'
import type { JsonDiagnostic } from './json-problems.ts'
import type { JsonRule, TruthSpelling } from './json-rules.ts'
import { railCondition } from './rail-condition.ts'
import type { NeedsCodes, RailParts } from './rail-condition.ts'
import { railEvent } from './rail-event.ts'
import type { RailOutcome } from './rail-event.ts'
import { askedBy } from './rail-tests.ts'

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
 * none of them true. A decision that cannot be said so in full gets no rails, and a problem.
 */
export function exportRails(
  rules: Rules,
  names: readonly string[],
  options: ExportRailsOptions
): ExportedRails {
  const { asOf, readings, truth = 'words', codes = {}, budget = defaultBudget } = options
  const report = new JsonReport()
  const known = new Set(
    rules.ruleSets.flatMap(set => [...Object.keys(set.concepts), ...Object.keys(set.rules)])
  )
  const program = budget === defaultBudget ? programOf(rules) : compile(rules, { budget })
  const tests = { facts: rules.facts, truth, codes, stated: statedIn(rules) }
  const made = names.flatMap(name => {
    if (!known.has(name)) {
      report.add({ code: 'json-rules/unknown-name', params: unknownName(name, known) })
      return []
    }
    const decision = program.decision(name, { asOf, ...(readings && { readings }) })
    return railsOf(decision, { tests, budget, report })
  })
  return { rules: made, problems: report.problems }
}

interface Rails {
  readonly tests: RailParts['options']
  readonly budget: number
  readonly report: JsonReport
}

function railsOf(decision: Decision, { tests, budget, report }: Rails): readonly JsonRule[] {
  const { name, compiled } = decision
  const asked = askedBy(decision)
  const diagrams = new Diagrams()
  const made = diagrams.within(budget, (): readonly (JsonRule | NeedsCodes)[] | undefined => {
    if (compiled === undefined) return undefined
    const copy = copier(compiled, diagrams)
    const real = copy(compiled.chosen.real)
    const hidden = [real, ...compiled.grounds.map(ground => copy(ground.answering.real))]
      .flatMap(root => diagrams.support(root))
      .map(variable => asked.get(variable))
      .find(one => one?.kind === 'other')
    if (hidden?.kind === 'other') {
      const { fact, operator } = hidden
      report.add({ code: 'json-rules/not-expressible', params: { name, fact, operator } })
      return []
    }
    const parts = { diagrams, real, asked, options: tests }
    return rails(decision, compiled, copy, parts)
  })
  if (made === undefined) {
    report.add({ code: 'json-rules/past-budget', params: { name, most: budget } })
    return []
  }
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

/** Yes where every outcome that is left is one of these. */
function surely(diagram: Diagram, outcomes: Outcomes, diagrams: Diagrams): Diagram {
  const done = new Map<Diagram, Diagram>()
  const visit = (at: Diagram): Diagram => {
    if (diagrams.variable(at) === Infinity) return (at & ~outcomes) === 0 ? yes : no
    const before = done.get(at)
    if (before !== undefined) return before
    const made = diagrams.node(diagrams.variable(at), diagrams.children(at).map(visit))
    done.set(at, made)
    return made
  }
  return visit(diagram)
}

function copier({ diagrams }: Compiled, into: Diagrams): (diagram: Diagram) => Diagram {
  return diagram =>
    rebuild(diagram, diagrams, {
      region: () => undefined,
      keep: (variable, children) => into.node(variable, children)
    })
}

/** Every value that some rule compares a fact with. */
function statedIn({ ruleSets }: Rules): ReadonlyMap<string, readonly FactValue[]> {
  const whens = ruleSets.flatMap(({ concepts, rules, excluded: background }) => [
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
