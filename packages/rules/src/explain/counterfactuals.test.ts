import type { Facts, FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { RandomRules } from '../evaluate/random-rules.fixture.ts'
import { explain } from './explain.ts'
import { printExplanation } from './print-explanation.ts'

const asOf = '2026-04-16'
const inside = { ernstige_gebiedsproblematiek: 'yes', ketensamenwerking_nodig: 'no' }
const otherwise = (facts: Facts) => explain(participation, 'om_deelname', facts, { asOf })

function sentences(facts: Facts, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const lines = printExplanation(otherwise(facts), language).split('\n')
  return lines.filter(line => /^(Dit zou|This would)/.test(line))
}

describe('what would change it', () => {
  const ground = { ...inside, gevaarstelling: 'yes', strafbaar_feit: 'no' }

  it('says it, the settled outcomes first', () => {
    expect(sentences(ground)).toEqual([
      'Dit zou anders zijn als ernstige gebiedsproblematiek nee was: dan eigen beoordeling.',
      'Dit zou anders zijn als gevaarstelling nee was: dan onbekend.'
    ])
    expect(sentences(ground, 'en')[1]).toBe(
      'This would be otherwise if gevaarstelling were no: then unknown.'
    )
  })

  it('takes several facts together only where one is not enough', () => {
    const twice = { ...inside, gevaarstelling: 'yes', strafbaar_feit: 'yes' }
    const both = { ...twice, meerdere_problemen_en_leefgebieden: 'yes' } as const
    const gate = { ketensamenwerking_nodig: 'yes', systeem_of_leefomgeving_geraakt: 'yes' }
    expect(sentences({ ...both, ...gate })).toEqual([
      'Dit zou anders zijn als meerdere problemen en leefgebieden nee was en ernstige gebiedsproblematiek nee was: dan eigen beoordeling.',
      'Dit zou anders zijn als ketensamenwerking nodig nee was en ernstige gebiedsproblematiek nee was: dan eigen beoordeling.',
      'Dit zou anders zijn als systeem of leefomgeving geraakt nee was en ernstige gebiedsproblematiek nee was: dan eigen beoordeling.'
    ])
  })

  it('names every option that does it', () => {
    const facts = {
      ...inside,
      gevaarstelling: 'no',
      strafbaar_feit: 'no',
      recidivekans: 'groot',
      strafrecht_wezenlijk: 'yes'
    }
    expect(sentences(facts)).toContain(
      'Dit zou anders zijn als recidivekans laag of gemiddeld was: dan nee.'
    )
  })

  it('says nothing while the outcome is open', () => {
    expect(otherwise(inside).otherwise).toEqual([])
  })
})

it('is right and has the smallest size, on any rule', () => {
  fc.assert(
    fc.property(randomRules({ known: false }), fc.infiniteStream(fc.nat()), (made, pick) => {
      const { rules, universe } = made
      const names = Object.keys(universe)
      const facts: Record<string, FactValue> = {}
      for (const name of names) {
        const values = universe[name]!
        const chosen = pick.next().value! % (values.length + 1)
        if (chosen < values.length) facts[name] = values[chosen]!
      }
      const finding = evaluate(rules, 'rule', facts, { asOf })
      if (finding.outcome === 'unknown' || finding.warnings.length > 0) return
      const found = explain(rules, 'rule', facts, { asOf }).otherwise
      for (const { changes, outcome } of found)
        for (const to of changes.length === 1 ? changes[0]!.to : [changes[0]!.to[0]!]) {
          const changed = changes.map((one, index) => [one.fact, index === 0 ? to : one.to[0]!])
          const other = { ...facts, ...Object.fromEntries(changed) }
          expect(evaluate(rules, 'rule', other, { asOf }).outcome).toBe(outcome)
          expect(outcome).not.toBe(finding.outcome)
        }
      expect(found[0]?.changes.length).toBe(smallest(made, facts))
    })
  )
})

/** In how many known facts the least different case with another outcome differs; at most three. */
function smallest({ rules, universe }: RandomRules, facts: Facts): number | undefined {
  const { outcome } = evaluate(rules, 'rule', facts, { asOf })
  const cases = Object.keys(facts).reduce<
    readonly { readonly facts: Facts; readonly size: number }[]
  >(
    (before, name) =>
      before.flatMap(one => [
        one,
        ...universe[name]!.map(value => ({
          facts: { ...one.facts, [name]: value },
          size: one.size + 1
        }))
      ]),
    [{ facts, size: 0 }]
  )
  const sizes = cases.flatMap(one => {
    if (one.size > 3) return []
    const finding = evaluate(rules, 'rule', one.facts, { asOf })
    const cannotOccur = finding.warnings.includes('contradiction-with-background')
    return cannotOccur || finding.outcome === outcome ? [] : [one.size]
  })
  return sizes.length === 0 ? undefined : Math.min(...sizes)
}
