import { describe, expect, it } from 'vitest'
import { readMunicipality } from './read-municipality.ts'

describe('a municipality on the command line', () => {
  it.each([
    { written: 'GM0402=Hilversum', code: 'GM0402', title: 'Hilversum' },
    { written: "GM0518 = 's-Gravenhage", code: 'GM0518', title: "'s-Gravenhage" },
    { written: 'GM1942=Gooise=Meren', code: 'GM1942', title: 'Gooise=Meren' }
  ])('is read from $written', ({ written, code, title }) => {
    expect(readMunicipality(written)).toEqual({ ok: true, code, title })
  })

  it.each([
    { written: 'Hilversum=GM0402', meant: 'GM0402=Hilversum', why: 'turned around' },
    { written: 'gm0402=Hilversum', meant: 'GM0402=Hilversum', why: 'small letters' },
    { written: '402=Hilversum', meant: 'GM0402=Hilversum', why: 'a number alone' },
    { written: 'GM402=Hilversum', meant: 'GM0402=Hilversum', why: 'a zero left out' },
    { written: 'GM0402', meant: 'GM0402=NAAM', why: 'no name' },
    { written: 'GM0402=', meant: 'GM0402=NAAM', why: 'an empty name' },
    { written: 'GM0402=402', meant: 'GM0402=NAAM', why: 'a code for a name' },
    { written: 'Hilversum', meant: null, why: 'no code' },
    { written: '', meant: null, why: 'nothing' },
    { written: 'GM04021=Hilversum', meant: null, why: 'a digit too many' }
  ])('is refused with the right form: $why', ({ written, meant }) => {
    expect(readMunicipality(written)).toEqual({ ok: false, meant })
  })
})
