import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@ketenregie/core'
import type { Facts } from '@ketenregie/core'
import { participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { FactCondition } from '../model/condition.ts'
import { compareReadings } from './compare-readings.ts'
import { everyCase, oracleOf } from './every-case.fixture.ts'

const asOf = '2026-04-16'

/** From the register of ambiguities: ground per reading, and differences per pair, by hand. */
const byHand = {
  complexe_problematiek: { of: 16n, ground: { a: 9n, b: 3n }, differ: [6n] },
  om_deelname: { of: 16n, ground: { r1: 13n, r2: 7n, r3: 11n }, differ: [6n, 2n, 4n] },
  rvdk_deelname: { of: 32n, ground: { r1: 23n, r2: 17n }, differ: [6n] },
  reclassering_deelname: { of: 16n, ground: { r1: 9n, r2: 6n }, differ: [3n] },
  politie_deelname: { of: 16n, ground: { r1: 13n, r2: 7n }, differ: [6n] }
}

/** What the comparisons see of the facts; a set that is compared as a whole is seen whole. */
function seen(facts: Facts, atoms: readonly FactCondition[], isSo: IsSo): string {
  return JSON.stringify(
    atoms.map(atom => (Array.isArray(atom.value) ? facts[atom.fact] : isSo({ ...atom }, facts)))
  )
}

type IsSo = ReturnType<typeof oracleOf>['isSo']

describe('readings compared', () => {
  it.each(Object.entries(byHand))('%s as counted by hand', (name, { of, ground, differ }) => {
    const counted = compareReadings(participation, name, { asOf })?.counted
    expect(counted?.combinations).toBe(of)
    expect(counted?.ground).toEqual(ground)
    expect(counted?.differences.map(({ combinations }) => combinations)).toEqual(differ)
  })

  it('count what going through every case counts, and show a case that is so', () => {
    fc.assert(
      fc.property(randomRules({ known: false }), random => {
        const { isSo, canOccur, atoms } = oracleOf(random)
        const readings = random.set.rules['rule']?.readings ?? {}
        const conditions = Object.values(readings).map(({ when }) => when)
        const looked = conditions.flatMap(atoms)
        const cases = everyCase(random.universe).filter(canOccur)
        // nothing can occur: an error of its own
        fc.pre(cases.length > 0)
        const count = (of: (facts: Facts) => boolean) =>
          BigInt(new Set(cases.filter(of).map(facts => seen(facts, looked, isSo))).size)

        const counted = compareReadings(random.rules, 'rule', { asOf })?.counted
        expect(counted?.combinations).toBe(count(() => true))
        for (const [name, { when }] of Object.entries(readings))
          expect(counted?.ground[name]).toBe(count(facts => isSo(when, facts)))
        for (const { between, combinations, example } of counted?.differences ?? []) {
          const [first, second] = between.map(name => readings[name]?.when ?? { any: [] })
          const differs = (facts: Facts) => isSo(first!, facts) !== isSo(second!, facts)
          expect(combinations).toBe(count(differs))
          if (combinations === 0n) expect(example).toBeNull()
          if (example === null) continue
          const known = Object.entries({ ...example.given, ...example.gate })
          const shown = cases.filter(facts =>
            known.every(([fact, value]) => canonicalJson(facts[fact]) === canonicalJson(value))
          )
          const others = between.filter(name => name !== example.ground)
          for (const facts of shown) {
            expect(isSo(readings[example.ground]?.when ?? { any: [] }, facts)).toBe(true)
            for (const other of others) expect(isSo(readings[other]!.when, facts)).toBe(false)
          }
        }
      }),
      { numRuns: 400 }
    )
  })

  it('give no count where it would take too much, and nothing for a name that is not there', () => {
    expect(compareReadings(participation, 'om_deelname', { asOf, budget: 3 })?.counted).toBeNull()
    expect(compareReadings(participation, 'om_deelnam', { asOf })).toBeUndefined()
  })
})
