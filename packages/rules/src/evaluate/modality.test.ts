import type { Facts, Modality } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { bruteForce } from './brute-force.fixture.ts'
import { evaluate } from './evaluate.ts'
import { participation } from './participation.fixture.ts'

const asOf = '2026-04-16'
const is = (facts: Facts, name: string) => facts[name] === 'yes'

/** The grounds of each rule by strength, written out by hand from the domain brief. */
const rules: Readonly<
  Record<
    string,
    {
      readonly own: Modality
      readonly facts: readonly string[]
      readonly grounds: readonly (readonly [Modality, (facts: Facts) => boolean])[]
    }
  >
> = {
  reclassering_deelname: {
    own: 'does',
    facts: [
      'snijvlak_straf_zorg_sociaal',
      'justitiele_zaak',
      'verandering_nodig',
      'verzoek_aan_reclassering'
    ],
    grounds: [
      ['does', facts => is(facts, 'snijvlak_straf_zorg_sociaal')],
      [
        'on-request',
        facts =>
          is(facts, 'snijvlak_straf_zorg_sociaal') ||
          (!is(facts, 'justitiele_zaak') &&
            is(facts, 'verandering_nodig') &&
            is(facts, 'verzoek_aan_reclassering'))
      ]
    ]
  },
  politie_deelname: {
    own: 'does',
    facts: [
      'onveiligheid',
      'vermoeden_strafbaar_feit',
      'verzoek_aan_politie',
      'casus_geeft_aanleiding'
    ],
    grounds: [
      ['does', facts => is(facts, 'onveiligheid') || is(facts, 'vermoeden_strafbaar_feit')],
      [
        'on-request',
        facts =>
          is(facts, 'onveiligheid') ||
          is(facts, 'vermoeden_strafbaar_feit') ||
          (is(facts, 'verzoek_aan_politie') && is(facts, 'casus_geeft_aanleiding'))
      ]
    ]
  },
  om_deelname: {
    own: 'may',
    facts: ['strafbaar_feit', 'gevaarstelling', 'strafrecht_wezenlijk'],
    grounds: []
  }
}

describe.each(Object.entries(rules))('the modality of %s', (name, { own, facts, grounds }) => {
  const universe = Object.fromEntries(facts.map(fact => [fact, ['yes', 'no']]))
  const oracles = grounds.map(
    ([modality, holds]) =>
      [modality, bruteForce(universe, complete => (holds(complete) ? 'yes' : 'no'))] as const
  )

  it('is that of the strongest ground that surely holds, in every partial case', () => {
    const { count, factsOf } = bruteForce(universe, () => null)
    for (let code = 0; code < count; code += 1) {
      const known = { ernstige_gebiedsproblematiek: 'yes', ...factsOf(code) }
      const finding = evaluate(participation, name, known, { asOf })
      const carrying = oracles.find(([, one]) => one.outcomes(code).join() === 'yes')?.[0]
      const expected = finding.outcome === 'yes' ? (carrying ?? own) : own
      expect({ known, modality: finding.modality }).toEqual({ known, modality: expected })
    }
  })

  it('is absent outside the gate, where the text says nothing', () => {
    const outside = {
      ernstige_gebiedsproblematiek: 'no',
      meerdere_problemen_en_leefgebieden: 'no'
    }
    expect(evaluate(participation, name, outside, { asOf })).toMatchObject({
      outcome: null,
      status: 'own-judgement',
      modality: null
    })
  })
})
