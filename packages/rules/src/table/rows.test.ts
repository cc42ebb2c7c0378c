import type { Facts } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { is, participation, participationSet } from '../evaluate/participation.fixture.ts'
import type { DecisionTable, HitPolicy, Row } from '../model/decision-table.ts'
import { evaluateTable } from './evaluate-table.ts'
import { tableViewOf } from './table-view.ts'

const source = { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.2' }

function row(when: Row['when'], who: string): Row {
  return { when, output: { regie: who }, why: null, source: null }
}

function rulesWith(hitPolicy: HitPolicy, rows: readonly Row[], otherwise: string | null): Rules {
  const regie: DecisionTable = {
    name: 'regie',
    question: 'Wie voert de regie?',
    source,
    hitPolicy,
    columns: ['recidivekans', 'gevaarstelling'],
    outputs: { regie: { kind: 'party', options: ['zvh', 'gemeente', 'pi'] } },
    rows,
    otherwise: otherwise === null ? null : { regie: otherwise }
  }
  return { ...participation, ruleSets: [{ ...participationSet, tables: { regie } }] }
}

const asOf = '2026-04-16'
const who = (rules: Rules, facts: Facts) => evaluateTable(rules, 'regie', facts, { asOf })

describe('a row that is not known', () => {
  const differing = rulesWith(
    'first',
    [
      row([is('recidivekans', 'groot'), null], 'zvh'),
      row([null, is('gevaarstelling')], 'gemeente')
    ],
    'pi'
  )
  const agreeing = rulesWith(
    'first',
    [row([is('recidivekans', 'groot'), null], 'zvh'), row([null, is('gevaarstelling')], 'zvh')],
    'pi'
  )

  it('blocks a later row that is surely hit, and says what to ask', () => {
    const finding = who(differing, { gevaarstelling: 'yes' })
    expect(finding.outcome).toBe('unknown')
    expect(finding.outputs).toBeNull()
    expect(finding.rows.map(({ row: number, hit }) => `${number} ${hit}`)).toEqual([
      '1 unknown',
      '2 yes'
    ])
    expect(finding.needed).toEqual([['recidivekans']])
    expect(finding.questions.map(({ fact, holders }) => `${fact} ${holders.join()}`)).toEqual([
      'recidivekans reclassering'
    ])
  })

  it('does not block a row from which the same follows', () => {
    const finding = who(agreeing, { gevaarstelling: 'yes' })
    expect(finding.outputs).toEqual([{ regie: 'zvh' }])
    expect(finding.reasons).toEqual([{ fact: 'gevaarstelling', value: 'yes' }])
    expect(finding.relevant).toEqual([])
  })

  it('does not block once it is surely not hit', () => {
    const facts = { recidivekans: 'laag', gevaarstelling: 'yes' }
    expect(who(differing, facts).outputs).toEqual([{ regie: 'gemeente' }])
    expect(who(differing, { recidivekans: 'laag', gevaarstelling: 'no' }).outputs).toEqual([
      { regie: 'pi' }
    ])
  })

  it('tells apart values of a fact that are known to exclude each other', () => {
    const rules = rulesWith(
      'unique',
      ['laag', 'gemiddeld', 'groot'].map(value => row([is('recidivekans', value), null], 'zvh')),
      null
    )
    expect(who(rules, {}).outputs).toEqual([{ regie: 'zvh' }])
  })
})

describe('a table without a row that is hit', () => {
  it('has no outcome, and that is decided', () => {
    const rules = rulesWith('unique', [row([null, is('gevaarstelling')], 'zvh')], null)
    expect(who(rules, { gevaarstelling: 'no' })).toMatchObject({ outcome: 'decided', outputs: [] })
  })
})

describe('rows that may not be hit together', () => {
  it('are reported, and nothing follows', () => {
    const rows = [
      row([is('recidivekans', 'groot'), null], 'zvh'),
      row([null, is('gevaarstelling')], 'pi')
    ]
    const finding = who(rulesWith('any', rows, null), {
      recidivekans: 'groot',
      gevaarstelling: 'yes'
    })
    expect(finding).toMatchObject({ outcome: 'unknown', outputs: null, warnings: ['rows-clash'] })
    expect(finding.needed).toEqual([])
  })
})

describe('a table past the budget', () => {
  const rows = [
    row([is('recidivekans', 'groot'), null], 'zvh'),
    row([null, is('gevaarstelling')], 'gemeente')
  ]

  it.each([0, 2])('is answered row by row, right where it is decided (budget %i)', budget => {
    const decision = compile(rulesWith('first', rows, 'pi'), { budget }).table('regie', { asOf })
    const hits = (facts: Facts) => tableViewOf(decision, facts).hits
    expect(hits({ recidivekans: 'groot' })).toEqual([{ regie: 'zvh' }])
    expect(hits({ recidivekans: 'laag', gevaarstelling: 'no' })).toEqual([{ regie: 'pi' }])
    expect(hits({ gevaarstelling: 'yes' })).toBeNull()
  })
})
