import { expect, it } from 'vitest'
import { loan } from './loan.fixture.ts'
import { restingPlaces } from './resting-places.ts'

it('tells of each step where deadlines alone take a case', () => {
  expect(restingPlaces(loan)).toEqual([
    { from: 'out', to: 'back', passed: ['loan_period', 'reminder'] },
    { from: 'closed', to: 'closed', passed: [] },
    { from: 'asking', to: 'closed', passed: ['answer'] },
    { from: 'back', to: 'back', passed: [] },
    { from: 'late', to: 'back', passed: ['reminder'] }
  ])
})

it('gives nothing when a process is too large to see whole', () => {
  expect(restingPlaces(loan, { budget: 3 })).toBeNull()
})
