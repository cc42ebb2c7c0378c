import { isBuiltIn } from './built-in-events.ts'
import { checkSubCases } from './check-sub-cases.ts'
import type { ProcessDefinition, StateNode } from './definition.ts'
import type { ProcessDiagnostic, ProcessProblems } from './process-problems.ts'
import { resolveTarget, stateNodes, transitionsOf } from './state-nodes.ts'

/** Whether a definition hangs together: first steps, targets and events that exist. */
export function checkDefinition(definition: ProcessDefinition): readonly ProcessDiagnostic[] {
  const reserved = Object.keys(definition.events)
    .filter(isBuiltIn)
    .map(event => error('core/process-reserved-event', { event }))
  const found = [...stateNodes(definition)].flatMap(({ path, node }) =>
    checkNode(definition, path, node)
  )
  return [...reserved, ...found, ...checkSubCases(definition)]
}

function checkNode(
  definition: ProcessDefinition,
  path: readonly string[],
  node: StateNode
): readonly ProcessDiagnostic[] {
  const state = path.join('.') || definition.id
  const problems: ProcessDiagnostic[] = []
  const children = Object.keys(node.states ?? {})
  const isFinal = node.type === 'final'
  if (isFinal && (children.length > 0 || transitionsOf(node).length > 0))
    problems.push(error('core/process-final', { state }))
  if (!hasFirstStep(node, children))
    problems.push(error('core/process-initial', { state, children }))
  for (const { target } of transitionsOf(node))
    if (target !== undefined && !resolveTarget(definition, path, target))
      problems.push(error('core/process-target', { state, target }))
  for (const event of [...Object.keys(node.on ?? {}), ...(node.meta?.refuses ?? [])])
    if (!Object.hasOwn(definition.events, event) && !isBuiltIn(event))
      problems.push(error('core/process-event', { state, event }))
  return problems
}

function hasFirstStep({ type, initial }: StateNode, children: readonly string[]): boolean {
  const isChosen = initial !== undefined && children.includes(initial)
  if (type === 'compound') return isChosen
  if (type === 'parallel') return initial === undefined && children.length > 0
  const isLeaf = initial === undefined && children.length === 0
  return isLeaf || (type === undefined && isChosen)
}

function error<Code extends keyof ProcessProblems>(
  code: Code,
  params: ProcessProblems[Code]
): { code: Code; severity: 'error'; params: ProcessProblems[Code]; place: null } {
  return { code, severity: 'error', params, place: null }
}
