import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { permits } from '../engine/permit.fixture.ts'
import {
  addToTimeline,
  correctTimeline,
  factsOn as knownOn,
  lastFreshDay
} from './fact-timeline.ts'

const pack = {
  calendar: permits.calendar,
  facts: { ended: { ...permits.facts['filed_on']!, fresh: { unit: 'days', count: 31 } as const } }
}
const factsOn = (known: Parameters<typeof knownOn>[0], day: CivilDate) => knownOn(known, pack, day)

const said = (on: CivilDate, value: string, fresh: CivilDate | null = null) => ({
  ended: { value, by: 'council', on, fresh }
})

describe('facts in time', () => {
  it('keeps what held before, and what a late message says about an earlier day', () => {
    const first = addToTimeline({}, said('2026-05-10', 'b'))
    const late = addToTimeline(first, said('2026-05-01', 'a'))
    expect(factsOn(late, '2026-04-30')).toEqual({})
    expect(factsOn(late, '2026-05-05')).toEqual({ ended: 'a' })
    expect(factsOn(late, '2026-05-10')).toEqual({ ended: 'b' })
  })

  it('a correction takes the place of what was said about that day and later', () => {
    const known = [said('2026-05-01', 'a'), said('2026-05-10', 'b')].reduce(addToTimeline, {})
    const corrected = correctTimeline(known, said('2026-05-04', 'c'))
    expect(factsOn(corrected, '2026-05-03')).toEqual({ ended: 'a' })
    expect(factsOn(corrected, '2026-05-20')).toEqual({ ended: 'c' })
  })

  it('a value is known through its last fresh day, and unknown from the day after', () => {
    const known = addToTimeline({}, said('2026-05-01', 'a', '2026-06-01'))
    expect(factsOn(known, '2026-06-01')).toEqual({ ended: 'a' })
    expect(factsOn(known, '2026-06-02')).toEqual({ ended: { unknown: 'stale' } })
    expect(lastFreshDay(known, '2026-05-20')).toBe('2026-06-01')
    expect(lastFreshDay(known, '2026-06-02')).toBeNull()
  })

  it('takes nobody’s word over another’s about the same day', () => {
    const known = addToTimeline({}, said('2026-05-01', 'a'))
    const other = addToTimeline(known, {
      ended: { value: 'b', by: 'applicant', on: '2026-05-01', fresh: null }
    })
    expect(factsOn(other, '2026-05-01')).toEqual({ ended: { unknown: 'contradicted' } })
    const same = addToTimeline(known, said('2026-05-01', 'b'))
    expect(factsOn(same, '2026-05-01')).toEqual({ ended: 'b' })
    const corrected = correctTimeline(other, said('2026-05-01', 'c'))
    expect(factsOn(corrected, '2026-05-01')).toEqual({ ended: 'c' })
  })

  it('comes out the same in whatever order messages about different days come in', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 })
    const order = days.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
    )
    fc.assert(
      fc.property(order, ([list, shuffled]) => {
        const day = (number: number) => addDays('2026-04-30', number)
        const told = (numbers: readonly number[]) =>
          numbers.map(number => said(day(number), `v${number}`)).reduce(addToTimeline, {})
        expect(told(shuffled)).toEqual(told(list))
      })
    )
  })
})
