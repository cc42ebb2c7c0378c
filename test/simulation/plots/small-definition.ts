import type { Effect, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import type { Random } from '../random.ts'

const source = { source: 'bylaw', place: 'section-1' }

export const parties = ['council', 'applicant', 'monuments']
export const events = ['asked', 'answered', 'moved', 'closed']
export const limits = ['answer', 'visit', 'report', 'open_ended']
const rules = ['needed', 'large']
const messages = ['receipt', 'notice', 'expired']
const tasks = ['T-1', 'T-2']

/** Tell a case of the end of the case in it, and that it was answered on its way. */
const [heard, news] = ['heard', 'news']

interface Making {
  readonly random: Random
  readonly names: readonly string[]
  /** The process that cases of this one open within them. */
  readonly opens: string | null
}

/**
 * A process of a few steps, any way round: rules without events lead onward only, so that it always
 * comes to rest, and every way ends in the last step. It may open cases of another process.
 */
export function smallDefinition(
  random: Random,
  id: string,
  opens: string | null
): ProcessDefinition {
  const count = random.between(2, 4)
  const names = Array.from({ length: count }, (_, at) => `step_${at}`)
  const making = { random, names, opens }
  const steps = names.map((name, at): [string, StateNode] => [name, step(making, at)])
  const within = {
    title: 'Part',
    gives: ['large', 'number'],
    returns: ['monument', 'number'],
    hears: { answered: { event: news, returns: ['large'] } }
  }
  return {
    id,
    version: '1.0.0',
    title: id,
    events: Object.fromEntries(
      [...events, ...(opens === null ? [] : [heard, news])].map(event => [
        event,
        {
          title: event,
          by:
            event === heard || event === news || random.chance(0.5)
              ? []
              : random.some(parties, 0.6),
          facts: event === 'moved' ? ['starts_on'] : [],
          source: null
        }
      ])
    ),
    ...(opens !== null && {
      subCases: { part: { ...within, process: opens, event: heard, source } }
    }),
    initial: 'step_0',
    on: {
      closed: [{ target: '.ended', actions: [{ type: 'message', params: { message: 'receipt' } }] }]
    },
    states: { ...Object.fromEntries(steps), ended: { type: 'final' } }
  }
}

function step({ random, names, opens }: Making, at: number): StateNode {
  const others = names.filter((_, other) => other !== at)
  const onward = [...names.slice(at + 1), 'ended']
  const effects = effectsOf(random, opens)
  const way = (targets: readonly string[]): Transition => ({
    ...(random.chance(0.8) && { target: random.pick(targets) }),
    ...(random.chance(0.3) && { guard: guard(random) }),
    actions: random.some(effects, 0.2)
  })
  // what comes back leads onward, so that cases that end at once do not follow each other for ever
  const rest = (targets: readonly string[]): Transition => ({
    target: random.pick(targets),
    actions: random.some(effectsOf(random, null), 0.2)
  })
  const waited = random.some(['asked', 'answered', 'moved'], 0.6)
  const passed = random.some(limits, 0.4)
  const hears = opens !== null && (at === names.length - 1 || random.chance(0.6))
  const opensHere = opens !== null && (at === 0 || random.chance(0.3))
  return {
    meta: {
      title: `Step ${at}`,
      owner: random.pick(parties),
      deadline: random.pick(limits),
      decides: ['needed'],
      source
    },
    entry: [
      ...(at === 0 || random.chance(0.3) ? [coordinate(random.pick(parties))] : []),
      ...random.some(effects, 0.4),
      ...(opensHere ? [open] : [])
    ],
    exit: random.some(effects, 0.1),
    on: {
      ...Object.fromEntries(waited.map(event => [event, [way(others)]])),
      ...(hears && { [heard]: [rest(onward)], [news]: [way(others)] })
    },
    after: Object.fromEntries(passed.map(limit => [limit, [way(onward)]])),
    always: random.chance(0.15) ? [{ target: random.pick(onward), guard: guard(random) }] : []
  }
}

function guard(random: Random) {
  const params = { rule: random.pick(rules), is: random.pick(['yes', 'no', 'unknown'] as const) }
  return { type: 'rule', params } as const
}

const open: Effect = { type: 'case.open', params: { case: 'part' } }

function effectsOf(random: Random, opens: string | null): readonly Effect[] {
  const parts: readonly Effect[] = [open, { type: 'case.withdraw', params: { case: 'part' } }]
  return [
    { type: 'deadline.start', params: { limit: random.pick(limits) } },
    { type: 'deadline.start', params: { limit: random.pick(limits) } },
    { type: 'deadline.meet', params: { limit: random.pick(limits) } },
    { type: 'deadline.withdraw', params: { limit: random.pick(limits) } },
    { type: 'task.open', params: { task: random.pick(tasks) } },
    { type: 'task.close', params: { task: random.pick(tasks) } },
    { type: 'message', params: { message: random.pick(messages) } },
    ...(opens === null ? [] : parts)
  ]
}

function coordinate(party: string): Effect {
  return { type: 'coordination', params: { party } }
}
