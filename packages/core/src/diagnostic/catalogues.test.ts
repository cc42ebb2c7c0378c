import { describe, expect, it } from 'vitest'
import type { Domain } from '../fact/fact.ts'
import type { CoreDiagnostic, Found } from './core-problems.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { phrase } from './phrase.ts'

const domains: readonly Domain[] = [
  { kind: 'yes-no' },
  { kind: 'choice', options: ['laag', 'groot'] },
  { kind: 'number', from: 12, to: 120 },
  { kind: 'date' },
  { kind: 'code', prefix: 'GM', digits: 4 },
  { kind: 'set', options: ['wonen', 'werk'] }
]
const found: readonly Found[] = ['text', 'number', 'yes-no', 'list', 'map', 'nothing', 'other']

const problems = domains.flatMap(domain =>
  found.map((kind): CoreDiagnostic => {
    const params = { fact: 'gegeven', domain, found: kind }
    return { code: 'core/fact-outside-domain', severity: 'error', params, place: null }
  })
)

describe.each(Object.entries({ nl, en }))('the catalogue %s', (_, catalogue) => {
  it('says of every domain what can be written', () => {
    const advice = problems.map(problem => phrase(problem, catalogue).advice)
    expect(new Set(advice).size).toBe(domains.length)
    expect(advice.join()).not.toContain('undefined')
  })

  it('says of everything found what it is', () => {
    const sentences = problems.map(problem => phrase(problem, catalogue).text)
    expect(new Set(sentences).size).toBe(found.length)
    expect(sentences.join()).not.toContain('undefined')
  })
})

it('Dutch advice is in Dutch', () => {
  expect(phrase(problems[0]!, nl)).toEqual({
    text: 'Deze waarde van "gegeven" is er geen die kan; er staat een tekst.',
    advice: 'Schrijf "ja" of "nee", of "onbekend".'
  })
})
