import { createMachine } from 'xstate'
import type { MachineConfig } from 'xstate'
import { InvariantError } from '../invariant.ts'
import { checkDefinition } from './check-definition.ts'
import type { Effect, Guard, ProcessDefinition, StateNode, Transition } from './definition.ts'
import { hashDefinition } from './hash-definition.ts'

/** The answer of a rule, concept or yes-no fact, decided before the step. */
export type Answer = Guard['params']['is']

/** What guards see: a way to look up an answer, and nothing to decide one with. */
interface GuardContext {
  readonly answer: (rule: string) => Answer
}

interface MachineEvent {
  readonly type: string
}

/** A definition made ready for stepping. */
export interface CompiledProcess {
  readonly definition: ProcessDefinition
  readonly hash: string
  readonly machine: Machine
  /** Effects and transitions by the action name that stands for them in the machine. */
  readonly effects: ReadonlyMap<string, Effect>
  readonly transitions: ReadonlyMap<string, CompiledTransition>
}

export interface CompiledTransition {
  /** A declared or built-in event; null for `always` and for the passing of a deadline. */
  readonly event: string | null
  /** The limit whose passing sets it off. */
  readonly passed: string | null
  readonly guard: Guard | null
}

export type Machine = ReturnType<typeof machineOf>

type Config = MachineConfig<GuardContext, MachineEvent>
type NodeConfig = NonNullable<Config['states']>[string]

/** A step that takes more transitions than this goes round for ever. */
const mostTransitions = 1000

/** The event type that says that a deadline has passed; its colon keeps it out of senders' reach. */
export function passedEvent(limit: string): string {
  return `passed:${limit}`
}

/**
 * Makes a checked definition ready for stepping. In the machine, effects and transitions are names
 * of actions: what a step returns is then exactly what was taken, in order.
 */
export function compile(definition: ProcessDefinition): CompiledProcess {
  const problems = checkDefinition(definition)
  if (problems.length > 0)
    throw new InvariantError(`an unsound process: ${JSON.stringify(problems)}`)
  const effects = new Map<string, Effect>()
  const transitions = new Map<string, CompiledTransition>()
  const nameEffect = (effect: Effect): string => add(effects, 'effect', effect)

  function toTransition(from: Transition, event: string | null, passed: string | null) {
    const guard = from.guard ?? null
    const marker = add(transitions, 'transition', { event, passed, guard })
    return {
      ...(from.target !== undefined && { target: from.target }),
      ...(guard && { guard: lookup(guard) }),
      actions: [marker, ...(from.actions ?? []).map(nameEffect)]
    }
  }

  function toNode(node: StateNode): NodeConfig {
    const on = Object.entries(node.on ?? {}).map(
      ([event, list]) => [event, list.map(item => toTransition(item, event, null))] as const
    )
    const after = Object.entries(node.after ?? {}).map(
      ([limit, list]) =>
        [passedEvent(limit), list.map(item => toTransition(item, null, limit))] as const
    )
    const states = Object.entries(node.states ?? {}).map(
      ([name, child]) => [name, toNode(child)] as const
    )
    return {
      ...(node.type && { type: node.type }),
      ...(node.initial !== undefined && { initial: node.initial }),
      ...(states.length > 0 && { states: Object.fromEntries(states) }),
      entry: (node.entry ?? []).map(nameEffect),
      exit: (node.exit ?? []).map(nameEffect),
      on: Object.fromEntries([...on, ...after]),
      always: (node.always ?? []).map(item => toTransition(item, null, null))
    }
  }

  const machine = machineOf(definition.id, toNode(definition))
  return { definition, hash: hashDefinition(definition), machine, effects, transitions }
}

function machineOf(id: string, root: NodeConfig) {
  const types: {
    readonly context?: GuardContext
    readonly events?: MachineEvent
    readonly input?: GuardContext
  } = {}
  const options = { maxIterations: mostTransitions }
  return createMachine({ ...root, id, types, options, context: ({ input }) => input })
}

function lookup({ params: { rule, is } }: Guard) {
  return ({ context }: { readonly context: GuardContext }): boolean => context.answer(rule) === is
}

function add<T>(known: Map<string, T>, kind: string, item: T): string {
  const name = `${kind}:${known.size}`
  known.set(name, item)
  return name
}
