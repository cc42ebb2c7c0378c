import type { FactDefinition, Facts, FactValue, Truth } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { convertToJson, convertToYaml } from '../convert/convert.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { Universe } from '../evaluate/brute-force.fixture.ts'
import { explain } from '../explain/explain.ts'
import { printExplanation } from '../explain/print-explanation.ts'
import type { Concept } from '../model/rule-set.ts'
import type { DecisionTable, HitPolicy } from '../model/decision-table.ts'
import { readRules } from '../pack/read-rules.ts'
import { evaluateTable } from './evaluate-table.ts'
import { nameAnswer } from './table-answer.ts'
import type { TableAnswer } from './table-answer.ts'

const on = { asOf: '2026-04-16' } as const
const source = { source: 's', place: 'p' }

function completions(facts: Facts, universe: Universe): readonly Facts[] {
  return Object.entries(universe).reduce<readonly Facts[]>(
    (all, [fact, values]) =>
      Object.hasOwn(facts, fact)
        ? all
        : all.flatMap(one => values.map(value => ({ ...one, [fact]: value }))),
    [facts]
  )
}

const compare: Readonly<Record<string, (found: number, stated: number) => boolean>> = {
  equal: (found, stated) => found === stated,
  notEqual: (found, stated) => found !== stated,
  lessThan: (found, stated) => found < stated,
  greaterThanInclusive: (found, stated) => found >= stated
}

/** What a complete case says, straight from what follows; null where rows clash or nothing can occur. */
function said(rules: Rules, facts: Facts, operator: string, value: number): boolean | null {
  const { outputs, warnings } = evaluateTable(rules, 'table', facts, on)
  if (warnings.includes('contradiction-with-background') || outputs === null) return null
  const found = outputs.map(({ x }) => Number(x))
  if (operator === 'contains') return found.includes(value)
  if (operator === 'doesNotContain') return !found.includes(value)
  const [first] = found
  if (first === undefined) return operator === 'notEqual'
  return compare[operator]?.(first, value) ?? null
}

const single = ['equal', 'notEqual', 'lessThan', 'greaterThanInclusive'] as const
const list = ['contains', 'doesNotContain'] as const
const policies: readonly (readonly [HitPolicy, readonly TableAnswer['operator'][]])[] = [
  ['unique', single],
  ['first', single],
  ['priority', single],
  ['any', single],
  ['collect-min', single],
  ['collect-max', single],
  ['collect', list],
  ['rule-order', list],
  ['output-order', list]
]

describe.each(policies)('a condition on a table with policy %s', (hitPolicy, operators) => {
  it('is answered as counting completions of the table answers it', () => {
    fc.assert(
      fc.property(
        randomRules({ known: false }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...operators),
        fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }),
        ({ set, rules, universe }, outputs, operator, picks) => {
          const whens = [set.concepts['gate'], set.rules['rule']].flatMap(one =>
            Object.values(one?.readings ?? {}).map(({ when }) => when)
          )
          const table: DecisionTable = {
            name: 'table',
            question: '',
            source,
            hitPolicy,
            columns: ['f0'],
            outputs: { x: { kind: 'number', from: 0, to: 9 } },
            rows: whens.map((when, at) => {
              return { when: [when], output: { x: outputs[at] ?? 0 }, why: null, source: null }
            }),
            otherwise: (outputs[5] ?? 0) > 1 ? { x: 2 } : null
          }
          const value = outputs[4] ?? 0
          const asks = nameAnswer({ table: 'table', output: 'x', operator, value })
          const concept: Concept = {
            name: 'asked',
            question: '',
            source,
            readings: { enige: { why: null, when: { condition: asks } } },
            chosen: 'enige'
          }
          const all: Rules = {
            ...rules,
            ruleSets: [{ ...set, concepts: { ...set.concepts, asked: concept }, tables: { table } }]
          }
          const facts = Object.fromEntries(
            Object.entries(universe).flatMap(([fact, values], at) => {
              const chosen = values[(picks[at] ?? 0) % (values.length + 1)]
              return chosen === undefined ? [] : [[fact, chosen] as const]
            })
          )
          const cases = completions(facts, universe).map(one => ({
            facts: one,
            answer: said(all, one, operator, value),
            isClash: evaluateTable(all, 'table', one, on).warnings.includes('rows-clash')
          }))
          fc.pre(!cases.some(one => one.isClash))
          const possible = new Set(cases.flatMap(({ answer }) => answer ?? []))
          fc.pre(cases.some(({ answer }) => answer !== null))
          const expected: Truth =
            possible.size === 2 ? 'unknown' : possible.has(true) ? 'yes' : 'no'
          expect(evaluate(all, 'asked', facts, on).outcome).toBe(expected)
        }
      ),
      { numRuns: 60 }
    )
  })
})

const yesNo = (name: string): FactDefinition => ({
  name,
  question: `Is het ${name}?`,
  domain: { kind: 'yes-no' },
  holders: { first: 'loket', also: [] },
  lifeDomain: null,
  sensitivity: 'ordinary',
  cost: 1,
  fresh: null,
  source: null
})
const facts = { gevaar: yesNo('gevaar'), laat: yesNo('laat') }

const file = (condition: string, more = '') => `regelset: hulp
versie: 1.0.0
geldig: { van: 2020-01-01 }
regels:
  wijkteam_komt:
    partij: wijkteam
    modaliteit: doet
    bron: { in: handboek, plek: een }
    als: ${condition}
tabellen:
  wie_belt:
    vraag: Wie belt?
    bron: { in: handboek, plek: een }
    trefbeleid: eerste
    uitkomst: { soort: partij, keuzes: [wijkteam, loket] }
    kolommen: [gevaar, laat]
    rijen:
      - { als: [ja, nee], dan: wijkteam }
      - { als: [ja, ja], dan: loket }
    anders: loket
  wat_geldt:
    vraag: Wat geldt?
    bron: { in: handboek, plek: een }
    trefbeleid: verzamel_aantal
    uitkomsten: { spoed: { soort: ja_nee } }
    kolommen: [wie_belt]
    rijen: [{ als: [wijkteam], dan: { spoed: ja } }]
${more}`

const read = (condition: string) => readRules(file(condition), { facts })
const codes = (condition: string) => read(condition).problems.map(({ code }) => code)

describe('a condition on a table in a file', () => {
  it('reads, is answered, explained and shown with its rows', () => {
    const { rules, problems } = read('{ wie_belt: { is: wijkteam } }')
    expect(problems).toEqual([])
    const known = (given: Readonly<Record<string, FactValue>>) =>
      evaluate(rules, 'wijkteam_komt', given, on)
    expect(known({ gevaar: 'no' }).outcome).toBe('no')
    expect(known({ gevaar: 'yes' }).outcome).toBe('unknown')
    expect(known({ gevaar: 'yes' }).needed).toEqual([['laat']])
    expect(known({ gevaar: 'yes', laat: 'no' }).outcome).toBe('yes')
    const text = printExplanation(explain(rules, 'wijkteam_komt', { gevaar: 'no' }, on), 'nl')
    expect(text).toContain('- wie belt is wijkteam: nee')
  })

  it('may be a column of another table', () => {
    const { rules } = read('gevaar')
    const answer = evaluateTable(rules, 'wat_geldt', { gevaar: 'yes', laat: 'no' }, on)
    expect(answer.outputs).toEqual([{ spoed: 1 }])
  })

  it.each([
    ['{ wie_belt: { is: wijkteem } }', 'rules/value-outside-domain'],
    ['{ wie_belt: { minstens: wijkteam } }', 'rules/output-operator'],
    ['{ wie_belt: { bekend: ja } }', 'rules/output-operator'],
    ['wie_belt', 'rules/output-not-yes-no'],
    ['{ wat_geldt.spoed: { is: ja } }', 'rules/table-adds-up'],
    ['{ wie_blet: { is: wijkteam } }', 'rules/unknown-fact']
  ])('%s is reported', (condition, code) => {
    expect(codes(condition)).toEqual([code])
  })

  it('may not go round in a circle', () => {
    const text = file('{ wie_belt: { is: loket } }').replace(
      'kolommen: [gevaar, laat]',
      'kolommen: [gevaar, wijkteam_komt]'
    )
    const { problems } = readRules(text, { facts })
    expect(problems.filter(({ code }) => code === 'rules/circular')).toMatchObject([
      { params: { names: ['wijkteam_komt', 'wie_belt', 'wijkteam_komt'] }, place: { line: 5 } }
    ])
  })

  it('goes to canonical JSON and back', () => {
    const text = file('{ alle: [{ wie_belt: { is: wijkteam } }, gevaar] }')
    const json = convertToJson(text, { file: 'hulp.yaml', facts })
    const back = convertToYaml(json.text ?? '', { file: 'hulp.json', facts })
    expect(readRules(back.text ?? '', { facts })).toEqual(readRules(text, { facts }))
  })
})
