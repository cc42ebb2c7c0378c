import type { FactDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { readRules } from './read-rules.ts'

const gevaar: FactDefinition = {
  name: 'gevaar',
  question: 'Is er gevaar?',
  domain: { kind: 'yes-no' },
  holders: { first: 'politie', also: [] },
  lifeDomain: null,
  sensitivity: 'criminal',
  cost: 1,
  fresh: null,
  source: null
}

const text = `regelset: proef
versie: 1.0.0
geldig: { van: 2025-01-01 }
regels:
  om_doet_mee:
    partij: om
    modaliteit: mag
    bron: { in: handboek, plek: een }
    als: { niet: gevaar }
`

describe('readRules', () => {
  it('reads one file into rules that can be evaluated', () => {
    const { rules, problems } = readRules(text, { facts: { gevaar } })
    expect(problems).toEqual([])
    const finding = evaluate(rules, 'om_doet_mee', { gevaar: 'no' }, { asOf: '2026-04-16' })
    expect(finding.outcome).toBe('yes')
  })

  it('gives no rule at all when something is wrong', () => {
    const { rules, problems } = readRules(text.replace('niet: gevaar', 'niet: gevaarr'), {
      facts: { gevaar },
      file: 'deelname.yaml'
    })
    expect(rules.ruleSets).toEqual([])
    expect(problems).toEqual([
      {
        code: 'rules/unknown-fact',
        severity: 'error',
        params: { name: 'gevaarr', nearest: 'gevaar', known: ['gevaar', 'om_doet_mee'] },
        place: { file: 'deelname.yaml', line: 9, column: 18 }
      }
    ])
  })

  it('reads tables, and overrides nothing: there is no layer below', () => {
    const table = `${text}tabellen:
  wie:
    vraag: Wie regelt het?
    bron: { in: handboek, plek: een }
    trefbeleid: uniek
    uitkomst: { soort: ja_nee }
    kolommen: [gevaar, om_doet_mee]
    rijen: [{ als: [ja, '-'], dan: ja }, { als: ['-', nee], dan: nee }]
`
    const found = (written: string) =>
      readRules(written, { facts: { gevaar } }).problems.map(({ code }) => code)
    expect(found(table)).toEqual(['rules/no-row', 'rules/rows-overlap'])
    const other = text.replace('partij: om', 'overschrijft: proef#om_doet_mee\n    partij: om')
    expect(found(other)).toEqual(['rules/nothing-below'])
  })

  it('can name what stands in other rule sets', () => {
    const [other] = readRules(text, { facts: { gevaar } }).rules.ruleSets
    const naming = text
      .replace('regelset: proef', 'regelset: ander')
      .replace('om_doet_mee:', 'politie_doet_mee:')
      .replace('{ niet: gevaar }', '{ niet: om_doet_mee }')
    expect(readRules(naming, { facts: { gevaar } }).problems).not.toEqual([])
    const { rules, problems } = readRules(naming, { facts: { gevaar }, beside: [other!] })
    expect(problems).toEqual([])
    const finding = evaluate(rules, 'politie_doet_mee', { gevaar: 'yes' }, { asOf: '2026-04-16' })
    expect(finding.outcome).toBe('yes')
  })

  it('says what is doubtful by meaning, as a pack does', () => {
    const found = (condition: string) =>
      readRules(text.replace('{ niet: gevaar }', condition), { facts: { gevaar } })
    const needless = found('{ een_van: [gevaar, { alle: [gevaar, gevaar] }] }')
    expect(needless.problems.map(({ code }) => code)).toContain('rules/changes-nothing')
    expect(needless.rules.ruleSets).toHaveLength(1)
    const never = found('{ alle: [gevaar, { niet: gevaar }] }')
    expect(never.problems.map(({ code }) => code)).toEqual(['rules/never-ground'])
    expect(never.rules.ruleSets).toEqual([])
  })

  it.each(['', '[', 'a: &b', '- 1', 'regelset: 1', '\u0000'])('never throws on %j', bad => {
    expect(readRules(bad, { facts: {} }).problems).not.toEqual([])
  })
})
