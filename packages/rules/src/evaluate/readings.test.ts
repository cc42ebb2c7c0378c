import type { Facts } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { programOf } from '../compile/program.ts'
import { evaluate, evaluateOutcome } from './evaluate.ts'
import { kleene } from './kleene.ts'
import { participation } from './participation.fixture.ts'

const asOf = '2026-04-16'

/** Every way to answer these facts; the chance of recidivism counts as great or not. */
function combinations(names: readonly string[]): readonly Facts[] {
  return names.reduce<readonly Facts[]>(
    (all, name) => {
      const values = name.startsWith('recidivekans') ? ['groot', 'laag'] : ['yes', 'no']
      return all.flatMap(facts => values.map(value => ({ ...facts, [name]: value })))
    },
    [{}]
  )
}

const gate = [
  'meerdere_problemen_en_leefgebieden',
  'ketensamenwerking_nodig',
  'systeem_of_leefomgeving_geraakt',
  'ernstige_gebiedsproblematiek'
]
const om = ['strafbaar_feit', 'gevaarstelling', 'recidivekans', 'strafrecht_wezenlijk']
const rvdk = [
  'minderjarige_pleegde_feit',
  'recidivekans_minderjarige',
  'strafrecht_wezenlijk',
  'relatie_met_minderjarige',
  'zorgen_over_minderjarige'
]
const reclassering = [
  'snijvlak_straf_zorg_sociaal',
  'justitiele_zaak',
  'verandering_nodig',
  'verzoek_aan_reclassering'
]
const politie = [
  'onveiligheid',
  'vermoeden_strafbaar_feit',
  'verzoek_aan_politie',
  'casus_geeft_aanleiding'
]

/** The answers of one reading over all combinations, the gate held at yes. */
function answers(name: string, reading: string, facts: readonly string[]): readonly boolean[] {
  const inside = name === 'complexe_problematiek' ? {} : { ernstige_gebiedsproblematiek: 'yes' }
  const options = { asOf, readings: { [name]: reading } } as const
  return combinations(facts).map(
    some => evaluateOutcome(participation, name, { ...inside, ...some }, options).outcome === 'yes'
  )
}

it.each([
  ['complexe_problematiek', gate, { a: 9, b: 3 }],
  ['om_deelname', om, { r1: 13, r2: 7, r3: 11 }],
  ['rvdk_deelname', rvdk, { r1: 23, r2: 17 }],
  ['reclassering_deelname', reclassering, { r1: 9, r2: 6 }],
  ['politie_deelname', politie, { r1: 13, r2: 7 }]
] as const)(
  '%s is yes in as many combinations as the domain brief counts',
  (name, facts, counts) => {
    const found = Object.keys(counts).map(
      reading => [reading, answers(name, reading, facts).filter(Boolean).length] as const
    )
    expect(Object.fromEntries(found)).toEqual(counts)
  }
)

it.each([
  ['complexe_problematiek', 'a', 'b', gate, 6],
  ['om_deelname', 'r1', 'r2', om, 6],
  ['om_deelname', 'r1', 'r3', om, 2],
  ['rvdk_deelname', 'r1', 'r2', rvdk, 6],
  ['reclassering_deelname', 'r1', 'r2', reclassering, 3],
  ['politie_deelname', 'r1', 'r2', politie, 6]
] as const)('%s: readings %s and %s differ', (name, first, second, facts, count) => {
  const others = answers(name, second, facts)
  expect(answers(name, first, facts).filter((is, at) => is !== others[at])).toHaveLength(count)
})

it('sees that 3RO reading r2 is yes where Kleene says unknown', () => {
  const facts = {
    ernstige_gebiedsproblematiek: 'yes',
    snijvlak_straf_zorg_sociaal: 'yes',
    verandering_nodig: 'yes',
    verzoek_aan_reclassering: 'yes'
  }
  const options = { asOf, readings: { reclassering_deelname: 'r2' } } as const
  const decision = programOf(participation).decision('reclassering_deelname', options)
  const criterion = decision.library.criterion('reclassering_deelname')
  expect(kleene(criterion, facts, decision)).toBe('unknown')
  expect(evaluate(participation, 'reclassering_deelname', facts, options)).toMatchObject({
    outcome: 'yes',
    relevant: [],
    needed: [],
    readings: { r1: 'yes', r2: 'yes' }
  })
})
