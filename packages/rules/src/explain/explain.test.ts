import type { Facts, Party, Source } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import type { Condition } from '../model/condition.ts'
import { decisions, participation, participationSet } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { explain } from './explain.ts'
import { printExplanation } from './print-explanation.ts'

const asOf = '2026-04-16'
const om = participationSet.rules.om_deelname!
const reclassering = participationSet.rules.reclassering_deelname!
const withTexts: Rules = {
  ...participation,
  ruleSets: [
    {
      ...participationSet,
      rules: {
        ...participationSet.rules,
        om_deelname: {
          ...om,
          explanation: {
            yes: 'Het OM kan aan tafel, want {redenen}.',
            no: 'Er is geen grond voor het OM, want {redenen}.',
            unknown: 'Nog niet te bepalen. Vraag eerst {volgende_vraag} aan {houder}.'
          }
        },
        reclassering_deelname: {
          ...reclassering,
          explanation: { yes: 'De reclassering neemt deel.', no: 'Nee.', unknown: 'Onbekend.' }
        }
      }
    }
  ]
}
const party = (name: string, title: string): Party => ({ name, title, kind: '', roles: [] })
const parties = { om: party('om', 'het OM'), gemeente: party('gemeente', 'de gemeente') }
const inside = { ernstige_gebiedsproblematiek: 'yes' }

function dutch(name: string, facts: Facts, rules: Rules = withTexts): readonly string[] {
  return printExplanation(explain(rules, name, facts, { asOf }), 'nl', { parties }).split('\n')
}

describe('in Dutch', () => {
  it('fills the rule’s own sentence with the fewest reasons', () => {
    expect(dutch('om_deelname', { ...inside, gevaarstelling: 'yes' })[0]).toBe(
      'Het OM kan aan tafel, want ernstige gebiedsproblematiek is ja en gevaarstelling is ja.'
    )
  })

  it('asks the next question of its holder', () => {
    expect(dutch('om_deelname', { gevaarstelling: 'yes' })[0]).toBe(
      'Nog niet te bepalen. Vraag eerst "Is er sprake van ernstige gebiedsproblematiek?" aan de gemeente.'
    )
  })

  it('does not call always so what is so for what is not known', () => {
    const known = (fact: string): Condition => ({ fact, operator: 'known', value: null })
    const gate = participationSet.concepts.complexe_problematiek!
    const both = { all: [known('onveiligheid'), known('gevaarstelling')] }
    const rules: Rules = {
      ...participation,
      ruleSets: [
        {
          ...participationSet,
          concepts: {
            complexe_problematiek: {
              ...gate,
              chosen: 'a',
              readings: { a: { when: both, why: null } }
            }
          }
        }
      ]
    }
    const lines = dutch('complexe_problematiek', { onveiligheid: 'yes' }, rules)
    expect(lines[0]).toMatch(/Nee, want nog niet bekend is: gevaarstelling\.$/)
    expect(lines).toContain('  - gevaarstelling is bekend: nee (nog niet gevraagd)')
  })

  it('says that own judgement is not a no', () => {
    const outside = { ernstige_gebiedsproblematiek: 'no', ketensamenwerking_nodig: 'no' }
    expect(dutch('om_deelname', outside)[0]).toBe(
      'Dit valt buiten "complexe problematiek", want ketensamenwerking nodig is nee en ernstige gebiedsproblematiek is nee. Het OM beoordeelt zelf; dat is geen nee.'
    )
  })

  it('does not let the rule’s sentence say more than the ground that carries it', () => {
    const onRequest = {
      ...inside,
      snijvlak_straf_zorg_sociaal: 'no',
      justitiele_zaak: 'no',
      verandering_nodig: 'yes',
      verzoek_aan_reclassering: 'yes'
    }
    expect(dutch('reclassering_deelname', onRequest)[0]).toMatch(
      /^Er is grond: reclassering doet dit op verzoek, want /
    )
    expect(
      dutch('reclassering_deelname', { ...inside, snijvlak_straf_zorg_sociaal: 'yes' })[0]
    ).toBe('De reclassering neemt deel.')
  })

  it('shows where another reading tells otherwise', () => {
    const facts = {
      ...inside,
      gevaarstelling: 'yes',
      strafbaar_feit: 'no',
      strafrecht_wezenlijk: 'no'
    }
    expect(dutch('om_deelname', facts)).toContain(
      'Een andere lezing geeft een andere uitkomst: r2 nee en r3 nee.'
    )
  })

  it('shows each part with its answer, and what is no longer needed', () => {
    const facts = { ...inside, strafbaar_feit: 'no', recidivekans: { unknown: 'asked' } } as const
    expect(dutch('om_deelname', facts).slice(5)).toEqual([
      'binnen "complexe problematiek": ja',
      '  - ten minste één hiervan: ja',
      '    - alles hiervan: onbekend',
      '      - meerdere problemen en leefgebieden: onbekend (niet meer nodig)',
      '      - ketensamenwerking nodig: onbekend (niet meer nodig)',
      '      - systeem of leefomgeving geraakt: onbekend (niet meer nodig)',
      '    - ernstige gebiedsproblematiek: ja',
      '- ten minste één hiervan: onbekend',
      '  - strafbaar feit: nee',
      '  - gevaarstelling: onbekend (nog niet gevraagd)',
      '  - alles hiervan: onbekend',
      '    - recidivekans is groot: onbekend (gevraagd, nog geen antwoord)',
      '    - strafrecht wezenlijk: onbekend (nog niet gevraagd)',
      ''
    ])
  })

  it('cites the registered title and heading', () => {
    const source: Source = {
      id: 'minimumnormen',
      title: 'Minimumnormen strafrechtketen',
      publisher: null,
      year: null,
      kind: 'beleid',
      places: { 'uitgangspunt-3-om': { heading: 'Uitgangspunt 3, OM', lines: null } },
      extract: null
    }
    const explanation = explain(participation, 'om_deelname', inside, { asOf })
    expect(printExplanation(explanation, 'nl', { sources: { minimumnormen: source } })).toContain(
      'Bron: Minimumnormen strafrechtketen, Uitgangspunt 3, OM.'
    )
  })
})

it('is there in English too', () => {
  const explanation = explain(
    withTexts,
    'om_deelname',
    { ...inside, gevaarstelling: 'yes' },
    { asOf }
  )
  expect(printExplanation(explanation, 'en').split('\n')[0]).toBe(
    'There is ground: om may, because ernstige gebiedsproblematiek is yes and gevaarstelling is yes.'
  )
})

it('never says must: not for any partial case of these facts, in either language', () => {
  const values = fc.constantFrom(undefined, 'yes', 'no', 'groot', 'laag')
  fc.assert(
    fc.property(
      fc.constantFrom(...decisions),
      fc.record(Object.fromEntries(Object.keys(participation.facts).map(name => [name, values]))),
      (name, some) => {
        const facts = Object.fromEntries(
          Object.entries(some).flatMap(([fact, value]) =>
            value === undefined ? [] : [[fact, value] as const]
          )
        )
        const explanation = explain(participation, name, facts, { asOf })
        expect(printExplanation(explanation, 'nl')).not.toMatch(/\b(moet|moeten|verplicht)\b/i)
        expect(printExplanation(explanation, 'en')).not.toMatch(/\b(must|shall|obliged)\b/i)
      }
    )
  )
})

it('puts any rule in words', () => {
  fc.assert(
    fc.property(randomRules({ known: true }), ({ rules }) => {
      const text = printExplanation(explain(rules, 'rule', {}, { asOf }), 'nl')
      expect(text).not.toMatch(/undefined|\[object/)
    })
  )
})
