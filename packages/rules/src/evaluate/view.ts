import type { Facts, Modality, Truth } from '@ketenregie/core'
import type { Answering, Compiled, Decision } from '../compile/decision.ts'
import { canOccur, excluded, yes } from '../compile/outcomes.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { answerOf, outcomeOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Condition } from '../model/condition.ts'
import { narrowedBy } from './narrowed-by.ts'
import { outcomesOf } from './outcomes-of.ts'
import { viewByKleene } from './view-by-kleene.ts'

/** What the facts of one case say about a decision, in each of its readings. */
export interface View {
  readonly chosen: Answer
  readonly readings: () => ReadonlyMap<string, Answer>
  /** The chosen reading, inside each reading of the gate. */
  readonly gates: () => readonly Answer[]
  /** The answer of a condition by itself. */
  readonly part: (condition: Condition) => Truth
  /** The strongest modality of grounds that surely hold. */
  readonly strongest: () => Modality | null
  /** The facts are such as background facts say cannot occur; these are then left out. */
  readonly contradicts: boolean
  /** The chosen reading as a diagram; null when it does not fit the budget. */
  readonly root: Root | null
  /** The same to look for reasons in; null where dates that are known rule out more than it tells. */
  readonly reasoned: Root | null
  /** False where what can still matter was not told apart to the day; see `feasibleDates`. */
  readonly isExact: boolean
}

export interface Root {
  readonly diagram: Diagram
  readonly compiled: Pick<Compiled, 'diagrams'>
}

export function viewOf(decision: Decision, facts: Facts): View {
  const { compiled, library, name, layout } = decision
  if (compiled === undefined) return viewByKleene(decision, facts)
  const { kind } = library.subject(name)
  const narrowed = narrowedBy(decision, facts, compiled.diagrams)
  const { diagrams, narrow, isExact } = narrowed ?? { ...compiled, narrow: asIs, isExact: true }
  const look = (diagram: Diagram) => outcomesOf(narrow(diagram), facts, layout.variables, diagrams)
  const real = look(compiled.chosen.real)
  const contradicts = !canOccur(real)
  const pick = (answering: Answering) => (contradicts ? answering.anything : answering.real)
  const answer = (answering: Answering) => answerOf(look(pick(answering)), kind)
  return {
    chosen: contradicts ? answer(compiled.chosen) : answerOf(real, kind),
    readings: () =>
      new Map([...compiled.readings].map(([reading, one]) => [reading, answer(one)] as const)),
    gates: () => compiled.gates.map(answer),
    strongest: () =>
      compiled.grounds.find(({ answering }) => (look(pick(answering)) & ~excluded) === yes)
        ?.modality ?? null,
    part: condition => outcomeOf(look(pick(compiled.part(condition)))) ?? 'no',
    contradicts,
    root: { diagram: narrow(pick(compiled.chosen)), compiled: { diagrams } },
    reasoned: narrowed === undefined ? { diagram: pick(compiled.chosen), compiled } : null,
    isExact
  }
}

const asIs = (diagram: Diagram): Diagram => diagram
