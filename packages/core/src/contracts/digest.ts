import { sha256Hex } from '../journal/hash.ts'
import type { Digest } from '../ports/digest.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'

/** Around the blocks of 64 bytes that SHA-256 works in, and far beyond. */
const lengths = [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000]
/** Of one to four bytes each in UTF-8; the last is half of a pair and stands for none. */
const signs = ['a', '\u0000', 'é', '€', '😀', '\ud83d']

/** What every digest promises. */
export const digestContract: Contract<Digest> = [
  {
    name: 'is the digest of the example in FIPS 180-4',
    async run(open) {
      const digest = await open()
      const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      assertEqual(digest('abc'), expected, 'digest of abc')
    }
  },
  {
    name: 'is the same to the letter as the digest of the engine, whatever the text',
    async run(open) {
      const digest = await open()
      for (const length of lengths)
        for (const sign of signs) {
          const text = sign.repeat(length)
          assertEqual(digest(text), sha256Hex(text), `digest of ${length} times ${sign}`)
        }
    }
  }
]
