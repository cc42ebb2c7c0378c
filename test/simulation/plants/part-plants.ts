import type {
  Effect,
  Finding,
  Pack,
  ProcessDefinition,
  StateNode,
  Transition
} from '@ketenregie/core'
import type { Parts, Plant } from './plant.ts'

/** A clock, ids, rules or agreements with something wrong. */
export const partPlants: readonly Plant[] = [
  {
    name: 'a clock goes back now and then',
    parts: parts => {
      let count = 0
      const now = () => {
        const time = Date.parse(parts.clock.now())
        return new Date((count += 1) % 3 === 0 ? time - 3_600_000 : time).toISOString()
      }
      return { ...parts, clock: { now } }
    }
  },
  {
    name: 'salts begin anew when a process starts again',
    parts: parts => {
      let count = 0
      return { ...parts, ids: { next: () => `salt-${String((count += 1)).padStart(20, '0')}` } }
    }
  },
  {
    name: 'rules answer what they answered first, whatever the facts are now',
    parts: parts => {
      const first = new Map<string, Finding>()
      const evaluate: Parts['decider']['evaluate'] = (names, facts, options) => {
        for (const [name, finding] of Object.entries(parts.decider.evaluate(names, facts, options)))
          if (!first.has(name)) first.set(name, finding)
        return Object.fromEntries(names.flatMap(name => entryOf(first, name)))
      }
      return { ...parts, decider: { ...parts.decider, evaluate } }
    }
  },
  {
    name: 'messages without a legal basis get one',
    parts: parts => ({ ...parts, pack: { ...parts.pack, messages: founded(parts.pack) } })
  },
  {
    name: 'nobody is made coordinator at the start',
    parts: withDefinitions((effects, { isFirst }) =>
      isFirst ? effects.filter(({ type }) => type !== 'coordination') : effects
    )
  },
  {
    name: 'a step makes a second party coordinator as well',
    parts: withDefinitions(effects =>
      effects.flatMap(effect =>
        effect.type === 'coordination' && effect.params.party === 'zvh'
          ? [effect, { type: 'coordination', params: { party: 'pi' } }]
          : [effect]
      )
    )
  }
]

function entryOf<Value>(map: ReadonlyMap<string, Value>, name: string) {
  const value = map.get(name)
  return value === undefined ? [] : [[name, value] as const]
}

function founded({ messages }: Pack): Pack['messages'] {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      { ...message, legalBasis: message.legalBasis ?? 'none needed' }
    ])
  )
}

type Change = (
  effects: readonly Effect[],
  place: { readonly isFirst: boolean }
) => readonly Effect[]

/** One changed pack for each, so that it is made ready once. */
function withDefinitions(change: Change): (parts: Parts) => Parts {
  const made = new WeakMap<Pack, Pack>()
  return parts => {
    const pack = made.get(parts.pack) ?? packWith(parts.pack, change)
    made.set(parts.pack, pack)
    return { ...parts, pack }
  }
}

function packWith(pack: Pack, change: Change): Pack {
  const processes = Object.entries(pack.processes).map(([name, definition]) => [
    name,
    { ...definition, ...nodeWith(definition, change, [definition.initial ?? '']) }
  ])
  return { ...pack, processes: Object.fromEntries(processes) as Pack['processes'] }
}

/** The definition with its effects changed everywhere; `first` is the way to the first step. */
function nodeWith(node: StateNode, change: Change, first: readonly string[] | null): StateNode {
  const isFirst = first !== null
  const way = (transition: Transition): Transition => ({
    ...transition,
    actions: change(transition.actions ?? [], { isFirst: false })
  })
  const ways = (all: StateNode['on']): NonNullable<StateNode['on']> =>
    Object.fromEntries(Object.entries(all ?? {}).map(([event, list]) => [event, list.map(way)]))
  const states = Object.entries(node.states ?? {}).map(([name, child]) => [
    name,
    nodeWith(child, change, isFirst && name === node.initial ? [name] : null)
  ])
  if (node.type === 'final') return node
  return {
    ...node,
    entry: change(node.entry ?? [], { isFirst }),
    ...(node.on && { on: ways(node.on) }),
    ...(node.after && { after: ways(node.after) }),
    ...(node.always && { always: node.always.map(way) }),
    ...(states.length > 0 && { states: Object.fromEntries(states) as ProcessDefinition['states'] })
  } as StateNode
}
