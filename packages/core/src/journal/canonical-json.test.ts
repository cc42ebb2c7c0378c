import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { hashOf, sha256Hex } from './hash.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, shuffled(member)])
  )
}

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, section 3.2.3', () => {
    const members = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7
    }
    expect(canonicalJson(members)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}'
    )
  })

  it.each([
    [333333333.3333333, '333333333.3333333'],
    [1e30, '1e+30'],
    [4.5, '4.5'],
    [2e-3, '0.002'],
    [1e-27, '1e-27'],
    [-0, '0']
  ])('writes the number %s as %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it('gives equal values equal text, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const written = canonicalJson(value)
        expect(canonicalJson(shuffled(value))).toBe(written)
        expect(canonicalJson(JSON.parse(written))).toBe(written)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  it('orders many names, and names that are numbers, as texts', () => {
    const names = fc.uniqueArray(fc.oneof(fc.string(), fc.nat().map(String)), { maxLength: 60 })
    fc.assert(
      fc.property(names, all => {
        const written = canonicalJson(Object.fromEntries(all.map(name => [name, 0])))
        const members = all.toSorted().map(name => `${canonicalJson(name)}:0`)
        expect(written).toBe(`{${members.join()}}`)
      })
    )
  })

  it.each([
    ['undefined', { a: undefined }],
    ['a number that is not finite', [Number.NaN]],
    ['half a surrogate pair', '\ud83d'],
    ['a class instance', new Map()],
    ['a bigint', 1n]
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow('JSON')
  })
})

describe('hashOf', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
  ])('digests %j as FIPS 180-4 does', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest)
  })

  it('does not see the order of members', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }))
  })
})
