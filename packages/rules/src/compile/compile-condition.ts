import { InvariantError } from '@ketenregie/core'
import type { Condition, FactCondition } from '../model/condition.ts'
import type { Diagram, Diagrams, Operation } from './diagrams.ts'
import { holds, isComparison, isList } from './holds.ts'
import type { Layout } from './layout.ts'
import { and, negate, or } from './operations.ts'
import { no, yes } from './outcomes.ts'
import { isWithin, withinKey } from './uses.ts'

export interface ConditionCompiler {
  readonly diagrams: Diagrams
  readonly layout: Layout
  /** The diagram behind the name of a concept or rule. */
  readonly behind: (name: string) => Diagram
}

/** The function from facts to yes or no that a condition states. */
export function compileCondition(condition: Condition, compiler: ConditionCompiler): Diagram {
  const compile = (one: Condition) => compileCondition(one, compiler)
  const { diagrams, behind } = compiler
  if ('all' in condition) return fold(and, condition.all.map(compile), yes, diagrams)
  if ('any' in condition) return fold(or, condition.any.map(compile), no, diagrams)
  if ('not' in condition) return diagrams.combine(negate, compile(condition.not), yes)
  if ('ground' in condition) return compile(condition.ground)
  if ('fact' in condition) return compileFact(condition, compiler)
  return behind(condition.condition)
}

/** From the last to the first, so that each step only adds a level on top. */
export function fold(
  operation: Operation,
  parts: readonly Diagram[],
  empty: Diagram,
  diagrams: Diagrams
): Diagram {
  return parts.reduceRight((rest, part) => diagrams.combine(operation, part, rest), empty)
}

function compileFact(condition: FactCondition, { diagrams, layout }: ConditionCompiler): Diagram {
  const { fact, operator, value } = condition
  const place = layout.facts.get(fact)
  if (place === undefined) throw new InvariantError(`no place for the fact ${fact}`)
  const truth = (variable: number | null | undefined) => {
    if (typeof variable !== 'number')
      throw new InvariantError(`no variable for ${fact} ${operator}`)
    return diagrams.node(variable, [no, yes])
  }
  if (operator === 'known') return truth(place.knowing)
  if (isWithin(value)) return truth(layout.within.get(withinKey({ fact, ...value })))
  if (!isComparison(operator) || value === null)
    throw new InvariantError(`the operator ${operator} on ${fact} does not fit its value`)
  if (place.value.kind === 'single') {
    const { regions, variable } = place.value
    return diagrams.node(
      variable,
      regions.samples.map(sample => (holds(operator, sample, value) ? yes : no))
    )
  }
  const { variables } = place.value
  const isNegative = operator === 'doesNotContain' || operator === 'notEqual'
  const stated = isList(value) ? whole(variables, value) : truth(variables.get(String(value)))
  return isNegative ? diagrams.combine(negate, stated, yes) : stated

  /** Exactly these options. */
  function whole(all: ReadonlyMap<string, number>, options: readonly string[]): Diagram {
    const present = new Set(options)
    const parts = [...all].map(([option, variable]) =>
      diagrams.node(variable, present.has(option) ? [no, yes] : [yes, no])
    )
    return fold(and, parts, yes, diagrams)
  }
}
