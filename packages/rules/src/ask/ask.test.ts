import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, evaluateAll } from '../evaluate/evaluate.ts'
import { decisions, holders, participation } from '../evaluate/participation.fixture.ts'
import { ask } from './ask.ts'

const asOf = '2026-04-16'
const findings = (facts: Facts) =>
  Object.values(evaluateAll(participation, decisions, facts, { asOf }))
const om = (facts: Facts) => evaluate(participation, 'om_deelname', facts, { asOf })
const inside = { ernstige_gebiedsproblematiek: 'yes' }

it('asks for the fact that takes most doubt away', () => {
  expect(ask([om({ gevaarstelling: 'yes' })])?.next).toEqual({
    party: 'gemeente',
    facts: ['ernstige_gebiedsproblematiek'],
    settles: ['om_deelname']
  })
})

it('looks at all open findings together', () => {
  const facts = { ...inside, strafbaar_feit: 'no', gevaarstelling: 'no', recidivekans: 'groot' }
  const open = findings({ ...facts, minderjarige_pleegde_feit: 'no' })
  expect(ask(open.filter(({ name }) => /^(om|rvdk)/.test(name)))?.next).toMatchObject({
    party: 'om',
    facts: ['strafrecht_wezenlijk']
  })
})

it('gives each party that can be asked its own request, best first', () => {
  const request = ask(findings(inside))!
  const parties = request.perParty.map(({ party }) => party)
  expect(request.perParty[0]).toEqual(request.next)
  expect(new Set(parties).size).toBe(parties.length)
  for (const { party, facts } of request.perParty)
    for (const fact of facts) expect(holders[fact]).toContain(party)
})

it('asks together what settles nothing apart', () => {
  const request = ask([om({})])!
  const gate = request.perParty.find(({ party }) => party === 'gemeente')!
  expect(gate.facts).toEqual(['meerdere_problemen_en_leefgebieden', 'ernstige_gebiedsproblematiek'])
  expect(gate.settles).toEqual(['om_deelname'])
})

describe('what is not known for a reason', () => {
  it('is not asked again while the answer is awaited, or may not be had', () => {
    const facts = {
      ernstige_gebiedsproblematiek: { unknown: 'asked' },
      meerdere_problemen_en_leefgebieden: { unknown: 'may-not-be-shared' },
      systeem_of_leefomgeving_geraakt: 'yes',
      strafbaar_feit: 'yes'
    } as const
    expect(ask([om(facts)])?.perParty).toEqual([
      { party: 'zvh', facts: ['ketensamenwerking_nodig'], settles: [] }
    ])
  })

  it('is asked of who else may know', () => {
    const facts = {
      gevaarstelling: 'yes',
      ernstige_gebiedsproblematiek: { unknown: 'holder-does-not-know' }
    } as const
    expect(ask([om(facts)])?.next).toMatchObject({
      party: 'politie',
      facts: ['ernstige_gebiedsproblematiek']
    })
  })

  it('is asked again when it is stale or contradicted', () => {
    for (const unknown of ['stale', 'contradicted'] as const)
      expect(
        ask([om({ gevaarstelling: 'yes', ernstige_gebiedsproblematiek: { unknown } })])?.next.party
      ).toBe('gemeente')
  })
})

it('weighs the cost of asking', () => {
  const { facts } = participation
  const area = { ...facts.ernstige_gebiedsproblematiek!, cost: 1000 }
  const dear = { ...participation, facts: { ...facts, ernstige_gebiedsproblematiek: area } }
  const finding = evaluate(dear, 'om_deelname', { gevaarstelling: 'yes' }, { asOf })
  expect(ask([finding])?.next.facts).not.toContain('ernstige_gebiedsproblematiek')
})

it('works on findings that come back from a journal', () => {
  const open = findings(inside)
  expect(ask(JSON.parse(JSON.stringify(open)) as typeof open)).toEqual(ask(open))
})

it('leads to an end: following it settles every finding, and asks nothing that cannot matter', () => {
  const answer = (name: string) =>
    fc.constantFrom(...(name.startsWith('recidivekans') ? ['laag', 'groot'] : ['yes', 'no']))
  const truths = Object.fromEntries(
    Object.keys(participation.facts).map(name => [name, answer(name)])
  )
  fc.assert(
    fc.property(fc.record(truths), complete => {
      const known: Record<string, string> = {}
      for (let request = ask(findings({})); request !== null; request = ask(findings(known))) {
        const open = findings(known)
        for (const fact of request.next.facts) {
          expect(open.some(({ relevant }) => relevant.includes(fact))).toBe(true)
          known[fact] = complete[fact]!
        }
      }
      expect(findings(known).map(({ outcome }) => outcome)).not.toContain('unknown')
    })
  )
})
