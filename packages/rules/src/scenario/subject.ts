import { unreachable } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { Scenario } from '../model/scenario.ts'
import type { BareDeviation } from './result.ts'

/** A part of the agreements that something is expected of. */
export type Subject =
  | { readonly kind: 'decision' | 'task' | 'event' | 'step'; readonly name: string }
  | { readonly kind: 'limit'; readonly name: string; readonly on: CivilDate }
  | { readonly kind: 'message'; readonly to: string; readonly name: string }
  | { readonly kind: 'process' }

/** All that a scenario expects something of. */
export function subjectsOf(scenario: Scenario): readonly Subject[] {
  if (scenario.kind === 'rules') {
    const { expected, outputs, modalities, readingDecides, needed, canSettle } = scenario
    const named = { ...expected, ...outputs, ...modalities, ...needed, ...canSettle }
    const names = [...Object.keys(named), ...readingDecides]
    return names.map(name => ({ kind: 'decision', name }))
  }
  return scenario.timeline.flatMap(({ on, event, expected }): readonly Subject[] => [
    ...expected.steps.map(name => ({ kind: 'step', name }) as const),
    ...Object.keys({
      ...expected.deadlines,
      ...expected.finalDays,
      ...expected.provisional
    }).map(name => ({ kind: 'limit', name, on }) as const),
    ...[...expected.messages, ...expected.noMessages].map(
      ({ to, kind: name }) => ({ kind: 'message', to, name }) as const
    ),
    ...Object.keys(expected.tasks).map(name => ({ kind: 'task', name }) as const),
    ...Object.keys(expected.outcomes).map(name => ({ kind: 'decision', name }) as const),
    ...(expected.coordinator === null ? [] : [{ kind: 'process' } as const]),
    ...(expected.refused && event !== null ? [{ kind: 'event', name: event } as const] : [])
  ])
}

/** What a deviation in a scenario is about. */
export function subjectOf({ on, ...deviation }: BareDeviation): Subject {
  const { aspect, name } = deviation
  switch (aspect) {
    case 'outcome':
    case 'outputs':
    case 'modality':
    case 'reading-decides':
    case 'needed':
    case 'can-settle':
      return { kind: 'decision', name }
    case 'step':
    case 'task':
      return { kind: aspect, name }
    case 'deadline':
    case 'final-day':
    case 'provisional':
      return on === null ? { kind: 'process' } : { kind: 'limit', name, on }
    case 'message':
    case 'no-message':
      return { kind: 'message', to: name, name: deviation.expected.kind }
    case 'refused':
      return name === '' ? { kind: 'process' } : { kind: 'event', name }
    case 'coordinator':
    case 'sub-case':
      return { kind: 'process' }
    default:
      return unreachable(aspect)
  }
}
