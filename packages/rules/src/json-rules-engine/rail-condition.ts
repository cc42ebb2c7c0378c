import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { excluded } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import { factor } from './factor.ts'
import type { Factored } from './factor.ts'
import { asRoot } from './json-rules.ts'
import type { JsonCondition, JsonRoot } from './json-rules.ts'
import { mergeRegions, settlingCases } from './settling-cases.ts'
import type { Cube } from './settling-cases.ts'
import { railTest } from './rail-tests.ts'
import type { Asked, TestOptions } from './rail-tests.ts'

/** A fact of which "any other code" cannot be told without a list of codes. */
export interface NeedsCodes {
  readonly needsCodes: string
}

export interface RailParts {
  readonly diagrams: Diagrams
  /** What can occur, with the outcome of each combination. */
  readonly real: Diagram
  readonly asked: ReadonlyMap<number, Asked>
  readonly options: TestOptions
}

/**
 * The condition that holds where what is known surely gives `sure`, a function with yes and no;
 * null where nothing that can occur does. Every known fact that it asks is asked positively.
 */
export function railCondition(
  sure: Diagram,
  possible: Outcomes,
  { diagrams, real, asked, options }: RailParts
): JsonRoot | NeedsCodes | null {
  const spend = (cubes: number) => {
    for (let left = cubes; left > 0; left -= 1) diagrams.spend()
  }
  const cubes = settlingCases(sure, diagrams, spend).filter(cube => canOccur(cube, possible))
  if (cubes.length === 0) return null
  const merged = mergeRegions(cubes)
  spend(merged.length ** 2)
  const needing = merged.flatMap(cube =>
    [...cube].flatMap(([variable, regions]) => {
      const test = askedOf(variable)
      return railTest(test, regions, options) === undefined ? [test.fact] : []
    })
  )
  const [fact] = needing
  if (fact !== undefined) return { needsCodes: fact }
  return asRoot(toJson(factor(merged)))

  function toJson(part: Factored): JsonCondition {
    if ('all' in part) return { all: part.all.map(toJson).flatMap(flatIn('all')) }
    if ('any' in part) return { any: part.any.map(toJson).flatMap(flatIn('any')) }
    return railTest(askedOf(part.variable), part.regions, options) ?? { any: [] }
  }
  function askedOf(variable: number): Asked {
    return asked.get(variable) ?? { kind: 'other', fact: String(variable), operator: '' }
  }
  /** Not where all that it covers is ruled out. */
  function canOccur(cube: Cube, outcomes: Outcomes): boolean {
    if ((diagrams.outcomes(real) & excluded) === 0) return true
    const left = rebuild(real, diagrams, {
      region: variable => cube.get(variable)?.[0],
      keep: (variable, children) => diagrams.node(variable, children)
    })
    return (diagrams.outcomes(left) & outcomes) !== 0
  }
}

function flatIn(list: 'all' | 'any'): (part: JsonCondition) => readonly JsonCondition[] {
  return part => {
    if (list === 'all' && 'all' in part) return part.all
    return list === 'any' && 'any' in part ? part.any : [part]
  }
}
