import { describe, expect, it } from 'vitest'
import { clockContract, digestContract, idsContract } from '@ketenregie/core/contracts'
import { ManualClock } from './manual-clock.ts'
import { RandomIds } from './random-ids.ts'
import { systemClock } from './system-clock.ts'
import { systemDigest } from './system-digest.ts'

const start = '2025-01-01T08:00:00.000Z'

describe('contracts', () => {
  it.each(clockContract)('systemClock: $name', async ({ run }) => {
    await expect(run(() => systemClock)).resolves.toBeUndefined()
  })

  it.each(clockContract)('ManualClock: $name', async ({ run }) => {
    await expect(run(() => new ManualClock(start))).resolves.toBeUndefined()
  })

  it.each(digestContract)('systemDigest: $name', async ({ run }) => {
    await expect(run(() => systemDigest)).resolves.toBeUndefined()
  })

  it.each(idsContract)('RandomIds: $name', async ({ run }) => {
    await expect(run(() => new RandomIds())).resolves.toBeUndefined()
  })
})

describe('RandomIds', () => {
  const ids = new RandomIds()
  const given = Array.from({ length: 20_000 }, () => ids.next())

  it('have the form of RFC 9562 version 7', () => {
    const form = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
    expect(given.filter(id => !form.test(id))).toEqual([])
  })

  it('sort in the order in which they were given', () => {
    expect(given.toSorted()).toEqual(given)
    expect(new Set(given).size).toBe(given.length)
  })

  it('tell the millisecond in which they were given', () => {
    const told = parseInt(new RandomIds().next().replace('-', '').slice(0, 12), 16)
    expect(Math.abs(told - Date.now())).toBeLessThan(60_000)
  })
})

describe('ManualClock', () => {
  it('stands still until it is moved, and tells UTC', () => {
    const clock = new ManualClock('2025-01-01T09:00:00+01:00')
    expect([clock.now(), clock.now()]).toEqual([start, start])
    clock.advance(36 * 3_600_000)
    expect(clock.now()).toBe('2025-01-02T20:00:00.000Z')
    clock.set('2025-05-02T00:00:00Z')
    expect(clock.now()).toBe('2025-05-02T00:00:00.000Z')
  })

  it.each(['2024-12-31T23:00:00Z', '2025-01-01', 'now'])('refuses to be set to %s', instant => {
    expect(() => new ManualClock(start).set(instant)).toThrow(
      expect.objectContaining({ name: 'InvariantError' })
    )
  })
})
