import { expect, it } from 'vitest'
import type { TimeLimit, TimeLimitVersion } from '../../time/time-limit.ts'
import { dutchCalendar } from '../../time/dutch-calendar.fixture.ts'
import type { ProcessDefinition } from '../definition.ts'
import { checkSoundness } from './check-soundness.ts'
import { loan } from './loan.fixture.ts'

const source = { source: 'rules-of-the-house', place: 'loans' }
const days = (start: TimeLimitVersion['start']): TimeLimitVersion => ({
  from: null,
  to: null,
  period: { unit: 'days', count: 21 },
  direction: 'forward',
  start,
  extended: false,
  source
})
const limit = (version: TimeLimitVersion): TimeLimit => ({
  name: 'loan_period',
  what: 'Back in time',
  versions: [version],
  ladder: [],
  infeasible: null
})
const suspension = (stop: string, resume: string) => ({
  after: { event: stop },
  until: { event: resume },
  afterwards: 'runs-on' as const,
  source
})

const extra = { ...loan.events.lost }
/** A loan during which the library may close for a while. */
const closing = (inLate: boolean): ProcessDefinition => ({
  ...loan,
  events: { ...loan.events, shut: extra, opened: extra },
  meta: { ...loan.meta, refuses: [...loan.meta.refuses, 'shut', 'opened'] },
  states: {
    ...loan.states,
    out: {
      ...loan.states.out,
      on: { ...loan.states.out.on, shut: [{ target: 'shut' }] }
    },
    shut: {
      meta: loan.states.out.meta,
      on: { returned: [{ target: 'back' }], ...(inLate && { opened: [{ target: 'out_again' }] }) },
      after: { loan_period: [{ target: 'late' }] }
    },
    ...(inLate && {
      out_again: {
        meta: loan.states.out.meta,
        on: { returned: [{ target: 'back' }] },
        after: { loan_period: [{ target: 'late' }] }
      }
    })
  }
})

const codesOf = (definition: ProcessDefinition, version: TimeLimitVersion) => {
  const pack = { timeLimits: { loan_period: limit(version) }, calendar: dutchCalendar, facts: {} }
  return checkSoundness(definition, { pack }).map(({ code }) => code)
}

it('finds nothing where the event that goes on can come', () => {
  const version = { ...days({ step: 'begin' }), suspension: suspension('shut', 'opened') }
  expect(codesOf(closing(true), version)).toEqual([])
})

it('finds a limit that stands still in a step after which nothing lets it go on', () => {
  const version = { ...days({ step: 'begin' }), suspension: suspension('shut', 'opened') }
  expect(codesOf(closing(false), version)).toEqual(['core/process-suspended-for-ever'])
})

it.each([
  { what: 'stands still at', version: { suspension: suspension('closed', 'returned') } },
  { what: 'goes on at', version: { suspension: suspension('returned', 'open') } },
  { what: 'counts from', version: { start: { event: 'lent' } } }
])('finds an event that a limit $what and the process does not have', ({ version }) => {
  expect(codesOf(loan, { ...days({ step: 'begin' }), ...version })).toContain(
    'core/process-limit-unheard'
  )
})
