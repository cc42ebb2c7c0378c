import type { Facts } from '@ketenregie/core'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import type { Layout } from '../compile/layout.ts'
import { variableAt } from '../compile/layout.ts'
import type { Regions } from '../compile/region.ts'
import { flatten } from './flat-diagram.ts'
import type { FlatDiagram } from './flat-diagram.ts'
import { readingPlaceOf } from './reading-places.ts'
import type { Evaluator } from './reading-places.ts'
import { spreadOf } from './spread.ts'
import type { Spread } from './spread.ts'

/** One call deep for each level is too deep beyond this. */
const mostLevels = 500

/** A diagram as a function from plain facts to the outcomes that are still possible. */
export function evaluatorOf(root: Diagram, diagrams: Diagrams, layout: Layout): Evaluator {
  const flat = flatten(root, diagrams)
  const spread = spreadOf(flat, layout.variables)
  if (layout.variables.length > mostLevels) return byWalking(flat, layout, spread)
  const evaluators: Evaluator[] = []
  const leaves = new Map<number, Evaluator>()
  const evaluatorAt = (at: number): Evaluator => {
    const known = at < 0 ? leaves.get(at) : evaluators[at]
    if (known !== undefined) return known
    const outcomes = ~at
    const leaf = () => outcomes
    leaves.set(at, leaf)
    return leaf
  }
  flat.variables.forEach((variable, node) => {
    const children = [...flat.children.subarray(flat.starts[node], flat.starts[node + 1])]
    evaluators.push(nodeEvaluator(node, variable, children.map(evaluatorAt), layout, spread))
  })
  return evaluatorAt(flat.root)
}

function nodeEvaluator(
  node: number,
  number: number,
  children: readonly Evaluator[],
  layout: Layout,
  spread: Spread
): Evaluator {
  const { read } = variableAt(number, layout)
  const rest: Evaluator = facts => {
    const region = read(facts)
    const child = region === undefined ? undefined : children[region]
    return child === undefined ? spread(node, facts) : child(facts)
  }
  const [whenOne, whenOther] = children
  const tested = testedBy(number, layout)
  if (tested === undefined || whenOne === undefined || whenOther === undefined) return rest
  const { name, one, other } = tested
  return readingPlaceOf(name)(name, one, whenOne, other, whenOther, rest)
}

/** The fact behind a variable, with a word of its first two regions; undefined where it has none. */
function testedBy(number: number, layout: Layout) {
  const { slot } = variableAt(number, layout)
  const [name, more] = layout.slots[slot]?.facts ?? []
  // such a name is found on every object, also where nothing is known
  if (name === undefined || more !== undefined || name in {}) return undefined
  const value = layout.facts.get(name)?.value
  if (value?.kind !== 'single' || value.variable !== number) return undefined
  const [one, other] = [wordOf(0, value.regions), wordOf(1, value.regions)]
  return one === undefined || other === undefined ? undefined : { name, one, other }
}

function wordOf(region: number, { samples, of }: Regions): string | undefined {
  const word = samples[region]
  return typeof word === 'string' && of(word) === region ? word : undefined
}

/** Reads the region of a variable from plain facts; -1 while that is not known. */
export function regionReader(number: number, layout: Layout): (facts: Facts) => number {
  const { read } = variableAt(number, layout)
  const rest = (facts: Facts) => read(facts) ?? -1
  const tested = testedBy(number, layout)
  if (tested === undefined) return rest
  const { name, one, other } = tested
  return readingPlaceOf(name)(name, one, first, other, second, rest)
}

const first = () => 0
const second = () => 1

function byWalking(flat: FlatDiagram, layout: Layout, spread: Spread): Evaluator {
  return (facts: Facts) => {
    let at = flat.root
    while (at >= 0) {
      const region = layout.variables[flat.variables[at] ?? 0]?.read(facts)
      if (region === undefined) return spread(at, facts)
      at = flat.children[(flat.starts[at] ?? 0) + region] ?? 0
    }
    return ~at
  }
}
