import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFacts } from './check-facts.ts'
import type { Domain, FactDefinition } from './fact.ts'

const definitions = Object.fromEntries(
  (
    [
      ['gevaarstelling', { kind: 'yes-no' }],
      ['recidivekans', { kind: 'choice', options: ['laag', 'gemiddeld', 'groot'] }],
      ['taal', { kind: 'choice', options: ['ja', 'true', 'onbekend'] }],
      ['leeftijd', { kind: 'number', from: 12, to: 120 }],
      ['binnenkomst', { kind: 'date' }],
      ['gemeente', { kind: 'code', prefix: 'GM', digits: 4 }],
      ['leefgebieden', { kind: 'set', options: ['wonen', 'werk'] }],
      ['__proto__', { kind: 'yes-no' }]
    ] as const satisfies readonly (readonly [string, Domain])[]
  ).map(([name, domain]) => [name, define(name, domain)])
)

function define(name: string, domain: Domain): FactDefinition {
  return {
    name,
    question: `${name}?`,
    domain,
    holders: { first: 'om', also: [] },
    lifeDomain: null,
    sensitivity: 'ordinary',
    cost: 1,
    fresh: null,
    source: null
  }
}

/** What checking one fact gives: its value, or the code of what is wrong. */
function check(name: string, written: unknown): unknown {
  const { facts, problems } = checkFacts(Object.fromEntries([[name, written]]), definitions)
  return problems[0]?.code ?? Object.entries(facts)[0]?.[1]
}

describe('facts from outside', () => {
  it.each([
    ['gevaarstelling', 'ja', 'yes'],
    ['gevaarstelling', 'yes', 'yes'],
    ['gevaarstelling', true, 'yes'],
    ['gevaarstelling', 'nee', 'no'],
    ['gevaarstelling', false, 'no'],
    ['gevaarstelling', 'onbekend', { unknown: 'not-asked' }],
    ['recidivekans', 'unknown', { unknown: 'not-asked' }],
    ['gevaarstelling', { unknown: 'stale' }, { unknown: 'stale' }],
    ['gevaarstelling', { onbekend: 'houder_weet_niet' }, { unknown: 'holder-does-not-know' }],
    ['recidivekans', 'groot', 'groot'],
    ['leeftijd', 12, 12],
    ['binnenkomst', '2026-04-16', '2026-04-16'],
    ['gemeente', 'GM0402', 'GM0402'],
    ['leefgebieden', [], []],
    ['leefgebieden', ['werk', 'wonen'], ['werk', 'wonen']]
  ])('take %s: %j as %j', (name, written, value) => {
    expect(check(name, written)).toEqual(value)
  })

  it('take an option of a choice as itself, even when it looks like an answer', () => {
    expect(check('taal', 'ja')).toBe('ja')
    expect(check('taal', 'onbekend')).toBe('onbekend')
    expect(check('taal', 'unknown')).toEqual({ unknown: 'not-asked' })
  })

  it.each([
    ['gevaarstelling', null],
    ['gevaarstelling', undefined],
    ['gevaarstelling', 'misschien'],
    ['gevaarstelling', 1],
    ['gevaarstelling', {}],
    ['gevaarstelling', { unknown: 'whatever' }],
    ['gevaarstelling', { unknown: 'stale', more: 1 }],
    ['gevaarstelling', { waarom: 'stale' }],
    ['recidivekans', 'ja'],
    ['recidivekans', true],
    ['leeftijd', 11],
    ['leeftijd', 12.5],
    ['leeftijd', '12'],
    ['leeftijd', Number.NaN],
    ['binnenkomst', '2026-02-30'],
    ['binnenkomst', '16-04-2026'],
    ['gemeente', 'GM402'],
    ['gemeente', 'GM040２'],
    ['leefgebieden', 'wonen'],
    ['leefgebieden', ['wonen', 'wonen']],
    ['leefgebieden', ['wonen', 'geld']]
  ])('refuse %s: %j', (name, written) => {
    expect(check(name, written)).toBe('core/fact-outside-domain')
  })

  it('that are not declared are named, with what was likely meant', () => {
    const { facts, problems } = checkFacts({ gevarstelling: 'ja' }, definitions)
    expect(facts).toEqual({})
    expect(problems).toEqual([
      {
        code: 'core/unknown-fact',
        severity: 'error',
        params: { fact: 'gevarstelling', nearest: 'gevaarstelling' },
        place: null
      }
    ])
  })

  it('keep what is sound and list all that is not', () => {
    const { facts, problems } = checkFacts({ leeftijd: 30, gemeente: 1, x: 'ja' }, definitions)
    expect(facts).toEqual({ leeftijd: 30 })
    expect(problems.map(({ code }) => code)).toEqual([
      'core/fact-outside-domain',
      'core/unknown-fact'
    ])
  })

  it('never tell the value, which is personal data', () => {
    const { problems } = checkFacts({ gevaarstelling: 'geheim-123' }, definitions)
    expect(JSON.stringify(problems)).not.toContain('geheim-123')
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'do not exist because every object has a %s',
    name => expect(check(name, 'ja')).toBe('core/unknown-fact')
  )

  it('may be named __proto__ and stay ordinary', () => {
    const input: unknown = JSON.parse('{ "__proto__": "ja", "gevaarstelling": "nee" }')
    const { facts, problems } = checkFacts(input, definitions)
    expect(problems).toEqual([])
    expect(Object.entries(facts)).toEqual([
      ['__proto__', 'yes'],
      ['gevaarstelling', 'no']
    ])
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype)
  })

  it.each([
    [[], 'list'],
    [null, 'nothing'],
    ['ja', 'text'],
    [1, 'number'],
    [true, 'yes-no']
  ])('are a map: %j is not', (input, found) => {
    expect(checkFacts(input, definitions).problems).toMatchObject([
      { code: 'core/facts-not-a-map', params: { found } }
    ])
  })

  it('of any shape are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: true }), fc.anything(), (input, anything) => {
        checkFacts(input, definitions)
        checkFacts(anything, definitions)
        expect(['string', 'object']).toContain(typeof check('gevaarstelling', anything))
      })
    )
  })

  it('in thousands that nobody declared are all named', () => {
    const known = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`gegeven_${i}`, define('x', { kind: 'date' })])
    )
    const input = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`gegven_${i}`, 'ja'])
    )
    const { problems } = checkFacts(input, known)
    expect(problems).toHaveLength(10_000)
    expect(problems[7]?.params).toMatchObject({ nearest: 'gegeven_7' })
  })
})
