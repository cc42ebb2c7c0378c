import { expect, it } from 'vitest'
import { permits } from '../../engine/permit.fixture.ts'
import type { LimitStart } from '../../time/time-limit.ts'
import { checkSoundness } from './check-soundness.ts'
import { loan } from './loan.fixture.ts'

const limit = (name: string, start: LimitStart) => ({
  name,
  what: name,
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'days', count: 10 } as const,
      direction: 'forward' as const,
      start,
      extended: false,
      source: { source: 'rules-of-the-house', place: 'loans' }
    }
  ],
  ladder: [],
  infeasible: null
})

it('lets a limit that counts from its step pass the day after its last one', () => {
  const late = {
    ...loan.states.late,
    meta: { title: 'Late', source: loan.states.late.meta.source }
  }
  const timeLimits = { loan_period: limit('loan_period', { step: 'begin' }) }
  const [found] = checkSoundness(
    { ...loan, states: { ...loan.states, late } },
    { pack: { ...permits, timeLimits } }
  )
  // nobody owns the step: ten days after the first one the limit has passed
  expect(found).toMatchObject({ code: 'core/process-unowned', params: { state: 'late' } })
  expect(found && 'example' in found.params && found.params.example).toContain('op: 2026-01-16')
})
