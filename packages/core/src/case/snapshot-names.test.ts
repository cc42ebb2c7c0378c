import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256Hex } from '../journal/hash.ts'
import { areIntact, codesOf, listNames, noNames } from './snapshot-names.ts'

it('has a code of letters for each name, and writes what is not in the list whole', () => {
  const names = fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 60 })
  fc.assert(
    fc.property(names, fc.string({ unit: 'binary' }), (list, other) => {
      const { codeOf, nameOf } = codesOf(listNames(list))
      const codes = list.map(codeOf)
      expect(new Set(codes).size).toBe(list.length)
      for (const code of codes) expect(code).toMatch(/^[a-z]+$/)
      expect([...list, other].map(name => nameOf(codeOf(name)))).toEqual([...list, other])
      if (!list.includes(other)) expect(codeOf(other)).toBe(`!${other}`)
    })
  )
})

it('has another code for every place in a list of any length', () => {
  const all = Array.from({ length: 20_000 }, (_, place) => `name-${place}`)
  const { codeOf } = codesOf(listNames(all))
  expect(new Set(all.map(codeOf)).size).toBe(all.length)
  expect(codeOf(all.toSorted()[26 + 26 * 26] ?? '')).toBe('aaa')
})

it('is the same list for the same names, in whatever order they are told', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), all => {
      expect(listNames([...all.toReversed(), ...all])).toEqual(listNames(all))
    })
  )
})

it('sees every change, and takes nothing for a list that is none', () => {
  const { digest, text } = listNames(['gemeente', 'justitie', '__proto__'])
  for (let place = 0; place < text.length; place++)
    for (const other of ['x', '', ' ', text.charAt(place).repeat(2)]) {
      const changed = text.slice(0, place) + other + text.slice(place + 1)
      expect([changed, areIntact({ digest, text: changed })]).toEqual([changed, false])
    }
  for (const made of ['', '{}', '[1]', '[', 'null', '"a"']) {
    const names = { digest: sha256Hex(made).slice(0, 32), text: made }
    expect(areIntact(names)).toBe(false)
    expect(() => codesOf(names)).toThrow('were changed')
  }
  expect(areIntact(noNames)).toBe(true)
  expect(() => codesOf(noNames).nameOf('a')).toThrow('have no a')
})
