import type { Pack, ProcessDefinition, StateNode, TimeLimit } from '@ketenregie/core'
import type { Random } from '../random.ts'
import { sealed } from './small-pack.ts'

/** Agreements that come after others, and where the steps have gone that are called otherwise. */
export interface Revised {
  readonly pack: Pack
  readonly renamed: Readonly<Record<string, string>>
}

/** The small agreements, with one or more things in them made otherwise. */
export function revised(former: Pack, random: Random): Revised {
  const { hash: _, ...agreed } = former
  const [first, second] = ['step_1', 'step_one']
  const isRenamed = random.chance(0.4)
  const isLonger = random.chance(0.5)
  const isOneDeaf = random.chance(0.3)
  const tasks = random.chance(0.4) ? ['T-1'] : []
  const change = (definition: ProcessDefinition): ProcessDefinition => {
    const heard = isOneDeaf ? withState(definition, 'step_0', deaf) : definition
    const asked = withState(heard, 'step_0', node => asking(node, tasks))
    const named = isRenamed ? withStepRenamed(asked, first, second) : asked
    return { ...named, version: '2.0.0', title: `${definition.title}, as revised` }
  }
  const processes = Object.entries(agreed.processes)
  const timeLimits = Object.entries(agreed.timeLimits)
  return {
    pack: sealed({
      ...agreed,
      version: '2.0.0',
      processes: Object.fromEntries(
        processes.map(([name, definition]) => [name, change(definition)])
      ),
      timeLimits: isLonger
        ? Object.fromEntries(timeLimits.map(([name, limit]) => [name, longer(limit)]))
        : agreed.timeLimits
    }),
    renamed: isRenamed ? { [first]: second } : {}
  }
}

/** The same limit with two more of its days, weeks or months. */
export function longer(limit: TimeLimit): TimeLimit {
  return {
    ...limit,
    versions: limit.versions.map(version => {
      const { period } = version
      return { ...version, period: period && { ...period, count: period.count + 2 } }
    })
  }
}

function withState(
  definition: ProcessDefinition,
  name: string,
  change: (node: StateNode) => StateNode
): ProcessDefinition {
  const { states = {} } = definition
  return { ...definition, states: { ...states, [name]: change(states[name] ?? {}) } }
}

/** A step that hears of nothing but the case in it. */
function deaf(node: StateNode): StateNode {
  const { heard, news } = node.on ?? {}
  return { ...node, on: { ...(heard && { heard }), ...(news && { news }) } }
}

function asking(node: StateNode, tasks: readonly string[]): StateNode {
  const effects = tasks.map(task => ({ type: 'task.open', params: { task } }) as const)
  return { ...node, entry: [...(node.entry ?? []), ...effects] }
}

function withStepRenamed(
  definition: ProcessDefinition,
  from: string,
  to: string
): ProcessDefinition {
  const names = (targets: StateNode['on']): StateNode['on'] =>
    targets &&
    Object.fromEntries(
      Object.entries(targets).map(([event, ways]) => [
        event,
        ways.map(way => (way.target === from ? { ...way, target: to } : way))
      ])
    )
  const states = Object.entries(definition.states ?? {}).map(([name, node]) => {
    const { on, after, always, ...rest } = node
    const ways = {
      ...(on && { on: names(on) }),
      ...(after && { after: names(after) }),
      ...(always && { always: names({ always })?.['always'] })
    }
    return [name === from ? to : name, { ...rest, ...ways }] as const
  })
  return { ...definition, states: Object.fromEntries(states) } as ProcessDefinition
}
