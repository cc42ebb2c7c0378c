import { expect, it } from 'vitest'
import type { Condition } from '../model/condition.ts'
import type { Rules } from '../compile/rules.ts'
import { participation, participationSet } from '../evaluate/participation.fixture.ts'
import { planCompleting } from './plan-completing.ts'

const known = (fact: string): Condition => ({ fact, operator: 'known', value: null })
const concept = (name: string, all: readonly Condition[]) => ({
  name,
  question: 'Compleet?',
  source: { source: 's', place: 'p' },
  readings: { enige: { why: null, when: { all } } },
  chosen: 'enige'
})
const basis = ['strafbaar_feit', 'gevaarstelling'].map(known)
const rules: Rules = {
  ...participation,
  ruleSets: [
    {
      ...participationSet,
      concepts: {
        beeld: concept('beeld', basis),
        ruim_beeld: concept('ruim_beeld', [{ condition: 'beeld' }, known('recidivekans')])
      },
      rules: {},
      excluded: []
    }
  ]
}
const on = { asOf: '2026-04-16' } as const

it('asks each party for what it holds of the picture, also of a picture within it', () => {
  const plan = planCompleting(rules, {}, ['ruim_beeld'], on)
  const asked = plan?.perParty.map(({ party, facts }) => `${party}: ${facts.join()}`)
  expect(asked?.toSorted()).toEqual([
    'om: strafbaar_feit',
    'politie: gevaarstelling',
    'reclassering: recidivekans'
  ])
  expect(plan).toMatchObject({ open: ['ruim_beeld'], settled: [] })
})

it('asks only for what is missing, whatever the answer was', () => {
  const facts = { strafbaar_feit: 'no', recidivekans: 'laag' } as const
  const plan = planCompleting(rules, facts, ['beeld', 'ruim_beeld'], on)
  expect(plan?.worthAsking).toEqual(['gevaarstelling'])
  expect(plan?.next).toMatchObject({ party: 'politie', settles: ['beeld', 'ruim_beeld'] })
})

it('turns to the next holder when one does not know, and waits for nobody', () => {
  const silent = { unknown: 'holder-does-not-know' } as const
  const facts = { strafbaar_feit: 'yes', gevaarstelling: silent } as const
  const statements = [{ fact: 'gevaarstelling', value: silent, by: 'politie', on: on.asOf }]
  expect(planCompleting(rules, facts, ['beeld'], { ...on, statements })?.next?.party).toBe('om')
  const waiting = { strafbaar_feit: 'yes', gevaarstelling: { unknown: 'asked' } } as const
  expect(planCompleting(rules, waiting, ['beeld'], on)).toBeNull()
})

it('has nothing to ask of a complete picture', () => {
  const facts = { strafbaar_feit: 'yes', gevaarstelling: 'no' } as const
  expect(planCompleting(rules, facts, ['beeld'], on)).toBeNull()
})
