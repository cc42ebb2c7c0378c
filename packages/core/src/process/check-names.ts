import { unreachable } from '../invariant.ts'
import type { Effect, ProcessDefinition, StateNode, SubCaseDeclaration } from './definition.ts'
import type { NameKind, ProcessDiagnostic } from './process-problems.ts'
import { stateNodes, transitionsOf } from './state-nodes.ts'

/** The names that a process may use. */
export type PackNames = Readonly<Record<NameKind, ReadonlySet<string>>>

interface Named {
  readonly kind: NameKind
  readonly name: string
}

/** Finds every name in a definition that the pack does not have. Rules are the decider's to know. */
export function checkNames(
  definition: ProcessDefinition,
  names: PackNames
): readonly ProcessDiagnostic[] {
  const declared = Object.values(definition.events).flatMap(({ by, facts }) => [
    ...by.map(name => ({ kind: 'party' as const, name })),
    ...facts.map(name => ({ kind: 'fact' as const, name }))
  ])
  const used = [...stateNodes(definition)].flatMap(({ path, node }) =>
    namesOf(node).map(named => ({ state: path.join('.') || definition.id, ...named }))
  )
  const within = Object.values(definition.subCases ?? {}).flatMap(subCase => [
    { kind: 'process' as const, name: subCase.process },
    ...factsOf(subCase).map(name => ({ kind: 'fact' as const, name }))
  ])
  const all = [
    ...[...declared, ...within].map(named => ({ state: definition.id, ...named })),
    ...used
  ]
  return all
    .filter(({ kind, name }) => !names[kind].has(name))
    .map(params => ({
      code: 'core/process-unknown-name',
      severity: 'error',
      params,
      place: null
    }))
}

function factsOf({ gives, returns, hears = {} }: SubCaseDeclaration): readonly string[] {
  return [...gives, ...returns, ...Object.values(hears).flatMap(heard => heard.returns)]
}

function namesOf(node: StateNode): readonly Named[] {
  const { entry = [], exit = [], after = {}, meta } = node
  const effects = [...entry, ...exit, ...transitionsOf(node).flatMap(({ actions = [] }) => actions)]
  const owner = meta?.owner === undefined ? [] : [{ kind: 'party' as const, name: meta.owner }]
  const limits = [...Object.keys(after), ...(meta?.deadline === undefined ? [] : [meta.deadline])]
  return [
    ...effects.flatMap(nameIn),
    ...owner,
    ...limits.map(name => ({ kind: 'limit' as const, name }))
  ]
}

function nameIn(effect: Effect): Named | readonly Named[] {
  switch (effect.type) {
    case 'task.open':
    case 'task.close':
    case 'task.withdraw':
      return { kind: 'task', name: effect.params.task }
    case 'deadline.start':
    case 'deadline.meet':
    case 'deadline.withdraw':
      return { kind: 'limit', name: effect.params.limit }
    case 'message':
      return { kind: 'message', name: effect.params.message }
    case 'coordination':
      return { kind: 'party', name: effect.params.party }
    // the names of sub-cases are the process's own
    case 'case.open':
    case 'case.withdraw':
      return []
    default:
      return unreachable(effect)
  }
}
