import type { FactDefinition, Modality } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { Exclusion } from '../model/rule-set.ts'
import { compileCondition, fold } from './compile-condition.ts'
import { Diagrams } from './diagrams.ts'
import type { Diagram } from './diagrams.ts'
import type { Subject, Validity } from './edition.ts'
import { layOut } from './layout.ts'
import type { DaysWithin, Layout } from './layout.ts'
import { bearingOn, gateOf, readingNames } from './library.ts'
import type { Library } from './library.ts'
import type { SharedFacts } from './shared-facts.ts'
import { counting, hasGrounds, modalities } from './modality.ts'
import { allow, and, inside } from './operations.ts'
import { yes } from './outcomes.ts'
import { usesOf } from './uses.ts'

/** A rule or concept, compiled in all its readings. */
export interface Decision {
  readonly name: string
  readonly library: Library
  readonly gate: string | null
  readonly excluded: readonly Exclusion[]
  /** When the rules that it rests on are valid. */
  readonly valid: readonly Validity[]
  /** Every fact that it looks at, in the order of the dictionary. */
  readonly facts: readonly string[]
  readonly layout: Layout
  /** The criterion counting only grounds of at least this modality, from the strongest on. */
  readonly grounds: readonly Ground[]
  /** Undefined when the diagrams do not fit the budget. */
  readonly compiled: Compiled | undefined
}

export interface Compiled {
  readonly diagrams: Diagrams
  /** A condition by itself, as in the chosen readings. */
  readonly part: (condition: Condition) => Answering
  readonly chosen: Answering
  /** Of the chosen readings, the gate and the criterion each by itself; null without a gate. */
  readonly apart: { readonly gate: Diagram; readonly criterion: Diagram } | null
  readonly readings: ReadonlyMap<string, Answering>
  /** The chosen reading, inside each reading of the gate. */
  readonly gates: readonly Answering[]
  readonly grounds: readonly { readonly modality: Modality; readonly answering: Answering }[]
}

/** What evaluation looks at of anything that facts decide: a rule, a concept or a table. */
export type Decidable = Pick<Decision, 'facts' | 'layout'>

/** Empty where no ground carries a modality of its own. */
export interface Ground {
  readonly modality: Modality
  readonly when: Condition
}

/** A function from facts to outcomes: over what can occur, and over everything. */
export interface Answering {
  readonly real: Diagram
  readonly anything: Diagram
}

export interface CompileOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly daysWithin: DaysWithin
  /** The place of a fact in the dictionary. */
  readonly orderOf: (fact: string) => number
  readonly shared: SharedFacts
  /** How many nodes and steps one decision may take. */
  readonly budget: number
}

export function compileDecision(
  name: string,
  library: Library,
  exclusions: readonly Exclusion[],
  { facts: definitions, daysWithin, orderOf, shared, budget }: CompileOptions
): Decision {
  const gate = gateOf(library.subject(name))
  const own = everyReading(name, library)
  const around = gate === null ? [] : [{ condition: gate }, ...everyReading(gate, library)]
  const spoken = usesOf([...around, ...own], library.behind)
  const excluded = bearingOn(spoken.facts.keys(), exclusions, library)
  const beside = excluded.map(one => one.when)
  const uses = beside.length === 0 ? spoken : usesOf([...around, ...own, ...beside], library.behind)
  const layout = layOut(uses, definitions, daysWithin, shared)
  const diagrams = new Diagrams()
  const grounds = groundsOf(library.subject(name), library.criterion(name))
  const compiled = diagrams.within(budget, () =>
    compile({ name, gate, library, excluded, grounds, layout, diagrams })
  )
  diagrams.pack()
  const valid = new Set([name, ...uses.names].map(one => library.subject(one).valid))
  const facts = [...uses.facts.keys()].toSorted((a, b) => orderOf(a) - orderOf(b))
  return { name, library, gate, excluded, valid: [...valid], facts, layout, grounds, compiled }
}

function everyReading(name: string, library: Library): readonly Condition[] {
  return readingNames(library.subject(name)).map(reading =>
    library.reading(name, reading).criterion(name)
  )
}

interface Parts {
  readonly name: string
  readonly gate: string | null
  readonly library: Library
  readonly excluded: readonly Exclusion[]
  readonly grounds: readonly Ground[]
  readonly layout: Layout
  readonly diagrams: Diagrams
}

function compile({ name, gate, library, excluded, grounds, layout, diagrams }: Parts): Compiled {
  const toDiagram = compilerOf(library, layout, diagrams)
  const impossible = excluded.map(({ when }) => toDiagram({ not: when }))
  const allowed = fold(and, impossible, yes, diagrams)
  const answering = (anything: Diagram): Answering => ({
    anything,
    real: diagrams.combine(allow, allowed, anything)
  })
  const status = (chosen: Library) => {
    const inChosen = compilerOf(chosen, layout, diagrams)
    const criterion = inChosen(chosen.criterion(name))
    if (gate === null) return answering(criterion)
    return answering(diagrams.combine(inside, inChosen({ condition: gate }), criterion))
  }
  const chosen = status(library)
  const apart =
    gate === null
      ? null
      : { gate: toDiagram({ condition: gate }), criterion: toDiagram(library.criterion(name)) }
  const inReading = (subject: string, reading: string) =>
    reading === library.readingName(subject) ? chosen : status(library.reading(subject, reading))
  const gateReadings = gate === null ? [] : readingNames(library.subject(gate))
  return {
    diagrams,
    part: condition => answering(toDiagram(condition)),
    chosen,
    apart,
    readings: new Map(
      readingNames(library.subject(name)).map(reading => [reading, inReading(name, reading)])
    ),
    gates: gateReadings.map(reading => inReading(gate ?? name, reading)),
    grounds: grounds.map(({ modality, when }) => ({
      modality,
      answering: answering(toDiagram(when))
    }))
  }
}

function groundsOf(subject: Subject, criterion: Condition): readonly Ground[] {
  if (subject.kind === 'concept' || !hasGrounds(criterion)) return []
  const { modality: around } = subject.of
  return modalities.map(modality => ({ modality, when: counting(criterion, around, modality) }))
}

/** Compiles conditions, and each name that they mention once. */
export function compilerOf(library: Library, layout: Layout, diagrams: Diagrams) {
  const known = new Map<string, Diagram>()
  const toDiagram = (condition: Condition): Diagram =>
    compileCondition(condition, { diagrams, layout, behind })
  const behind = (name: string): Diagram => {
    const before = known.get(name)
    if (before !== undefined) return before
    const made = fold(and, library.behind(name).map(toDiagram), yes, diagrams)
    known.set(name, made)
    return made
  }
  return toDiagram
}
