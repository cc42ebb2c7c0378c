import type { Effect, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'

/**
 * A walk over a definition, written apart from the machine that carries it out: a token game on
 * names. Knows what our definitions use and nothing more: no parallel steps, no exit effects.
 */
export interface Stand {
  /** The step that is active, as a path with dots. */
  readonly step: string
  readonly coordinator: string | null
  /** Limits that were started and neither met, withdrawn nor passed. */
  readonly running: ReadonlySet<string>
  /** Limits that were ever started. */
  readonly started: ReadonlySet<string>
}

export interface Move {
  /** An event, or `passed:LIMIT`. */
  readonly cause: string
  readonly from: Stand
  readonly to: Stand
  readonly effects: readonly Effect[]
}

export type Answers = Readonly<Record<string, 'yes' | 'no' | 'unknown'>>

type Path = readonly string[]

export function nodeOf(definition: ProcessDefinition, step: string): StateNode {
  let node: StateNode = definition
  for (const name of step.split('.').filter(Boolean)) {
    const child = node.states?.[name]
    if (!child) throw new RangeError(`no step ${step}`)
    node = child
  }
  return node
}

/** The nodes around a step, itself first and the whole process last. */
export function nodesAround(definition: ProcessDefinition, step: string): readonly StateNode[] {
  const path = step.split('.')
  return [...path.map((_, at) => path.slice(0, path.length - at)), []].map(part =>
    nodeOf(definition, part.join('.'))
  )
}

export function begin(definition: ProcessDefinition, answers: Answers): Stand {
  const nothing = { step: '', coordinator: null, running: new Set(''), started: new Set('') }
  const { path, effects } = enter(definition, [], [])
  return settle(definition, carryOut(nothing, path.join('.'), effects), answers, effects).stand
}

/** What an event or a passing does, or null where the step does not wait for it. */
export function move(
  definition: ProcessDefinition,
  from: Stand,
  cause: string,
  answers: Answers
): Move | null {
  const path = from.step.split('.')
  for (let depth = path.length; depth >= 0; depth--) {
    const source = path.slice(0, depth)
    const node = nodeOf(definition, source.join('.'))
    const ways = cause.startsWith('passed:')
      ? node.after?.[cause.slice('passed:'.length)]
      : node.on?.[cause]
    const way = ways && choose(ways, answers)
    if (!way) continue
    const { path: to, effects } = follow(definition, path, source, way)
    const passed = cause.startsWith('passed:') ? cause.slice('passed:'.length) : null
    const running = new Set([...from.running].filter(limit => limit !== passed))
    const stand = carryOut({ ...from, running }, to.join('.'), effects)
    const settled = settle(definition, stand, answers, effects)
    return { cause, from, to: settled.stand, effects: settled.effects }
  }
  return null
}

function settle(
  definition: ProcessDefinition,
  stand: Stand,
  answers: Answers,
  effects: readonly Effect[]
): { readonly stand: Stand; readonly effects: readonly Effect[] } {
  const path = stand.step.split('.')
  const way = choose(nodeOf(definition, stand.step).always ?? [], answers)
  if (!way) return { stand, effects }
  const next = follow(definition, path, path, way)
  const after = carryOut(stand, next.path.join('.'), next.effects)
  return settle(definition, after, answers, [...effects, ...next.effects])
}

function choose(ways: readonly Transition[], answers: Answers): Transition | undefined {
  return ways.find(
    ({ guard }) => !guard || (answers[guard.params.rule] ?? 'unknown') === guard.params.is
  )
}

function follow(
  definition: ProcessDefinition,
  active: Path,
  source: Path,
  { target, actions = [] }: Transition
): { readonly path: Path; readonly effects: readonly Effect[] } {
  if (target === undefined) return { path: active, effects: actions }
  const inside = target.startsWith('.')
  const goal = target.startsWith('#')
    ? target.split('.').slice(1)
    : inside
      ? [...source, ...target.slice(1).split('.')]
      : [...source.slice(0, -1), ...target.split('.')]
  const around = inside ? source : source.slice(0, -1)
  let kept = 0
  while (kept < around.length && around[kept] === goal[kept]) kept++
  const entered = enter(definition, goal.slice(0, kept), goal.slice(kept))
  return { path: entered.path, effects: [...actions, ...entered.effects] }
}

/** Goes down to a step without steps in it, and collects what entering each one brings about. */
function enter(
  definition: ProcessDefinition,
  at: Path,
  rest: Path
): { readonly path: Path; readonly effects: readonly Effect[] } {
  const { initial } = nodeOf(definition, at.join('.'))
  const [next = initial, ...others] = rest
  if (next === undefined) return { path: at, effects: [] }
  const { entry = [] } = nodeOf(definition, [...at, next].join('.'))
  const inner = enter(definition, [...at, next], others)
  return { path: inner.path, effects: [...entry, ...inner.effects] }
}

function carryOut(from: Stand, step: string, effects: readonly Effect[]): Stand {
  const running = new Set(from.running)
  const started = new Set(from.started)
  let { coordinator } = from
  for (const { type, params } of effects) {
    if (type === 'coordination') coordinator = params.party
    else if (type === 'deadline.start') {
      running.add(params.limit)
      started.add(params.limit)
    } else if (type === 'deadline.meet' || type === 'deadline.withdraw')
      running.delete(params.limit)
  }
  return { step, coordinator, running, started }
}

const truths = ['yes', 'no', 'unknown'] as const

/** Every way to answer the rules that the journey asks. */
export const everyAnswer: readonly Answers[] = truths.flatMap(complexe_problematiek =>
  truths.map(regie_blijft_bij_zvh => ({ complexe_problematiek, regie_blijft_bij_zvh }))
)

/** All stands and moves that can be reached, whatever is reported and whatever the rules answer. */
export function walk(definition: ProcessDefinition): {
  readonly stands: readonly Stand[]
  readonly moves: readonly Move[]
} {
  const causes = [...Object.keys(definition.events), 'feiten_vastgesteld', 'feiten_gecorrigeerd']
  const stands = new Map<string, Stand>()
  const moves: Move[] = []
  const left = everyAnswer.map(answers => begin(definition, answers))
  for (let stand = left.pop(); stand; stand = left.pop()) {
    if (stands.has(keyOf(stand))) continue
    stands.set(keyOf(stand), stand)
    const passing = stand.running.has('ontslag') ? ['passed:ontslag'] : []
    for (const cause of [...causes, ...passing])
      for (const answers of everyAnswer) {
        const made = move(definition, stand, cause, answers)
        if (!made) continue
        moves.push(made)
        left.push(made.to)
      }
  }
  return { stands: [...stands.values()], moves }
}

export function keyOf({ step, coordinator, running }: Stand): string {
  return [step, coordinator, ...[...running].toSorted()].join(' ')
}
