import type { ProcessDefinition } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { stepsOf } from '../process/steps-of.ts'

/**
 * Who is to meet each limit of a process: who owns a step that waits for it, and who alone may
 * report that it is met.
 */
export function limitOwners(
  definition: ProcessDefinition
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  const add = (limit: string, party: string) => {
    owners.set(limit, (owners.get(limit) ?? new Set()).add(party))
  }
  for (const { state, courses } of stepsOf(definition)) {
    const { meta } = state.node
    if (meta?.owner !== undefined && meta.deadline !== undefined) add(meta.deadline, meta.owner)
    for (const { cause, ways } of courses) {
      const [reporter, ...more] =
        cause.kind === 'event' ? (definition.events[cause.name]?.by ?? []) : []
      if (reporter === undefined || more.length > 0) continue
      for (const effect of ways.flatMap(way => way.effects))
        if (effect.type === 'deadline.meet') add(effect.params.limit, reporter)
    }
  }
  return owners
}

/** Whether a party acts, reports or receives something in a process. */
export function takesPartIn(
  definition: ProcessDefinition,
  party: string,
  { messages }: Pick<AgreementPack, 'messages'>
): boolean {
  const steps = stepsOf(definition)
  return (
    steps.some(({ state }) => state.node.meta?.owner === party) ||
    Object.values(definition.events).some(({ by }) => by.includes(party)) ||
    steps
      .flatMap(({ state, courses, always }) => [
        ...(state.node.entry ?? []),
        ...(state.node.exit ?? []),
        ...[...courses.flatMap(({ ways }) => ways), ...always].flatMap(({ effects }) => effects)
      ])
      .some(effect => effect.type === 'message' && messages[effect.params.message]?.to === party)
  )
}
