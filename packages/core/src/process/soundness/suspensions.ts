import type { TimeLimit } from '../../time/time-limit.ts'
import { isBuiltIn } from '../built-in-events.ts'
import { placeOf } from '../explore/stand.ts'
import { exampleWith, firstBy, limitsStartedIn } from './finding.ts'
import type { Explored, Search } from './finding.ts'
import { reaching } from './rests.ts'

/** Events that a limit of the process counts from or stands still at, and that nobody can report. */
export const unheard: Search = explored => {
  const { definition } = explored
  const knows = (event: string) => isBuiltIn(event) || Object.hasOwn(definition.events, event)
  return limitsIn(explored).flatMap(limit => {
    const events = new Set(momentsOf(limit).flatMap(moment => eventIn(moment) ?? []))
    return [...events]
      .filter(event => !knows(event))
      .map(event => ({
        code: 'core/process-limit-unheard' as const,
        severity: 'warning' as const,
        params: { process: definition.id, limit: limit.name, event },
        place: null
      }))
  })
}

/** Limits that an event makes stand still in a step after which nothing lets them go on. */
export const suspendedForEver: Search = explored => {
  const { definition } = explored
  return limitsIn(explored).flatMap(({ name, versions }) => {
    const found = explored.following(name)
    if (!found.isComplete) return []
    const stuck = versions.flatMap(({ suspension, direction }) => {
      const stop = suspension && eventIn(suspension.after)
      const resume = suspension && eventIn(suspension.until)
      // a date that goes on can always be stated
      if (stop === undefined || resume === undefined || direction === 'back') return []
      const resuming = found.moves.flatMap(({ cause, from }) =>
        cause === resume && from ? [from] : []
      )
      const alive = reaching(found, resuming)
      return found.moves.flatMap(move => {
        const { cause, to } = move
        const standsStill = cause === stop && to !== null && to.limits.get(name) === 'running'
        return standsStill && !alive.has(to) ? [{ move, stop, resume, state: placeOf(to) }] : []
      })
    })
    return [...firstBy(stuck, ({ state }) => state).values()].map(
      ({ move, stop, resume, state }) => ({
        code: 'core/process-suspended-for-ever' as const,
        severity: 'error' as const,
        params: {
          process: definition.id,
          state,
          limit: name,
          stop,
          resume,
          example: exampleWith(explored, move, `de termijn ${name} gaat nooit verder`)
        },
        place: null
      })
    )
  })
}

function limitsIn(explored: Explored): readonly TimeLimit[] {
  const limits = explored.surroundings.pack?.timeLimits ?? {}
  return limitsStartedIn(explored).flatMap(name => limits[name] ?? [])
}

function momentsOf({ versions }: TimeLimit) {
  return versions.flatMap(({ start, suspension }) =>
    suspension ? [start, suspension.after, suspension.until] : [start]
  )
}

function eventIn(moment: object): string | undefined {
  return 'event' in moment && typeof moment.event === 'string' ? moment.event : undefined
}
