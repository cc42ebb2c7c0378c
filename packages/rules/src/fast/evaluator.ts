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
  const spread = spreadOf(flat, () =>
    layout.variables.map((_, number) => regionReaderOf(number, layout, testedBy(number, layout)))
  )
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
  const [whenOne, whenOther] = children
  const tested = testedBy(number, layout)
  const read = regionReaderOf(number, layout, tested)
  const rest: Evaluator = facts => {
    const child = children[read(facts)]
    return child === undefined ? spread(node, facts) : child(facts)
  }
  if (whenOne === undefined || whenOther === undefined || tested?.words === undefined) return rest
  const [one, other] = tested.words
  return readingPlaceOf(tested.name)(tested.name, one, whenOne, other, whenOther, rest)
}

/** Reads the region of a variable from plain facts; -1 while that is not known. */
export function regionReader(number: number, layout: Layout): (facts: Facts) => number {
  const tested = testedBy(number, layout)
  const rest = regionReaderOf(number, layout, tested)
  if (tested?.words === undefined) return rest
  const [one, other] = tested.words
  return readingPlaceOf(tested.name)(tested.name, one, first, other, second, rest)
}

const first = () => 0
const second = () => 1

function regionReaderOf(number: number, layout: Layout, tested: Tested | undefined) {
  const { read } = variableAt(number, layout)
  if (tested === undefined) return (facts: Facts) => read(facts) ?? -1
  const { name, of } = tested
  return (facts: Facts) => {
    const value = facts[name]
    return value === undefined || typeof value === 'object' ? -1 : (of(value) ?? -1)
  }
}

/** The one fact behind a variable. */
interface Tested {
  readonly name: string
  readonly of: Regions['of']
  /** A value of each of the first two regions, where these are words. */
  readonly words: readonly [string, string] | undefined
}

function testedBy(number: number, layout: Layout): Tested | undefined {
  const { slot } = variableAt(number, layout)
  const [name, more] = layout.slots[slot]?.facts ?? []
  if (name === undefined || more !== undefined) return undefined
  const value = layout.facts.get(name)?.value
  if (value?.kind !== 'single' || value.variable !== number) return undefined
  const [one, other] = [wordOf(0, value.regions), wordOf(1, value.regions)]
  const words = one === undefined || other === undefined ? undefined : ([one, other] as const)
  return { name, of: value.regions.of, words }
}

function wordOf(region: number, { samples, of }: Regions): string | undefined {
  const word = samples[region]
  return typeof word === 'string' && of(word) === region ? word : undefined
}

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
