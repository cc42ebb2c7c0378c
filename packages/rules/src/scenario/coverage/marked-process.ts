import { compile } from '@ketenregie/core'
import type {
  CompiledProcess,
  Effect,
  ProcessDefinition,
  StateNode,
  Transition
} from '@ketenregie/core'
import { keyOf } from './coverage-item.ts'
import type { CoverageKey, TransitionItem } from './coverage-item.ts'

/** A process in which each transition carries out an effect that names it. */
export interface MarkedProcess {
  readonly compiled: CompiledProcess
  readonly transitions: readonly TransitionItem[]
  /** The transitions that these effects of a step stand for. */
  readonly taken: (effects: readonly Effect[]) => readonly CoverageKey[]
}

const marked = new WeakMap<ProcessDefinition, MarkedProcess>()

/** Marks a process once. What a step of it carries out then tells which transitions it took. */
export function markedProcess(definition: ProcessDefinition): MarkedProcess {
  const known = marked.get(definition)
  if (known !== undefined) return known
  const made = mark(definition)
  marked.set(definition, made)
  return made
}

function mark(definition: ProcessDefinition): MarkedProcess {
  const transitions: TransitionItem[] = []
  const keys = new Map<Effect, CoverageKey>()

  const marker = (item: TransitionItem): Effect => {
    const effect: Effect = { type: 'message', params: { message: `t${transitions.length}` } }
    transitions.push(item)
    keys.set(effect, keyOf(item))
    return effect
  }
  const markAll = (
    list: readonly Transition[],
    of: Pick<TransitionItem, 'step' | 'on' | 'trigger'>
  ): readonly Transition[] =>
    list.map((transition, number) => {
      const { guard, actions = [] } = transition
      const item = { process: definition.id, ...of, guard: guard?.params ?? null, number } as const
      return { ...transition, actions: [marker({ kind: 'transition', ...item }), ...actions] }
    })
  const markNode = (node: StateNode, path: readonly string[]): StateNode => {
    const step = path.join('.')
    const { on = {}, after = {}, always = [], states = {} } = node
    return {
      ...node,
      on: mapped(on, (list, trigger) => markAll(list, { step, on: 'event', trigger })),
      after: mapped(after, (list, trigger) => markAll(list, { step, on: 'limit', trigger })),
      always: markAll(always, { step, on: 'rest', trigger: '' }),
      ...(node.states && {
        states: mapped(states, (child, name) => markNode(child, [...path, name]))
      })
    }
  }

  const compiled = compile({ ...definition, ...markNode(definition, []) })
  const taken = (effects: readonly Effect[]) => effects.flatMap(effect => keys.get(effect) ?? [])
  return { compiled, transitions, taken }
}

function mapped<Value>(
  of: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Value
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value, name)]))
}
