import { expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { participation, participationSet } from '../evaluate/participation.fixture.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import { evaluateTable } from './evaluate-table.ts'

const asOf = '2026-04-16'
const table: DecisionTable = {
  name: 'who_calls',
  question: 'Who calls?',
  source: { source: 's', place: 'p' },
  hitPolicy: 'unique',
  columns: ['om_deelname'],
  outputs: { who: { kind: 'choice', options: ['om', 'zvh'] } },
  rows: [
    { when: [{ condition: 'om_deelname' }], output: { who: 'om' }, why: null, source: null },
    {
      when: [{ not: { condition: 'om_deelname' } }],
      output: { who: 'zvh' },
      why: null,
      source: null
    }
  ],
  otherwise: null
}
const rules: Rules = {
  ...participation,
  ruleSets: [{ ...participationSet, tables: { who_calls: table } }]
}
const inside = {
  meerdere_problemen_en_leefgebieden: 'yes',
  ketensamenwerking_nodig: 'yes',
  systeem_of_leefomgeving_geraakt: 'yes'
}

it.each([
  // r1 says yes, r2 and r3 say no
  [
    { ...inside, strafbaar_feit: 'no', gevaarstelling: 'yes', strafrecht_wezenlijk: 'no' },
    ['om_deelname']
  ],
  [{ ...inside, strafbaar_feit: 'yes', strafrecht_wezenlijk: 'yes' }, []],
  // only the first reading of the gate lets it in
  [
    {
      ernstige_gebiedsproblematiek: 'yes',
      ketensamenwerking_nodig: 'no',
      strafbaar_feit: 'yes',
      strafrecht_wezenlijk: 'yes'
    },
    ['complexe_problematiek']
  ],
  // open in each of them
  [inside, []]
])('names what else can be read otherwise: %j', (facts, names) => {
  const finding = evaluateTable(rules, 'who_calls', facts, { asOf })
  expect(finding.otherReadings).toEqual(names)
  expect(finding.readingDecides).toBe(names.length > 0)
})

it('compares with the reading that was taken', () => {
  const facts = { ...inside, strafbaar_feit: 'yes', strafrecht_wezenlijk: 'no' } as const
  const readings = { om_deelname: 'r2' }
  const finding = evaluateTable(rules, 'who_calls', facts, { asOf, readings })
  expect(finding).toMatchObject({ outputs: [{ who: 'zvh' }], otherReadings: ['om_deelname'] })
})
