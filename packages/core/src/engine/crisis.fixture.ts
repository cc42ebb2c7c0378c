import { defineProcess } from '../process/define-process.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { LimitStart, TimeLimit } from '../time/time-limit.ts'
import type { Clock } from '../ports/clock.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { permitHouse, permits } from './permit.fixture.ts'
import { source } from './permit-process.fixture.ts'

const event = { title: 'Event', by: [], facts: [], source: null }

/** What must be done within hours: a first answer from the opening, a visit from the last alarm. */
const crisis = defineProcess({
  id: 'crisis',
  version: '1.0.0',
  title: 'Crisis',
  events: { alarm: event, answered: event, visited: event, stopped: event, resumed: event },
  entry: [{ type: 'deadline.start', params: { limit: 'answer' } }],
  on: {
    stopped: [{}],
    resumed: [{}],
    alarm: [{ actions: [{ type: 'deadline.start', params: { limit: 'visit' } }] }],
    answered: [{ actions: [{ type: 'deadline.meet', params: { limit: 'answer' } }] }],
    visited: [{ actions: [{ type: 'deadline.meet', params: { limit: 'visit' } }] }]
  }
})

/** With a reminder two hours before, and a word half a day after. */
export const hoursLimit = (
  name: string,
  count: number,
  start: LimitStart,
  changes: Partial<TimeLimit> = {}
): TimeLimit => ({
  name,
  what: `Within hours: ${name}`,
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'hours', count },
      direction: 'forward',
      start,
      extended: false,
      source
    }
  ],
  ladder: [
    { when: 'before', period: { unit: 'hours', count: 2 }, to: 'council', message: 'reminder' },
    { when: 'after', period: { unit: 'hours', count: 12 }, to: 'applicant', message: 'late' }
  ],
  infeasible: null,
  ...changes
})

/** Limits in hours: none of the national agreements has one, a region may. */
export const crises = {
  ...permits,
  hash: 'crises',
  timeLimits: {
    answer: hoursLimit('answer', 24, { step: 'begin' }),
    visit: hoursLimit('visit', 36, { event: 'alarm' })
  },
  processes: { crisis }
}

/** A clock that a test moves. */
export function movedClock(now: Instant): Clock & { set(to: Instant): void } {
  let moment = now
  return {
    now: () => moment,
    set: to => {
      moment = to
    }
  }
}

export function crisisHouse(store?: CaseStore, now: Instant = '2032-01-01T08:00:00.000Z') {
  const clock = movedClock(now)
  return { ...permitHouse(store, crises, clock), clock }
}
