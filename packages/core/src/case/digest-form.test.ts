import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256Hex } from '../journal/hash.ts'
import { fullDigest, shortDigest } from './digest-form.ts'

it('gives each digest back, from two thirds of the room', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const hex = sha256Hex(text)
      expect(shortDigest(hex)).toHaveLength(45)
      expect(fullDigest(shortDigest(hex))).toBe(hex)
    })
  )
})

it.each(['', 'permit-rules', '0'.repeat(64), 'f'.repeat(64), 'F'.repeat(64), '='])(
  'gives %s back as it was',
  text => {
    expect(fullDigest(shortDigest(text))).toBe(text)
  }
)
