import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten } from './as-written.ts'

describe('asWritten', () => {
  it.each([
    { made: '01-07-2021', before: '2021-07-01' },
    { made: '1/7/2021', before: '2021-07-01' },
    { made: '1-7-21', before: '2021-07-01' },
    { made: '2021-07-01 00:00:00', before: '2021-07-01' },
    { made: '44378', before: '2021-07-01' },
    { made: '36585', before: '2000-02-29' },
    { made: '10', before: '010' },
    { made: '1,5', before: '1.5' },
    { made: 'WAAR', before: 'true' },
    { made: '“null”', before: '"null"' },
    { made: '’s avonds', before: "'s avonds" },
    { made: ' twee woorden\u00A0', before: 'twee woorden' }
  ])('$made is what a program makes of $before', ({ made, before }) => {
    expect(asWritten(made, before)).toBe(before)
  })

  it.each([
    { text: '02-07-2021', before: '2021-07-01', is: '2021-07-02', why: 'another day' },
    { text: '3-12-2027', like: '2021-07-01', is: '2027-12-03', why: 'a day in an empty cell' },
    { text: '44379', before: '2021-07-01', is: '44379', why: 'a number could be any day' },
    { text: '1-7-22', before: '2021-07-01', is: '1-7-22', why: 'a year that is not clear' },
    { text: '11', before: '010', is: '11', why: 'another number' },
    { text: '2,5', before: '1.5', is: '2.5', why: 'a comma in a number' },
    { text: 'drie, vier', before: 'drie', is: 'drie, vier', why: 'a comma in a text' },
    { text: '01-07-2021', before: 'vrije tekst', is: '01-07-2021', why: 'a day in a text' },
    { text: 'ONWAAR', before: 'true', is: 'ONWAAR', why: 'the other truth' }
  ])('$text stays a change: $why', ({ text, before, like, is }) => {
    expect(asWritten(text, before, like)).toBe(is)
  })

  it('counts days as the calendar does', () => {
    const first = new Date('1950-01-01')
    fc.assert(
      fc.property(
        fc.date({ min: first, max: new Date('2090-01-01'), noInvalidDate: true }),
        date => {
          const day = date.toISOString().slice(0, 10)
          const serial = (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000
          expect(asWritten(String(serial), day)).toBe(day)
          expect(asWritten(String(serial + 1), day)).toBe(String(serial + 1))
        }
      )
    )
  })
})
