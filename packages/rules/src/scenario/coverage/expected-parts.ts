import { messageFor } from '@ketenregie/core'
import type { CaseView, Pack } from '@ketenregie/core'
import type { Moment } from '../../model/scenario.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageKey } from './coverage-item.ts'

/** The parts of the agreements that a day expects something of, and that there is something of. */
export function expectedParts(
  { expected }: Moment,
  view: CaseView | undefined,
  pack: Pack
): readonly CoverageKey[] {
  if (view === undefined) return []
  const queued = view.messages.flatMap(message => messageFor(pack, message) ?? [])
  return [
    ...Object.keys({ ...expected.deadlines, ...expected.finalDays, ...expected.provisional })
      .filter(name => expected.deadlines[name] !== 'absent')
      .map(name => keyOf({ kind: 'limit', name })),
    ...view.tasks
      .filter(({ task }) => Object.hasOwn(expected.tasks, task))
      .map(({ task }) => keyOf({ kind: 'task', name: task })),
    ...queued
      .filter(({ to, kind }) => expected.messages.some(one => one.to === to && one.kind === kind))
      .map(({ name }) => keyOf({ kind: 'message', name })),
    ...Object.keys(expected.outcomes).flatMap(name => {
      const outcome = view.outcomes[name]?.answer
      return [
        keyOf({ kind: 'decision', name }),
        ...(outcome === undefined ? [] : [keyOf({ kind: 'outcome', name, outcome })])
      ]
    })
  ]
}
