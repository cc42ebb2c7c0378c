import { toldEvents } from '../check-sub-cases.ts'
import type { Answer } from '../compile.ts'
import { isDecision } from '../explore/chart.ts'
import type { State } from '../explore/chart.ts'
import { leavesOf, placeOf, wayTo } from '../explore/stand.ts'
import type { Stand } from '../explore/stand.ts'
import { exampleAt, exampleOf, firstBy } from './finding.ts'
import type { Search } from './finding.ts'

/** Steps that decide, or events that are decided on, without a way out for some answer. */
export const undecided: Search = explored => [...stuckSteps(explored), ...stuckEvents(explored)]

/** A step that only decides never waits: a case that is at rest there had an answer without a way. */
const stuckSteps: Search = explored => {
  const stuck = explored.found.stands.flatMap(stand =>
    leavesOf(stand).flatMap(leaf => {
      const asked = (leaf.node.always ?? []).flatMap(({ guard }) => guard?.params.rule ?? [])
      const [rule] = asked
      const answer = rule === undefined ? undefined : stand.reached?.answers[rule]
      return isDecision(leaf) && rule !== undefined && answer ? [{ stand, leaf, rule, answer }] : []
    })
  )
  return [...firstBy(stuck, ({ leaf, answer }) => `${leaf.path} ${answer}`).values()].map(
    ({ stand, leaf, rule, answer }) => ({
      code: 'core/process-undecided',
      severity: 'error',
      params: {
        process: explored.definition.id,
        state: leaf.path,
        event: null,
        rule,
        answer,
        example: exampleAt(explored, stand, `geen vervolg in ${leaf.path}`)
      },
      place: null
    })
  )
}

/** An event that goes on for yes and for no must do so for every other answer. */
const stuckEvents: Search = explored => {
  const { found, chart, answersOf, definition } = explored
  return chart.states.flatMap(state =>
    Object.entries(state.node.on ?? {}).flatMap(([event, ways]) => {
      const stand = found.stands.find(one => !one.isDone && one.active.includes(state))
      const guards = ways.map(({ guard }) => guard?.params)
      if (!stand || !Object.hasOwn(definition.events, event) || guards.includes(undefined))
        return []
      const rules = new Set(guards.flatMap(guard => guard?.rule ?? []))
      return [...rules].flatMap(rule => {
        const named = new Set<Answer>(
          guards.flatMap(guard => (guard?.rule === rule ? guard.is : []))
        )
        const isAsked = named.has('yes') && named.has('no')
        const open = isAsked ? answersOf(rule).filter(answer => !named.has(answer)) : []
        return open.map(answer => {
          const moves = [
            ...wayTo(stand),
            { from: stand, cause: event, answers: { [rule]: answer } }
          ]
          const name = `geen vervolg op ${event}`
          const example = exampleOf(explored, moves, name, 'geweigerd: ja')
          return {
            code: 'core/process-undecided' as const,
            severity: 'error' as const,
            params: { process: definition.id, state: state.path, event, rule, answer, example },
            place: null
          }
        })
      })
    })
  )
}

/** Events that parties may send where no step waits for them and none refuses them on purpose. */
export const ignored: Search = explored => {
  const { found, chart, definition } = explored
  const waiting = found.stands.filter(stand => !stand.isDone)
  // what a sub-case tells can come only while it is open
  const told = new Set(Object.values(definition.subCases ?? {}).flatMap(toldEvents))
  const sent = Object.keys(definition.events).filter(event => !told.has(event))
  return sent.flatMap(event => {
    const deaf = waiting.filter(
      stand =>
        !stand.active.some(state => chart.waysOn(state, event).length > 0 || refuses(state, event))
    )
    const places = firstBy(deaf, placeOf)
    const [first]: readonly (Stand | undefined)[] = [...places.values()]
    if (!first) return []
    const moves = [...wayTo(first), { from: first, cause: event, answers: {} }]
    return [
      {
        code: 'core/process-event-ignored' as const,
        severity: 'warning' as const,
        params: {
          process: definition.id,
          event,
          states: [...places.keys()],
          example: exampleOf(explored, moves, `${event} in ${placeOf(first)}`, 'geweigerd: ja')
        },
        place: null
      }
    ]
  })
}

function refuses({ node }: State, event: string): boolean {
  return node.meta?.refuses?.includes(event) ?? false
}
