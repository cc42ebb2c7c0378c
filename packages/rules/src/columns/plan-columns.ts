import type { Compiled, Decision } from '../compile/decision.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import type { Layout } from '../compile/layout.ts'
import type { Variable } from '../compile/variable.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { flatten } from './flat-diagram.ts'
import { regionReader } from '../fast/region-reader.ts'
import type { RegionReader } from '../fast/region-reader.ts'
import { fieldsOf } from './fields.ts'
import type { Fields } from './fields.ts'
import { roomFor } from './flow.ts'
import { stepsOf } from './steps.ts'
import type { Steps } from './steps.ts'

/** What the planes of columns stand for, and how decisions follow from them. */
export interface ColumnPlan {
  readonly tests: readonly ColumnTest[]
  readonly fields: Fields
  readonly planes: number
  readonly decisions: readonly ColumnDecision[]
  /** Looked at apart; decisions share them. */
  readonly gates: readonly Steps[]
  /** Room to work in, made once. */
  readonly room: () => Int32Array
  /** The names whose diagrams do not fit the budget: they have no planes. */
  readonly unfit: readonly string[]
}

/** A part of a fact that is packed: a plane for each region, from `first` on. */
export interface ColumnTest {
  readonly first: number
  readonly size: number
  readonly reader: RegionReader
}

export interface ColumnDecision {
  readonly decision: Decision
  /** The number of the gate that is looked at apart, as it shares no facts with what is inside. */
  readonly gate: number | null
  readonly inside: Steps
  /** Takes over in cases that background facts say cannot occur. */
  readonly anything: Steps | null
}

/** Prepares several rules and concepts for many cases at a time. */
export function planColumns(
  rules: Rules,
  names: readonly string[],
  options: EvaluateOptions
): ColumnPlan {
  const program = programOf(rules)
  const packing = new Packing(rules)
  const gates = new Gates()
  const unfit: string[] = []
  const decisions = names.flatMap(name => {
    const decision = program.decision(name, options)
    const { compiled } = decision
    if (compiled !== undefined) return [planOf(decision, compiled, packing, gates)]
    unfit.push(name)
    return []
  })
  const { tests, planes } = packing
  const steps = decisions.flatMap(({ inside, anything }) => [inside, anything ?? inside])
  let made: Int32Array | undefined
  const room = () => (made ??= roomFor([...gates.all, ...steps]))
  return { tests, fields: fieldsOf(tests), planes, decisions, gates: gates.all, room, unfit }
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
    stepsOf(flatten(root, diagrams), variable => packing.firstPlane(variable, layout))
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

/** Hands out planes, the same ones to decisions that see the same regions of a fact. */
class Packing {
  readonly tests: ColumnTest[] = []
  planes = 0
  readonly #rules: Rules
  readonly #known = new Map<string, number>()
  readonly #ofVariables = new WeakMap<Variable, number>()

  constructor(rules: Rules) {
    this.#rules = rules
  }

  firstPlane(variable: number, layout: Layout): number {
    const at = variableAt(variable, layout)
    const before = this.#ofVariables.get(at)
    if (before !== undefined) return before
    const key = this.#regionsKey(variable, layout)
    const known = key === undefined ? undefined : this.#known.get(key)
    const first = known ?? this.#add(variable, layout, at.size)
    this.#ofVariables.set(at, first)
    if (key !== undefined) this.#known.set(key, first)
    return first
  }

  #add(variable: number, layout: Layout, size: number): number {
    const first = this.planes
    this.tests.push({ first, size, reader: regionReader(variable, layout) })
    this.planes += size
    return first
  }

  /** The same where every value lies in the same region; undefined where that is not clear. */
  #regionsKey(variable: number, layout: Layout): string | undefined {
    const { slot, isKnowing } = variableAt(variable, layout)
    const [name, more] = layout.slots[slot]?.facts ?? []
    const domain = name === undefined ? undefined : this.#rules.facts[name]?.domain
    if (name === undefined || more !== undefined || domain === undefined) return undefined
    if (isKnowing) return JSON.stringify([name, 'known'])
    const value = layout.facts.get(name)?.value
    if (value?.kind === 'set') {
      const [option] = [...value.variables].find(([, one]) => one === variable) ?? []
      return JSON.stringify([name, 'contains', option])
    }
    if (domain.kind !== 'yes-no' && domain.kind !== 'choice') return undefined
    const options = domain.kind === 'choice' ? domain.options : ['yes', 'no']
    return JSON.stringify([name, options.map(option => value?.regions.of(option))])
  }
}
