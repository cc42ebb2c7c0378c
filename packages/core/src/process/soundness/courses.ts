import { passedEvent } from '../compile.ts'
import type { ExploredMove } from '../explore/explore.ts'
import { leavesOf, placeOf, wayTo } from '../explore/stand.ts'
import { exampleOf, exampleWith, firstBy, limitsStartedIn } from './finding.ts'
import type { Search } from './finding.ts'

/** A case that goes round by itself, or as deadlines pass one after another. */
export const endless: Search = explored => {
  const { found } = explored
  const byItself = found.endless.map(move => ({
    move,
    by: 'itself' as const,
    state: originOf(move)
  }))
  const passings = found.moves.filter(
    ({ cause, from, to }) => cause?.startsWith(passedEvent('')) && from && to
  )
  const onward = new Map<unknown, ExploredMove[]>()
  for (const move of passings) onward.set(move.from, [...(onward.get(move.from) ?? []), move])
  const round = passings.filter(move => {
    const seen = new Set<unknown>([move.to])
    for (const stand of seen) {
      if (stand === move.from) return true
      for (const { to } of onward.get(stand) ?? []) seen.add(to)
    }
    return false
  })
  const byLimits = round
    .slice(0, 1)
    .map(move => ({ move, by: 'limits' as const, state: originOf(move) }))
  return [...firstBy([...byItself, ...byLimits], ({ by, state }) => `${by} ${state}`).values()].map(
    ({ move, by, state }) => ({
      code: 'core/process-endless',
      severity: 'error',
      params: {
        process: explored.definition.id,
        state,
        by,
        example: exampleWith(explored, move, `rond zonder einde vanaf ${state}`)
      },
      place: null
    })
  )
}

/**
 * Limits that start again while they run or after they ended. One that counts from a date or from its
 * step does not start again, so that only the others have to be followed.
 */
export const restarted: Search = explored => {
  const { timeLimits } = explored
  const canRestart = (limit: string): boolean =>
    !Object.hasOwn(timeLimits, limit) ||
    (timeLimits[limit]?.versions.some(({ start }) => 'event' in start) ?? false)
  return limitsStartedIn(explored)
    .filter(canRestart)
    .flatMap(limit => {
      const again = explored.following(limit).moves.flatMap(move => {
        const was = move.played.restarted.get(limit)
        return was && move.to ? [{ move, was, state: placeOf(move.to) }] : []
      })
      return [...firstBy(again, ({ state }) => state).values()].map(({ move, was, state }) => ({
        code: 'core/process-limit-restarted' as const,
        severity: 'warning' as const,
        params: {
          process: explored.definition.id,
          state,
          limit,
          was,
          example: exampleWith(explored, move, `de termijn ${limit} begint opnieuw`)
        },
        place: null
      }))
    })
}

/** Steps that nobody leads, or that two get at once. */
export const coordination: Search = explored => {
  const { stands, moves } = explored.found
  const without = stands.filter(({ coordinator, isDone }) => coordinator === null && !isDone)
  const several = moves.flatMap(move => {
    const effects = move.played.steps.flatMap(step => step.effects)
    const parties = new Set(
      effects.flatMap(({ type, params }) => (type === 'coordination' ? [params.party] : []))
    )
    return parties.size > 1 && move.to
      ? [{ move, parties: [...parties], state: placeOf(move.to) }]
      : []
  })
  return [
    // one is enough: what follows from it lacks a coordinator too
    ...without.slice(0, 1).map(stand => ({
      code: 'core/process-uncoordinated' as const,
      severity: 'error' as const,
      params: {
        process: explored.definition.id,
        state: placeOf(stand),
        example: exampleOf(
          explored,
          wayTo(stand),
          'niemand heeft de regie',
          `stap: [${leavesOf(stand)
            .map(({ name }) => name)
            .join(', ')}]`
        )
      },
      place: null
    })),
    ...[...firstBy(several, ({ state }) => state).values()].map(({ move, parties, state }) => ({
      code: 'core/process-coordinators' as const,
      severity: 'error' as const,
      params: {
        process: explored.definition.id,
        state,
        parties,
        example: exampleWith(explored, move, `twee regiehouders tegelijk in ${state}`)
      },
      place: null
    }))
  ]
}

function originOf({ from }: ExploredMove): string {
  return from ? placeOf(from) : ''
}
