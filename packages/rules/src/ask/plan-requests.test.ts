import type { FactDefinition, Facts, FactStatement, FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { evaluateAll } from '../evaluate/evaluate.ts'
import { all, any, decisions, is, not, participation } from '../evaluate/participation.fixture.ts'
import type { Condition } from '../model/condition.ts'
import { leastExpectedCost } from './best-policy.fixture.ts'
import { planRequests } from './plan-requests.ts'

const asOf = '2026-04-16'

interface Small {
  readonly rules: Rules
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, readonly FactValue[]>>
}

/** Some rules over a few facts, held by two parties at different costs. */
const small: fc.Arbitrary<Small> = fc
  .array(
    fc.record({ isChoice: fc.boolean(), holder: fc.constantFrom('p', 'q'), cost: fc.nat(2) }),
    {
      minLength: 2,
      maxLength: 4
    }
  )
  .chain(made => {
    const atom = fc.oneof(
      ...made.map(({ isChoice }, index) =>
        (isChoice ? fc.constantFrom('a', 'b', 'c') : fc.constantFrom('yes', 'no')).map(value =>
          is(`f${index}`, value)
        )
      )
    )
    const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(parts => all(...parts)),
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(parts => any(...parts)),
        tie('tree').map(not)
      )
    }))
    const excluded = fc.array(
      fc.tuple(atom, atom).map(pair => all(...pair)),
      { maxLength: 1 }
    )
    return fc
      .record({
        whens: fc.array(tree, { minLength: 1, maxLength: 3 }),
        gated: fc.boolean(),
        excluded
      })
      .map(given => assemble(made, given))
  })

function assemble(
  made: readonly { readonly isChoice: boolean; readonly holder: string; readonly cost: number }[],
  given: {
    readonly whens: readonly Condition[]
    readonly gated: boolean
    readonly excluded: readonly Condition[]
  }
): Small {
  const source = { source: 's', place: 'p' }
  const readings = (when: Condition) => ({ r: { why: null, when } })
  const [first = any(), ...rest] = given.whens
  const facts = made.map(({ isChoice, holder, cost }, index): [string, FactDefinition] => [
    `f${index}`,
    {
      ...participation.facts['gevaarstelling']!,
      name: `f${index}`,
      domain: isChoice ? { kind: 'choice', options: ['a', 'b', 'c'] } : { kind: 'yes-no' },
      holders: { first: holder, also: [] },
      cost: cost + 1
    }
  ])
  // each option apart, so that every value is a region of its own
  const apart = made.flatMap(({ isChoice }, index) =>
    (isChoice ? ['a', 'b', 'c'] : ['yes']).map(value => is(`f${index}`, value))
  )
  const rules = rest.map((when, index) => ({
    name: `rule${index}`,
    party: 'p',
    modality: 'may' as const,
    within: given.gated ? 'gate' : null,
    source,
    readings: readings(all(when, any(all(), ...apart))),
    chosen: 'r',
    explanation: null
  }))
  const gate = {
    name: 'gate',
    question: '',
    source,
    readings: readings(all(first, any(all(), ...apart))),
    chosen: 'r'
  }
  return {
    names: ['gate', ...rules.map(({ name }) => name)],
    values: Object.fromEntries(
      made.map(({ isChoice }, index) => [`f${index}`, isChoice ? ['a', 'b', 'c'] : ['yes', 'no']])
    ),
    rules: {
      facts: Object.fromEntries(facts),
      ruleSets: [
        {
          name: 'small',
          version: '1.0.0',
          valid: { from: '2020-01-01', to: null },
          concepts: { gate },
          rules: Object.fromEntries(rules.map(one => [one.name, one])),
          excluded: given.excluded.map(when => ({ when, why: '' }))
        }
      ]
    }
  }
}

describe('the exact plan', () => {
  it('costs as little as the best of all ways of asking, and the greedy one never less', () => {
    fc.assert(
      fc.property(small, fc.constantFrom(0, 1, 3), ({ rules, names, values }, overhead) => {
        const options = { asOf, overhead } as const
        const exact = planRequests(rules, {}, names, options)
        const greedy = planRequests(rules, {}, names, { ...options, exactUpTo: -1 })
        expect(exact.method).toBe('exact')
        expect(greedy.method).toBe('greedy')
        expect(exact.expectedCost).toBeCloseTo(leastExpectedCost(rules, names, values, overhead), 5)
        expect(greedy.expectedCost).toBeGreaterThanOrEqual(exact.expectedCost! - 1e-5)
      })
    )
  })

  it('bundles what one party holds where a request costs much by itself', () => {
    const inside = { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'no' }
    const plan = (overhead: number) =>
      planRequests(participation, { ...inside, gevaarstelling: 'no' }, ['politie_deelname'], {
        asOf,
        overhead
      }).next
    expect(plan(0)).toMatchObject({ party: 'politie', facts: ['onveiligheid'] })
    expect(plan(10)).toMatchObject({
      party: 'politie',
      facts: ['onveiligheid', 'vermoeden_strafbaar_feit']
    })
  })

  it('gives way to the greedy one above twelve open facts', () => {
    const plan = planRequests(participation, {}, decisions, { asOf })
    expect(plan).toMatchObject({ method: 'greedy', settled: [], open: decisions, stuck: [] })
    expect(plan.worthAsking.length).toBeGreaterThan(12)
    expect(plan.next).toEqual(plan.perParty[0])
    expect(plan.order[0]?.facts).toEqual(plan.next?.facts)
  })
})

it('leads to an end and asks only what can still matter', () => {
  const truths = Object.fromEntries(
    Object.keys(participation.facts).map(name => [
      name,
      fc.constantFrom(...(name.startsWith('recidivekans') ? ['laag', 'groot'] : ['yes', 'no']))
    ])
  )
  fc.assert(
    fc.property(fc.record(truths), complete => {
      const known: Record<string, string> = { ernstige_gebiedsproblematiek: 'yes' }
      for (;;) {
        const { next, open } = planRequests(participation, known, decisions, { asOf })
        if (next === null) {
          expect(open).toEqual([])
          return
        }
        const findings = Object.values(evaluateAll(participation, decisions, known, { asOf }))
        for (const fact of next.facts) {
          expect(findings.some(({ relevant }) => relevant.includes(fact))).toBe(true)
          known[fact] = complete[fact]!
        }
      }
    }),
    { numRuns: 5 }
  )
})

describe('what nobody can tell now', () => {
  const om = (facts: Facts, statements: readonly FactStatement[] = []) =>
    planRequests(participation, facts, ['om_deelname'], { asOf, statements })
  const gate = 'ernstige_gebiedsproblematiek'

  it('makes that nothing is asked that matters only beside it', () => {
    const facts = { strafbaar_feit: 'yes', ketensamenwerking_nodig: 'no' } as const
    for (const unknown of ['may-not-be-shared', 'asked'] as const)
      expect(om({ ...facts, [gate]: { unknown } })).toMatchObject({
        method: 'exact',
        expectedCost: 0,
        next: null,
        stuck: ['om_deelname'],
        worthAsking: []
      })
  })

  it('goes on to the next holder, who is the one that has not said so', () => {
    const facts = {
      strafbaar_feit: 'yes',
      ketensamenwerking_nodig: 'no',
      [gate]: { unknown: 'holder-does-not-know' }
    } as const
    const says = (by: string): FactStatement => ({
      fact: gate,
      value: { unknown: 'holder-does-not-know' },
      by,
      on: asOf
    })
    expect(om(facts).next?.party).toBe('politie')
    expect(om(facts, [says('politie')]).next?.party).toBe('gemeente')
    expect(om(facts, [says('politie'), says('gemeente')])).toMatchObject({
      next: null,
      stuck: ['om_deelname']
    })
  })
})
