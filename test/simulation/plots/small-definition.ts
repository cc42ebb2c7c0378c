import type { Effect, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import type { Random } from '../random.ts'

const source = { source: 'bylaw', place: 'section-1' }

export const parties = ['council', 'applicant', 'monuments']
export const events = ['asked', 'answered', 'moved', 'closed']
export const limits = ['answer', 'visit', 'report', 'open_ended']
const rules = ['needed', 'large']
const messages = ['receipt', 'notice', 'expired']
const tasks = ['T-1', 'T-2']

/**
 * A process of a few steps, any way round: rules without events lead onward only, so that it always
 * comes to rest, and every way ends in the last step.
 */
export function smallDefinition(random: Random): ProcessDefinition {
  const count = random.between(2, 4)
  const names = Array.from({ length: count }, (_, at) => `step_${at}`)
  const steps = names.map((name, at): [string, StateNode] => [name, step(random, at, names)])
  return {
    id: 'small',
    version: '1.0.0',
    title: 'Small',
    events: Object.fromEntries(
      events.map(event => [
        event,
        {
          title: event,
          by: random.chance(0.5) ? [] : random.some(parties, 0.6),
          facts: event === 'moved' ? ['starts_on'] : [],
          source: null
        }
      ])
    ),
    initial: 'step_0',
    on: { closed: [{ target: '.ended' }] },
    states: { ...Object.fromEntries(steps), ended: { type: 'final' } }
  }
}

function step(random: Random, at: number, names: readonly string[]): StateNode {
  const others = names.filter((_, other) => other !== at)
  const onward = [...names.slice(at + 1), 'ended']
  const way = (targets: readonly string[]): Transition => ({
    ...(random.chance(0.8) && { target: random.pick(targets) }),
    ...(random.chance(0.3) && { guard: guard(random) }),
    actions: random.some(effectsOf(random), 0.2)
  })
  const waited = random.some(['asked', 'answered', 'moved'], 0.6)
  const passed = random.some(limits, 0.4)
  return {
    meta: { title: `Step ${at}`, owner: random.pick(parties), decides: ['needed'], source },
    entry: [
      ...(at === 0 || random.chance(0.3) ? [coordinate(random.pick(parties))] : []),
      ...random.some(effectsOf(random), 0.4)
    ],
    exit: random.some(effectsOf(random), 0.1),
    on: Object.fromEntries(waited.map(event => [event, [way(others)]])),
    after: Object.fromEntries(passed.map(limit => [limit, [way(onward)]])),
    always: random.chance(0.15) ? [{ target: random.pick(onward), guard: guard(random) }] : []
  }
}

function guard(random: Random) {
  const params = { rule: random.pick(rules), is: random.pick(['yes', 'no', 'unknown'] as const) }
  return { type: 'rule', params } as const
}

function effectsOf(random: Random): readonly Effect[] {
  return [
    { type: 'deadline.start', params: { limit: random.pick(limits) } },
    { type: 'deadline.start', params: { limit: random.pick(limits) } },
    { type: 'deadline.meet', params: { limit: random.pick(limits) } },
    { type: 'deadline.withdraw', params: { limit: random.pick(limits) } },
    { type: 'task.open', params: { task: random.pick(tasks) } },
    { type: 'task.close', params: { task: random.pick(tasks) } },
    { type: 'message', params: { message: random.pick(messages) } }
  ]
}

function coordinate(party: string): Effect {
  return { type: 'coordination', params: { party } }
}
