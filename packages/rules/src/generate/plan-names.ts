import { InvariantError } from '@ketenregie/core'
import type { Compiled, Decision } from '../compile/decision.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { answersFor, isFast } from '../fast/compile-outcome.ts'
import type { UnfitName } from '../fast/unfit-name.ts'
import { callOf } from './node-code.ts'
import { quote } from './quote.ts'
import type { Readers } from './readers.ts'
import type { SharedNodes } from './shared-nodes.ts'

/** A name with the expressions, of the facts `f`, for its outcomes. */
export interface PlannedName {
  readonly name: string
  /** The number of its list of answers. */
  readonly kind: number
  /** The gate that is looked at first; null where there is none, or it cannot be taken apart. */
  readonly gate: string | null
  readonly inside: string
  /** Takes over where background facts say that the case cannot occur. */
  readonly anything: string
}

/** More levels than this are followed step by step, since calls go only so deep. */
const mostLevels = 500

export interface NamePlans {
  readonly planned: readonly PlannedName[]
  readonly unfit: readonly UnfitName[]
}

export function planNames(
  decisions: readonly Decision[],
  nodes: SharedNodes,
  readers: Readers
): NamePlans {
  const planned: PlannedName[] = []
  const unfit: UnfitName[] = []
  for (const decision of decisions) {
    const { compiled, layout, name } = decision
    if (compiled === undefined) unfit.push({ name, why: 'budget' })
    else if (!isFast(layout)) unfit.push({ name, why: 'time-limit' })
    else planned.push(planOf(decision, compiled, nodes, readers))
  }
  return { planned, unfit }
}

function planOf(
  { name, gate, excluded, layout, library }: Decision,
  { apart, chosen, diagrams }: Compiled,
  nodes: SharedNodes,
  readers: Readers
): PlannedName {
  const readerOf = (variable: number) => {
    const reader = readers.number(variable, layout)
    if (reader === null) throw new InvariantError(`no reader for variable ${variable} of ${name}`)
    return reader
  }
  const outcomes = (diagram: Diagram): string => {
    const node = nodes.add(diagram, diagrams, readerOf)
    if (layout.variables.length > mostLevels) return `follow(${node}, f)`
    nodes.call(node)
    return callOf(node)
  }
  const kind = kinds.indexOf(library.subject(name).kind)
  // without background facts, which can say something of a gate and of what is inside it together
  if (gate !== null && apart !== null && excluded.length === 0) {
    const inside = outcomes(apart.criterion)
    return { name, kind, gate: outcomes(apart.gate), inside, anything: inside }
  }
  const [inside, anything] = [outcomes(chosen.real), outcomes(chosen.anything)]
  return { name, kind, gate: null, inside, anything }
}

const kinds = ['rule', 'concept'] as const

/** For each kind what is said when these outcomes are possible, by their number. */
export const answerTexts: readonly string[] = kinds.map(
  kind => `${quote(answersFor(kind).all)}.map(Object.freeze)`
)
