import { addDays, addMonths, compareDates } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { landelijk } from '@ketenregie/processes'
import { durationClass, durationClasses } from './duration-class.ts'

const classOf = (binnenkomst: CivilDate, einddatum: CivilDate) =>
  durationClass({ binnenkomst, einddatum }, landelijk)

const rank = (name: ReturnType<typeof classOf>) =>
  durationClasses.findIndex(known => known === name)

it.each([
  {
    from: '2025-05-02',
    to: '2025-05-02',
    in: 'korter_dan_vier_weken',
    why: 'out on the day of entry'
  },
  { from: '2025-05-02', to: '2025-05-29', in: 'korter_dan_vier_weken', why: 'a day short' },
  { from: '2025-05-02', to: '2025-05-30', in: 'vier_weken_tot_drie_maanden', why: 'four weeks' },
  { from: '2025-05-02', to: '2025-08-01', in: 'vier_weken_tot_drie_maanden', why: 'a day short' },
  { from: '2025-05-02', to: '2025-08-02', in: 'drie_maanden_of_langer', why: 'three months' },
  {
    from: '2025-11-30',
    to: '2026-02-27',
    in: 'vier_weken_tot_drie_maanden',
    why: 'February is short'
  },
  {
    from: '2025-11-30',
    to: '2026-02-28',
    in: 'drie_maanden_of_langer',
    why: 'its last day is three months'
  },
  {
    from: '2025-03-10',
    to: '2025-04-07',
    in: 'vier_weken_tot_drie_maanden',
    why: 'summer time began'
  }
] as const)('$from to $to is $in: $why', ({ from, to, in: expected }) => {
  expect(classOf(from, to)).toBe(expected)
})

it('never goes down when the stay gets longer', () => {
  const stays = fc.record({
    start: fc.integer({ min: 0, max: 1460 }),
    days: fc.nat(200),
    more: fc.nat(60)
  })
  const first: CivilDate = '2024-01-01'
  fc.assert(
    fc.property(stays, ({ start, days, more }) => {
      const from = addDays(first, start)
      const shorter = rank(classOf(from, addDays(from, days)))
      const longer = rank(classOf(from, addDays(from, days + more)))
      expect(longer).toBeGreaterThanOrEqual(shorter)
    })
  )
})

it('counts at least 28 days for the middle class, and three months for the upper one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1460 }), fc.nat(200), (start, days) => {
      const from = addDays('2024-01-01', start)
      const to = addDays(from, days)
      const expected = compareDates(addMonths(from, 3), to) <= 0 ? 2 : days >= 28 ? 1 : 0
      expect(classOf(from, to)).toBe(durationClasses[expected])
    })
  )
})

it('has no class for an end that is not known or lies before the start', () => {
  expect(classOf('2025-05-02', '2025-05-01')).toBeNull()
  expect(durationClass({ binnenkomst: '2025-05-02' }, landelijk)).toBeNull()
  expect(durationClass({}, landelijk)).toBeNull()
})
