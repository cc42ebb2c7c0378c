import type { Answering, Compiled, Decision } from '../compile/decision.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { flatten } from './flat-diagram.ts'
import { isFast } from '../fast/compile-outcome.ts'
import type { UnfitName } from '../fast/unfit-name.ts'
import { tableAnswer } from '../fast/table-answer.ts'
import type { TableAnswer } from '../fast/table-answer.ts'
import type { CompiledTable, TableDecision } from '../table/compile-table.ts'
import { fieldsOf } from './fields.ts'
import type { Fields } from './fields.ts'
import { Packing } from './packing.ts'
import type { ColumnTest } from './packing.ts'
import { roomFor } from './flow.ts'
import { ruleOutcomes, stepsOf } from './steps.ts'
import type { Steps } from './steps.ts'

/** What the planes of columns stand for, and how decisions follow from them. */
export interface ColumnPlan {
  readonly tests: readonly ColumnTest[]
  readonly fields: Fields
  readonly planes: number
  readonly decisions: readonly ColumnDecision[]
  readonly tables: readonly ColumnTable[]
  /** Looked at apart; decisions share them. */
  readonly gates: readonly Steps[]
  /** Room to work in, made once. */
  readonly room: () => Int32Array
  /** These have no planes. */
  readonly unfit: readonly UnfitName[]
}

export interface ColumnDecision {
  readonly decision: Decision
  /** The number of the gate that is looked at apart, as it shares no facts with what is inside. */
  readonly gate: number | null
  readonly inside: Steps
  /** Takes over in cases that background facts say cannot occur. */
  readonly anything: Steps | null
}

export interface ColumnTable {
  readonly name: string
  /** What can follow, in the order of its planes. */
  readonly answers: readonly TableAnswer[]
  readonly steps: Steps
  readonly anything: Steps | null
}

/** Prepares several rules, concepts and tables for many cases at a time. */
export function planColumns(
  rules: Rules,
  names: readonly string[],
  options: EvaluateOptions
): ColumnPlan {
  const program = programOf(rules)
  const packing = new Packing(rules)
  const gates = new Gates()
  const unfit: UnfitName[] = []
  const decisions: ColumnDecision[] = []
  const tables: ColumnTable[] = []
  for (const name of names) {
    if (program.isTable(name, options.asOf)) {
      const decision = program.table(name, options)
      const result = decision.compiled?.result
      if (decision.compiled === undefined || result === undefined)
        unfit.push({ name, why: 'budget' })
      else if (!isFast(decision.layout)) unfit.push({ name, why: 'time-limit' })
      else tables.push(tableOf(decision, decision.compiled, result, packing))
      continue
    }
    const decision = program.decision(name, options)
    if (decision.compiled === undefined) unfit.push({ name, why: 'budget' })
    else if (!isFast(decision.layout)) unfit.push({ name, why: 'time-limit' })
    else decisions.push(planOf(decision, decision.compiled, packing, gates))
  }
  const { tests, planes } = packing
  const steps = [
    ...gates.all,
    ...decisions.flatMap(({ inside, anything }) => [inside, anything ?? inside]),
    ...tables.flatMap(table => [table.steps, table.anything ?? table.steps])
  ]
  let made: Int32Array | undefined
  const room = () => (made ??= roomFor(steps))
  const fields = fieldsOf(tests)
  return { tests, fields, planes, decisions, tables, gates: gates.all, room, unfit }
}

function tableOf(
  { name, layout }: TableDecision,
  { diagrams, results }: CompiledTable,
  { real, anything }: Answering,
  packing: Packing
): ColumnTable {
  const firstPlane = (variable: number) => packing.firstPlane(variable, layout)
  const outcomes = diagrams.leaves(anything)
  const planned = (root: Diagram) => stepsOf(flatten(root, diagrams), firstPlane, outcomes)
  return {
    name,
    answers: outcomes.map(one => tableAnswer(results.hitsOf(one))),
    steps: planned(real),
    anything: real === anything ? null : planned(anything)
  }
}

function planOf(
  decision: Decision,
  compiled: Compiled,
  packing: Packing,
  gates: Gates
): ColumnDecision {
  const { gate, layout } = decision
  const { apart, chosen, diagrams } = compiled
  const planned = (root: Diagram) =>
    stepsOf(flatten(root, diagrams), variable => packing.firstPlane(variable, layout), ruleOutcomes)
  if (gate !== null && apart !== null && decision.excluded.length === 0) {
    const outer = new Set(diagrams.support(apart.gate))
    if (!diagrams.support(apart.criterion).some(variable => outer.has(variable))) {
      return {
        decision,
        gate: gates.number(gate, () => planned(apart.gate)),
        inside: planned(apart.criterion),
        anything: null
      }
    }
  }
  const isReal = chosen.real === chosen.anything
  const anything = isReal ? null : planned(chosen.anything)
  return { decision, gate: null, inside: planned(chosen.real), anything }
}

/** Each gate once. */
class Gates {
  readonly all: Steps[] = []
  readonly #numbers = new Map<string, number>()

  number(name: string, make: () => Steps): number {
    const known = this.#numbers.get(name) ?? this.all.push(make()) - 1
    this.#numbers.set(name, known)
    return known
  }
}
