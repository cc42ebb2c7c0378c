import { toldEvents } from '../check-sub-cases.ts'
import type { ProcessDefinition } from '../definition.ts'
import { passedEvent } from '../compile.ts'
import { drawChart } from '../explore/chart.ts'
import { explore } from '../explore/explore.ts'
import type { ExploredMove } from '../explore/explore.ts'
import { placeOf } from '../explore/stand.ts'
import type { Stand } from '../explore/stand.ts'
import { exampleOf, expectedAt } from './finding.ts'
import type { Explored, Search } from './finding.ts'

/** A stand with a sub-case open in it or not, and the move that first led there. */
interface Place {
  readonly stand: Stand
  readonly isOpen: boolean
  readonly move: ExploredMove
  readonly before: Place | null
}

/** Steps in which a sub-case can tell something, such as its end, while nothing there hears of it. */
export const unheardEnds: Search = explored => {
  const { chart, definition } = explored
  const told = Object.entries(definition.subCases ?? {}).flatMap(([subCase, declared]) =>
    toldEvents(declared).map(event => ({ subCase, event, end: declared.event }))
  )
  return told.flatMap(({ subCase, event, end }) => {
    const deaf = placesOf(explored, subCase, end).find(
      ({ stand, isOpen }) =>
        isOpen &&
        !stand.isDone &&
        !stand.active.some(
          state =>
            chart.waysOn(state, event).length > 0 ||
            (state.node.meta?.refuses?.includes(event) ?? false)
        )
    )
    if (!deaf) return []
    const name = `niemand hoort ${event} van ${subCase}`
    const params = { process: definition.id, subCase, event, ...shown(explored, deaf, name) }
    return [{ code: 'core/process-sub-case-deaf', severity: 'error', params, place: null }]
  })
}

/**
 * A case that opens a sub-case again each time that it hears the end of one, while each of them ends
 * by itself: nobody does anything, and there is always another one.
 */
export const endlessSubCases: Search = explored => {
  const { definition, processes, answersOf, timeLimits } = explored
  return Object.entries(definition.subCases ?? {}).flatMap(([subCase, { process, event }]) => {
    const child = Object.hasOwn(processes, process) ? processes[process] : undefined
    if (!child || !endsByItself(child, { answersOf, timeLimits })) return []
    const places = placesOf(explored, subCase, event)
    const round = places.find(place => place.isOpen && isRound(explored, place, subCase, event))
    if (!round) return []
    const name = `steeds weer ${subCase}`
    const told = { process: definition.id, subCase, opens: [] }
    const params = { ...told, ...shown(explored, round, name) }
    return [{ code: 'core/process-sub-case-endless', severity: 'error', params, place: null }]
  })
}

/** A process of which a sub-case can open a case of that process again: the shortest way round. */
export const circles: Search = explored => {
  const { definition, processes } = explored
  const round = wayRound(processes, definition)
  const first = Object.entries(definition.subCases ?? {}).find(
    ([, one]) => one.process === round[0]
  )
  if (!first) return []
  const [subCase, { event }] = first
  const opened = placesOf(explored, subCase, event).find(({ isOpen }) => isOpen)
  if (!opened) return []
  const told = { process: definition.id, subCase, opens: round }
  const params = { ...told, ...shown(explored, opened, `${subCase} opent weer ${definition.id}`) }
  return [{ code: 'core/process-sub-case-endless', severity: 'error', params, place: null }]
}

/** Every stand with the sub-case open and not, as far as a case can come there, the nearest first. */
function placesOf({ found }: Explored, subCase: string, event: string): readonly Place[] {
  const from = new Map<Stand | null, ExploredMove[]>()
  for (const move of found.moves) from.set(move.from, [...(from.get(move.from) ?? []), move])
  const known = new Map<string, Place>()
  const add = (move: ExploredMove, before: Place | null): void => {
    const { to, cause } = move
    // a sub-case that is not open has no end to tell
    if (!to || (cause === event && !before?.isOpen)) return
    const isOpen = isOpenAfter(move, before?.isOpen ?? false, subCase, event)
    const key = `${isOpen} ${to.key}`
    if (!known.has(key)) known.set(key, { stand: to, isOpen, move, before })
  }
  for (const move of from.get(null) ?? []) add(move, null)
  // a map gives what is added while it is gone through
  for (const place of known.values())
    for (const move of from.get(place.stand) ?? []) add(move, place)
  return [...known.values()]
}

function isOpenAfter(
  { cause, played }: ExploredMove,
  before: boolean,
  subCase: string,
  event: string
): boolean {
  const effects = played.steps.flatMap(step => step.effects)
  return effects.reduce(
    (isOpen, { type, params }) => {
      if (type === 'case.open' && params.case === subCase) return true
      return type === 'case.withdraw' && params.case === subCase ? false : isOpen
    },
    before && cause !== event
  )
}

/** Whether a case with the sub-case open comes back to where it is, with another one open. */
function isRound({ found }: Explored, place: Place, subCase: string, event: string): boolean {
  const first = found.moves.filter(
    move => move.from === place.stand && move.cause === event && move.to
  )
  const seen = new Map<string, { readonly stand: Stand; readonly isOpen: boolean }>()
  const add = (move: ExploredMove, isOpen: boolean): void => {
    const { to } = move
    if (!to) return
    const after = isOpenAfter(move, isOpen, subCase, event)
    const key = `${after} ${to.key}`
    if (!seen.has(key)) seen.set(key, { stand: to, isOpen: after })
  }
  for (const move of first) add(move, true)
  for (const { stand, isOpen } of seen.values()) {
    if (stand === place.stand && isOpen) return true
    for (const move of found.moves)
      if (move.from === stand && isByItself(move, isOpen, event)) add(move, isOpen)
  }
  return false
}

/** What happens without anybody doing something: a limit passes, or a sub-case ends by itself. */
function isByItself({ cause }: ExploredMove, isOpen: boolean, event: string): boolean {
  return cause === event ? isOpen : (cause?.startsWith(passedEvent('')) ?? false)
}

/** Whether a case comes to an end when nobody does anything. */
function endsByItself(
  definition: ProcessDefinition,
  { answersOf, timeLimits }: Pick<Explored, 'answersOf' | 'timeLimits'>
): boolean {
  const causes = (cause: string): boolean => cause.startsWith(passedEvent(''))
  const options = { answersOf, timeLimits, causes, budget: 5000 }
  return explore(drawChart(definition), options).stands.some(({ isDone }) => isDone)
}

/** The processes that are opened one in another, from one in this process back to it; else none. */
function wayRound(
  processes: Explored['processes'],
  { id, subCases = {} }: ProcessDefinition
): readonly string[] {
  const ways: (readonly string[])[] = Object.values(subCases).map(({ process }) => [process])
  const seen = new Set<string>()
  for (const way of ways) {
    const last = way.at(-1) ?? ''
    if (last === id) return way
    if (seen.has(last)) continue
    seen.add(last)
    const inner = Object.hasOwn(processes, last) ? (processes[last]?.subCases ?? {}) : {}
    for (const { process } of Object.values(inner)) ways.push([...way, process])
  }
  return []
}

/** Where it is, and the scenario that leads there. */
function shown(explored: Explored, place: Place, name: string) {
  const moves: ExploredMove[] = []
  for (let at: Place | null = place; at; at = at.before) moves.unshift(at.move)
  const example = exampleOf(explored, moves, name, expectedAt(place.stand))
  return { state: placeOf(place.stand), example }
}
