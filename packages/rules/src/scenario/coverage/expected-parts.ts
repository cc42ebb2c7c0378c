import type { CaseView, Pack } from '@ketenregie/core'
import type { Moment } from '../../model/scenario.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageKey } from './coverage-item.ts'

/** The parts of the agreements that a day expects something of. */
export function expectedParts(
  { expected }: Moment,
  view: CaseView | undefined,
  { messages }: Pack
): readonly CoverageKey[] {
  const told = [...expected.messages, ...expected.noMessages]
  return [
    ...Object.keys({ ...expected.deadlines, ...expected.finalDays }).map(name =>
      keyOf({ kind: 'limit', name })
    ),
    ...Object.keys(expected.tasks).map(name => keyOf({ kind: 'task', name })),
    ...Object.values(messages)
      .filter(({ to, kind }) => told.some(one => one.to === to && one.kind === kind))
      .map(({ name }) => keyOf({ kind: 'message', name })),
    ...Object.keys(expected.outcomes).flatMap(name => {
      const outcome = view?.outcomes[name]?.answer
      return [
        keyOf({ kind: 'decision', name }),
        ...(outcome === undefined ? [] : [keyOf({ kind: 'outcome', name, outcome })])
      ]
    })
  ]
}
