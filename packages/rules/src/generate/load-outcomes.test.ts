import type { Calendar, Facts, TimeLimit } from '@ketenregie/core'
import { expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { planColumns } from '../columns/plan-columns.ts'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import { decisions, participation, participationSet } from '../evaluate/participation.fixture.ts'
import { loadOutcomes } from './load-outcomes.ts'
import { printOutcomes } from './print-outcomes.ts'
import { runBody } from './run-code.fixture.ts'

const asOf = '2026-04-16'
const source = { source: 's', place: 'p' }
const calendar: Calendar = {
  holidays: [],
  equated: [],
  known: { from: 2023, to: 2028 },
  law: { lastDay: source, workingDays: source, exceptions: source }
}
const plan: TimeLimit = {
  name: 'plan',
  what: 'Het plan is klaar',
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'weeks', count: 4 },
      direction: 'forward',
      start: { fact: 'binnenkomst' },
      extended: false,
      source
    }
  ],
  ladder: [],
  infeasible: null
}

/** The participation rules with one more that looks at a time limit. */
const rules: Rules = {
  ...participation,
  facts: {
    ...participation.facts,
    binnenkomst: { ...participation.facts.gevaarstelling!, domain: { kind: 'date' } },
    plan_klaar: { ...participation.facts.gevaarstelling!, domain: { kind: 'date' } }
  },
  ruleSets: [
    {
      ...participationSet,
      rules: {
        ...participationSet.rules,
        op_tijd: {
          ...participationSet.rules.om_deelname!,
          name: 'op_tijd',
          within: null,
          chosen: 'r1',
          readings: {
            r1: {
              why: null,
              when: {
                fact: 'plan_klaar',
                operator: 'within',
                value: { limit: 'plan', from: 'binnenkomst' }
              }
            }
          }
        }
      }
    }
  ],
  timeLimits: { plan },
  calendar
}
const [first, ...others] = decisions
const names = [first!, 'op_tijd', ...others]

it('says of a name that goes by a calendar that it cannot be printed', () => {
  const { unfit, names: given } = printOutcomes(rules, names, { asOf })
  expect(unfit).toEqual([{ name: 'op_tijd', why: 'time-limit' }])
  expect(given).toEqual(decisions)
})

it('has no planes for such a name', () => {
  const { unfit, decisions: planned } = planColumns(rules, names, { asOf })
  expect(unfit).toEqual([{ name: 'op_tijd', why: 'time-limit' }])
  expect(planned.map(({ decision }) => decision.name)).toEqual(decisions)
})

it('answers such a name without code, in its place', () => {
  const answer = loadOutcomes(rules, names, { asOf, evaluate: runBody })
  const cases: readonly Facts[] = [
    { binnenkomst: '2026-04-16', plan_klaar: '2026-05-14', ernstige_gebiedsproblematiek: 'yes' },
    { binnenkomst: '2026-04-16', plan_klaar: '2026-05-15', strafbaar_feit: 'yes' },
    { ernstige_gebiedsproblematiek: 'yes', plan_klaar: '0001-01-01' },
    { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'yes' }
  ]
  for (const facts of cases)
    expect(answer(facts)).toEqual(names.map(name => evaluateOutcome(rules, name, facts, { asOf })))
})
