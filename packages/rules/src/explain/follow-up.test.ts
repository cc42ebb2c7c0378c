import { asKnownOn } from '@ketenregie/core'
import type { Calendar, CivilDate, Facts, FactStatement } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { planRequests } from '../ask/plan-requests.ts'
import type { Rules } from '../compile/rules.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { participation } from '../evaluate/participation.fixture.ts'
import { explain } from './explain.ts'
import { phraseFollowUp } from './phrase-follow-up.ts'
import { printExplanation } from './print-explanation.ts'

const asOf = '2026-04-16'
const gate = 'ernstige_gebiedsproblematiek'
const source = { source: 's', place: 'p' }
const calendar: Calendar = {
  holidays: [],
  equated: [],
  known: { from: 2023, to: 2028 },
  law: { lastDay: source, workingDays: source, exceptions: source }
}

function followUp(unknown: Facts[string] | undefined, statements: readonly FactStatement[] = []) {
  const known = { gevaarstelling: 'yes', ketensamenwerking_nodig: 'no' }
  const facts: Facts = unknown === undefined ? known : { ...known, [gate]: unknown }
  const { followUps } = explain(participation, 'om_deelname', facts, { asOf, statements })
  const found = followUps.find(({ fact }) => fact === gate)!
  return { found, nl: phraseFollowUp(found, 'nl'), en: phraseFollowUp(found, 'en') }
}
const says = (by: string, value: FactStatement['value'], on: CivilDate = asOf): FactStatement => ({
  fact: gate,
  value,
  by,
  on
})

describe('each reason of unknown has its own follow-up', () => {
  it.each([
    {
      unknown: undefined,
      statements: [],
      found: { kind: 'ask', party: 'gemeente' },
      nl: '"ernstige gebiedsproblematiek": vraag het aan gemeente.'
    },
    {
      unknown: { unknown: 'asked' },
      statements: [says('gemeente', { unknown: 'asked' }, '2026-04-01')],
      found: { kind: 'wait', party: 'gemeente', since: '2026-04-01' },
      nl: '"ernstige gebiedsproblematiek": gevraagd aan gemeente op 2026-04-01; wacht op het antwoord of herinner eraan.'
    },
    {
      unknown: { unknown: 'holder-does-not-know' },
      statements: [],
      found: { kind: 'ask-next', party: 'politie', notKnownBy: ['gemeente'] },
      nl: '"ernstige gebiedsproblematiek": gemeente weet het niet; vraag het aan politie.'
    },
    {
      unknown: { unknown: 'holder-does-not-know' },
      statements: ['gemeente', 'politie'].map(by => says(by, { unknown: 'holder-does-not-know' })),
      found: { kind: 'find-out-together', parties: ['gemeente', 'politie'] },
      nl: '"ernstige gebiedsproblematiek": geen bronhouder weet het; zoek het samen uit (gemeente en politie).'
    },
    {
      unknown: { unknown: 'may-not-be-shared' },
      statements: [],
      found: { kind: 'state-basis', party: 'gemeente', possible: ['yes', null], without: [] },
      nl: '"ernstige gebiedsproblematiek" mag niet worden gedeeld: noem de grondslag waarop gemeente het wel kan delen, of beslis zonder. Zonder blijft mogelijk: ja en eigen beoordeling.'
    },
    {
      unknown: { unknown: 'stale' },
      statements: [says('politie', 'yes', '2025-01-01')],
      found: { kind: 'ask-again', party: 'gemeente', since: '2025-01-01' },
      nl: '"ernstige gebiedsproblematiek" is verouderd (opgave van 2025-01-01): vraag het opnieuw aan gemeente.'
    },
    {
      unknown: { unknown: 'contradicted' },
      statements: [says('politie', 'yes'), says('wijkteam', 'no'), says('om', 'yes', '2026-01-01')],
      found: { kind: 'settle-together', parties: ['politie', 'wijkteam'] },
      nl: '"ernstige gebiedsproblematiek": de opgaven verschillen; laat politie en wijkteam samen nagaan wat klopt.'
    }
  ] as const)('$found.kind', ({ unknown, statements, found, nl }) => {
    const made = followUp(unknown, statements)
    expect(made.found).toEqual({ fact: gate, ...found })
    expect(made.nl).toBe(nl)
    expect(made.en).toContain('"ernstige gebiedsproblematiek"')
  })

  it('and what may not be shared may turn out not to be needed', () => {
    const facts = { gevaarstelling: 'yes', [gate]: { unknown: 'may-not-be-shared' } } as const
    const explanation = explain(participation, 'om_deelname', facts, { asOf })
    const parts = ['meerdere_problemen_en_leefgebieden', 'ketensamenwerking_nodig']
    expect(explanation.followUps).toContainEqual({
      kind: 'state-basis',
      fact: gate,
      party: 'gemeente',
      possible: ['yes', null],
      without: [[...parts, 'systeem_of_leefomgeving_geraakt']]
    })
    expect(printExplanation(explanation, 'nl')).toContain(
      'het kan nog vast komen te staan met meerdere problemen en leefgebieden, ketensamenwerking nodig en systeem of leefomgeving geraakt.'
    )
  })
})

it('a value that is no longer fresh is asked again, from the statement to the plan', () => {
  const { facts } = participation
  const rules: Rules = {
    ...participation,
    facts: { ...facts, [gate]: { ...facts[gate]!, fresh: { unit: 'months', count: 6 } } }
  }
  const statements: readonly FactStatement[] = [
    says('gemeente', 'yes', '2025-10-16'),
    { fact: 'gevaarstelling', value: 'yes', by: 'politie', on: '2024-01-01' }
  ]
  const on = (day: CivilDate) => {
    const known = asKnownOn(statements, { facts: rules.facts, calendar }, day)
    return {
      known,
      finding: evaluate(rules, 'om_deelname', known, { asOf: day }),
      plan: planRequests(rules, known, ['om_deelname'], { asOf: day, statements })
    }
  }
  expect(on('2026-04-16')).toMatchObject({
    finding: { status: 'ground', questions: [] },
    plan: { settled: ['om_deelname'], next: null }
  })
  const { known, finding, plan } = on('2026-04-17')
  expect(known).toEqual({ gevaarstelling: 'yes', [gate]: { unknown: 'stale' } })
  expect(finding).toMatchObject({
    status: 'unknown',
    questions: expect.arrayContaining([
      expect.objectContaining({ fact: gate, unknown: 'stale', holders: ['gemeente', 'politie'] })
    ])
  })
  expect(plan.next).toMatchObject({ party: 'gemeente', facts: [gate] })
  const { followUps } = explain(rules, 'om_deelname', known, { asOf: '2026-04-17', statements })
  expect(followUps).toContainEqual({
    kind: 'ask-again',
    fact: gate,
    party: 'gemeente',
    since: '2025-10-16'
  })
})
