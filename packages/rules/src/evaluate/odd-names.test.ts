import type { Domain, FactDefinition, FactValue } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../model/condition.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { readCaseFacts } from '../read/read-case-facts.ts'
import { readRules } from '../pack/read-rules.ts'
import { evaluate } from './evaluate.ts'

/** What every object has by itself, which a fact may be called, or may be worth. */
const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

function factsOf(domain: Domain): Readonly<Record<string, FactDefinition>> {
  return Object.fromEntries(
    odd.map(name => [
      name,
      {
        name,
        question: '?',
        domain,
        holders: { first: 'om', also: [] },
        lifeDomain: null,
        sensitivity: 'ordinary',
        cost: 1,
        fresh: null,
        source: null
      }
    ])
  )
}

const yesNo = factsOf({ kind: 'yes-no' })
const choice = factsOf({ kind: 'choice', options: odd })
const source = { source: 's', place: 'p' }

function asking(when: Condition): RuleSet {
  return {
    name: 'proef',
    version: '1.0.0',
    valid: { from: '2020-01-01', to: null },
    concepts: {
      c: {
        name: 'c',
        question: '?',
        source,
        readings: { enige: { why: null, when } },
        chosen: 'enige'
      }
    },
    rules: {},
    excluded: []
  }
}

function outcome(
  when: Condition,
  facts: Readonly<Record<string, FactDefinition>>,
  stated: Readonly<Record<string, FactValue>>
) {
  const found = evaluate({ ruleSets: [asking(when)], facts }, 'c', stated, { asOf: '2026-04-16' })
  return { outcome: found.outcome, relevant: found.relevant }
}

const stated = (name: string, value: FactValue) => Object.fromEntries([[name, value]])

describe.each(odd)('a fact called %s', name => {
  const when: Condition = { fact: name, operator: 'equal', value: 'yes' }

  it('is unknown until somebody states it, and then counts', () => {
    expect(outcome(when, yesNo, {})).toEqual({ outcome: 'unknown', relevant: [name] })
    expect(outcome(when, yesNo, stated(name, 'yes'))).toEqual({ outcome: 'yes', relevant: [] })
    expect(outcome({ not: when }, yesNo, stated(name, 'yes')).outcome).toBe('no')
  })

  it('is read from a file of facts like any other', () => {
    const { facts, problems } = readCaseFacts(`${name}: ja\n`, { facts: yesNo, file: 'x.yaml' })
    expect(problems).toEqual([])
    expect(Object.entries(facts ?? {})).toEqual([[name, 'yes']])
    expect(outcome(when, yesNo, stated(name, 'yes')).outcome).toBe('yes')
  })

  it('may be asked by a rule file, and nothing else answers for it', () => {
    const text = `
regelset: proef
versie: 1
geldig: { van: 2020-01-01 }
begrippen:
  c: { vraag: Zo?, bron: { in: s, plek: p }, als: { ${name}: { is: ja } } }
`
    const { rules, problems } = readRules(text, { facts: yesNo })
    expect(problems).toEqual([])
    const options = { asOf: '2026-04-16' } as const
    expect(evaluate(rules, 'c', {}, options).outcome).toBe('unknown')
    expect(evaluate(rules, 'c', stated(name, 'no'), options).outcome).toBe('no')
    expect(readRules(text, { facts: {} }).problems.map(({ code }) => code)).toEqual([
      'rules/unknown-fact'
    ])
  })
})

describe.each(odd)('the value %s', value => {
  const when: Condition = { fact: 'toString', operator: 'equal', value }

  it('is one option among the others', () => {
    expect(outcome(when, choice, stated('toString', value)).outcome).toBe('yes')
    const [other = ''] = odd.filter(each => each !== value)
    expect(outcome(when, choice, stated('toString', other)).outcome).toBe('no')
    expect(outcome(when, choice, {}).outcome).toBe('unknown')
  })

  it('is read from a file of facts', () => {
    const { facts } = readCaseFacts(`toString: ${value}\n`, { facts: choice, file: 'x.yaml' })
    expect(Object.entries(facts ?? {})).toEqual([['toString', value]])
  })
})
