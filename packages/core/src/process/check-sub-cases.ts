import type {
  Effect,
  ProcessDefinition,
  StateNode,
  StepMeta,
  SubCaseDeclaration
} from './definition.ts'
import type { ProcessDiagnostic, ProcessProblems } from './process-problems.ts'
import { stateNodes, transitionsOf } from './state-nodes.ts'

/** Whether sub-cases are declared, opened and heard, and somebody acts when one never answers. */
export function checkSubCases(definition: ProcessDefinition): readonly ProcessDiagnostic[] {
  const { subCases = {}, id } = definition
  const nodes = [...stateNodes(definition)]
  const used = nodes.flatMap(({ path, node }) =>
    effectsOf(node).flatMap(effect =>
      effect.type === 'case.open' || effect.type === 'case.withdraw'
        ? [{ state: path.join('.') || id, type: effect.type, subCase: effect.params.case }]
        : []
    )
  )
  const undeclared = used
    .filter(({ subCase }) => !Object.hasOwn(subCases, subCase))
    .map(({ state, subCase }) => error('core/process-sub-case', { state, subCase }))
  const opened = new Set(used.flatMap(({ type, subCase }) => (type === 'case.open' ? subCase : [])))
  const idle = Object.keys(subCases)
    .filter(subCase => !opened.has(subCase))
    .map(subCase => error('core/process-sub-case-idle', { subCase }))
  const told = Object.entries(subCases).flatMap(([subCase, declared]) =>
    toldEvents(declared).map(event => ({ subCase, event }))
  )
  const heard = told.flatMap(({ subCase, event }): ProcessDiagnostic[] => {
    const users = told.filter(other => other.event === event)
    if (!Object.hasOwn(definition.events, event) || users.length > 1)
      return [error('core/process-sub-case-event', { subCase, event })]
    const hearers = nodes.filter(({ node }) => Object.hasOwn(node.on ?? {}, event))
    return [
      ...(hearers.length > 0 ? [] : [error('core/process-sub-case-unheard', { subCase, event })]),
      ...hearers
        .filter(({ node }) => waitsFor(node, event))
        .filter(({ path }) => !isBounded(definition, path))
        .map(({ path }) => {
          const state = path.join('.') || id
          return error('core/process-sub-case-unbounded', { state, subCase, event })
        })
    ]
  })
  return [...undeclared, ...idle, ...heard]
}

/** Events of a case that only its sub-case can tell: what it hears on the way, and of the end. */
export function toldEvents({ event, hears = {} }: SubCaseDeclaration): readonly string[] {
  return [event, ...Object.values(hears).map(heard => heard.event)]
}

/** Processes of a pack that open each other as sub-cases: the first circle that there is. */
export function findCircle(
  processes: Readonly<Record<string, ProcessDefinition>>
): readonly ProcessDiagnostic[] {
  const opens = (name: string) => [
    ...new Set(Object.values(processes[name]?.subCases ?? {}).map(({ process }) => process))
  ]
  const follow = (way: readonly string[]): readonly string[] | null => {
    const last = way.at(-1) ?? ''
    if (way.slice(0, -1).includes(last)) return way.slice(way.indexOf(last))
    for (const next of opens(last)) {
      const circle = follow([...way, next])
      if (circle) return circle
    }
    return null
  }
  for (const name of Object.keys(processes)) {
    const circle = follow([name])
    if (circle) return [error('core/process-sub-case-circle', { processes: circle })]
  }
  return []
}

/** Events that a case wants to hear of and that the process of its sub-case does not have. */
export function findUntold(
  processes: Readonly<Record<string, ProcessDefinition>>
): readonly ProcessDiagnostic[] {
  return Object.values(processes).flatMap(({ subCases = {} }) =>
    Object.entries(subCases).flatMap(([subCase, { process, hears = {} }]) =>
      Object.keys(hears)
        .filter(event => !Object.hasOwn(processes[process]?.events ?? {}, event))
        .map(event => error('core/process-sub-case-news', { process, subCase, event }))
    )
  )
}

/** What only notes it does not wait: the case goes on without it. */
function waitsFor({ on = {} }: StateNode, event: string): boolean {
  return (on[event] ?? []).some(({ target }) => target !== undefined)
}

/** An owner and a deadline stand in the step or in a step around it. */
function isBounded(definition: ProcessDefinition, path: readonly string[]): boolean {
  const around: (StepMeta | undefined)[] = []
  let node: StateNode | undefined = definition
  for (const name of path) {
    node = node?.states?.[name]
    around.push(node?.meta)
  }
  const says = (key: 'owner' | 'deadline') => around.some(meta => meta?.[key] !== undefined)
  return says('owner') && says('deadline')
}

function effectsOf(node: StateNode): readonly Effect[] {
  const { entry = [], exit = [] } = node
  return [...entry, ...exit, ...transitionsOf(node).flatMap(({ actions = [] }) => actions)]
}

function error<Code extends keyof ProcessProblems>(
  code: Code,
  params: ProcessProblems[Code]
): { code: Code; severity: 'error'; params: ProcessProblems[Code]; place: null } {
  return { code, severity: 'error', params, place: null }
}
