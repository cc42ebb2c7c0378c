import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluateAll } from '../evaluate/evaluate.ts'
import { decisions, participation } from '../evaluate/participation.fixture.ts'
import { askCheapest } from './ask-cheapest.ts'
import { planRequests } from './plan-requests.ts'

const on = { asOf: '2026-04-16' } as const
const inside: Facts = { ernstige_gebiedsproblematiek: 'yes' }

function askAbout(names: readonly string[], facts: Facts) {
  const findings = Object.values(evaluateAll(participation, names, facts, on))
  return askCheapest(participation, findings, facts, on)
}

it('plans exactly up to twelve open facts, says so, and no first request costs less', () => {
  const request = askAbout(['om_deelname'], inside)
  expect(request?.method).toBe('exact')
  const plan = planRequests(participation, inside, ['om_deelname'], on)
  expect(request?.next).toMatchObject({ party: plan.next?.party, facts: plan.next?.facts })
  expect(request?.perParty.map(({ party }) => party)).toEqual(
    plan.perParty.map(({ party }) => party)
  )
})

it('takes what tells most beyond twelve open facts, and says so', () => {
  const open = evaluateAll(participation, decisions, {}, on)
  const facts = new Set(Object.values(open).flatMap(({ relevant }) => relevant))
  expect(facts.size).toBeGreaterThan(12)
  expect(askAbout(decisions, {})?.method).toBe('greedy')
})

it('asks nothing when nothing is open', () => {
  expect(askAbout([], {})).toBeNull()
  expect(askCheapest(participation, [], {}, on)).toBeNull()
})

it('asks each party only what it holds and what can still matter', () => {
  const value = fc.constantFrom('yes', 'no', undefined)
  const names = Object.keys(participation.facts).filter(
    name => participation.facts[name]?.domain.kind === 'yes-no'
  )
  fc.assert(
    fc.property(fc.array(value, { minLength: names.length, maxLength: names.length }), values => {
      const facts = Object.fromEntries(
        names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]]))
      )
      const findings = evaluateAll(participation, decisions, facts, on)
      const relevant = new Set(Object.values(findings).flatMap(one => one.relevant))
      const request = askAbout(decisions, facts)
      expect(request === null).toBe(relevant.size === 0)
      for (const { party, facts: asked } of request?.perParty ?? [])
        for (const fact of asked) {
          expect(relevant).toContain(fact)
          expect(participation.facts[fact]?.holders.first).toBe(party)
        }
    }),
    { numRuns: 60 }
  )
})
