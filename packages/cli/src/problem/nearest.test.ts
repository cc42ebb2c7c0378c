import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it.each([
  { written: 'controler', meant: 'controleer', why: 'a letter is missing' },
  { written: 'draia', meant: 'draai', why: 'letters are swapped' },
  { written: 'OM_deelname', meant: 'om_deelname', why: 'capitals do not matter' },
  { written: 'verwijder', meant: undefined, why: 'nothing comes near' },
  { written: '', meant: undefined, why: 'nothing was written' }
])('$written: $why', ({ written, meant }) => {
  expect(nearest(written, ['draai', 'controleer', 'beoordeel', 'om_deelname'])).toBe(meant)
})
