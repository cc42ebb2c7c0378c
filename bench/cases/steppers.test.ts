import { expect, it } from 'vitest'
import { compile } from '@ketenregie/core'
import { permit } from '../../packages/core/src/engine/permit-process.fixture.ts'
import { actors, ours, textOf } from './steppers.ts'
import type { StepTaken } from './steppers.ts'

const compiled = compile(permit)
const at = (value: string) => ({ value, status: 'active' as const })
const steps: readonly StepTaken[] = [
  { from: at('intake'), event: 'application_complete', answers: { permit_needed: 'yes' } },
  { from: at('intake'), event: 'application_complete', answers: { permit_needed: 'unknown' } },
  { from: at('late'), event: 'decided', answers: {} },
  { from: at('intake'), event: 'inspected', answers: {} }
]

it('lets every contestant end at the same place', () => {
  const mine = ours(compiled)
  const endsOf = (take: typeof mine.take) => steps.map(one => textOf(take(one)))
  const ends = endsOf(mine.take)
  expect(ends).toEqual([
    '["advice","active"]',
    '["assessment","active"]',
    '["ended","done"]',
    '["intake","active"]'
  ])
  expect(endsOf(actors(compiled).take)).toEqual(ends)
})
