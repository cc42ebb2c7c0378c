import type { ProcessDefinition, StateNode, Transition } from '../process/definition.ts'

/** The kinds of change that are planted in a process. */
export const plants = [
  'effect-dropped',
  'effect-added',
  'target-moved',
  'guard-turned',
  'guard-dropped',
  'way-dropped',
  'event-refused',
  'exit-effect-added',
  'order-turned',
  'renamed'
] as const

export type Plant = (typeof plants)[number]

/** A process with one change in it; null where there is no place for such a change. */
export function plant(
  definition: ProcessDefinition,
  kind: Plant,
  at: number
): ProcessDefinition | null {
  if (kind === 'renamed') return { ...definition, version: `${definition.version}-b` }
  if (kind === 'event-refused') {
    const names = Object.keys(definition.events)
    const gone = names[at % names.length] ?? ''
    const { [gone]: _gone, ...events } = definition.events
    return { ...withoutEvent(definition, gone), events }
  }
  let count = 0
  const total = countNodes(definition)
  const change = (node: StateNode): StateNode => {
    const mine = count++ === at % total
    const states = Object.entries(node.states ?? {}).map(
      ([name, child]) => [name, change(child)] as const
    )
    const whole = node.states ? { ...node, states: Object.fromEntries(states) } : node
    return mine ? changeNode(whole, kind, at) : whole
  }
  const changed = { ...definition, ...change(definition) }
  return JSON.stringify(changed) === JSON.stringify(definition) ? null : changed
}

const planted = { type: 'message', params: { message: 'planted' } } as const

function changeNode(node: StateNode, kind: Plant, at: number): StateNode {
  switch (kind) {
    case 'effect-dropped':
      return { ...node, entry: (node.entry ?? []).slice(1) }
    case 'effect-added':
      return { ...node, entry: [...(node.entry ?? []), planted] }
    case 'exit-effect-added':
      return { ...node, exit: [planted, ...(node.exit ?? [])] }
    case 'target-moved':
      return mapWays(node, way => (way.target === undefined ? way : withoutTarget(way)))
    case 'guard-turned':
      return mapWays(node, way =>
        way.guard
          ? {
              ...way,
              guard: {
                type: 'rule',
                params: { ...way.guard.params, is: at % 2 === 0 ? 'unknown' : 'own-judgement' }
              }
            }
          : way
      )
    case 'guard-dropped':
      return mapWays(node, ({ guard: _guard, ...way }) => way)
    case 'way-dropped':
      return {
        ...node,
        on: Object.fromEntries(
          Object.entries(node.on ?? {}).map(([event, ways]) => [event, ways.slice(1)])
        )
      }
    case 'order-turned':
      return {
        ...node,
        on: Object.fromEntries(
          Object.entries(node.on ?? {}).map(([event, ways]) => [event, ways.toReversed()])
        )
      }
    default:
      return node
  }
}

function withoutTarget({ target: _target, ...way }: Transition): Transition {
  return way
}

function mapWays(node: StateNode, change: (way: Transition) => Transition): StateNode {
  const on = Object.entries(node.on ?? {}).map(
    ([event, ways]) => [event, ways.map(change)] as const
  )
  return { ...node, on: Object.fromEntries(on) }
}

function withoutEvent<Node extends StateNode>(node: Node, event: string): Node {
  const { [event]: _event, ...on } = node.on ?? {}
  const states = Object.entries(node.states ?? {}).map(([name, child]) => [
    name,
    withoutEvent(child, event)
  ])
  return { ...node, on, ...(node.states && { states: Object.fromEntries(states) }) }
}

function countNodes({ states = {} }: StateNode): number {
  let count = 1
  for (const child of Object.values(states)) count += countNodes(child)
  return count
}
