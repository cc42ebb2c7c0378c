import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erasePayload, noEntry, seal, verifyChain } from './chain.ts'
import type { Entry } from './entry.ts'

function chainOf(length: number): readonly Entry[] {
  const entries: Entry[] = []
  for (let number = 1; number <= length; number++) {
    const draft = {
      caseId: 'P-1',
      number,
      on: '2026-04-16',
      recordedAt: '2026-04-16T08:00:00.000Z',
      by: 'applicant',
      key: number % 2 === 0 ? `key-${number}` : null,
      definition: 'd'.repeat(64),
      pack: 'p'.repeat(64),
      payload: `{"events":[${number}]}`,
      salt: `salt-${number}`
    } as const
    entries.push(seal(draft, entries.at(-1)?.digest ?? noEntry))
  }
  return entries
}

const chain = chainOf(5)

describe('verifyChain', () => {
  it('finds nothing in a chain that is as it was sealed', () => {
    expect(verifyChain(chain, { head: chain.at(-1)!.digest })).toEqual([])
    expect(verifyChain([])).toEqual([])
  })

  it('finds every change of one character in any member of any entry', () => {
    const members = fc.constantFrom(...(Object.keys(chain[0]!) as (keyof Entry)[]))
    fc.assert(
      fc.property(fc.nat(4), members, fc.nat(), (index, member, place) => {
        const changed = chain.map((entry, at) =>
          at === index ? { ...entry, [member]: otherThan(entry[member], place) } : entry
        )
        expect(verifyChain(changed).map(({ number }) => number)).toContain(index + 1)
      })
    )
  })

  it('finds entries that were taken out, swapped or cut off', () => {
    const head = chain.at(-1)!.digest
    const swapped = [0, 2, 1, 3, 4].map(index => chain[index]!)
    expect(verifyChain(chain.toSpliced(2, 1), { head })).not.toEqual([])
    expect(verifyChain(swapped, { head })).not.toEqual([])
    expect(verifyChain(chain.slice(0, 3), { head })).toEqual([{ number: 3, fault: 'head' }])
  })

  it('finds an entry that was sealed anew with another payload', () => {
    const third = chain[2]!
    const anew = seal({ ...third, payload: '{}', salt: 'new' }, third.previous)
    expect(verifyChain(chain.with(2, anew))).toEqual([{ number: 4, fault: 'previous' }])
  })

  it('still verifies when payload and salt are erased, but not when one of them is', () => {
    expect(verifyChain(chain.map(erasePayload))).toEqual([])
    const half = { ...chain[0]!, salt: null }
    expect(verifyChain([half])).toEqual([{ number: 1, fault: 'payload' }])
  })

  it('does not let an erased payload be guessed without its salt', () => {
    const [first] = chainOf(1)
    const salted = seal({ ...first!, payload: first!.payload!, salt: 'other' }, noEntry)
    expect(salted.payloadDigest).not.toBe(first!.payloadDigest)
  })
})

function otherThan(value: string | number | null, place: number): string | number {
  if (value === null) return 'x'
  if (typeof value === 'number') return value + 1
  const at = place % value.length
  return `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`
}
