import { describe, expect, it } from 'vitest'
import { permit, permitDecider, permits } from '../engine/permit.fixture.ts'
import { noEntry } from '../journal/chain.ts'
import { compile } from '../process/compile.ts'
import { Draft } from './draft.ts'
import { newCase } from './evolve.ts'

const on = '2026-04-17'
const said = (value: string) => ({ value, by: 'council', on, fresh: null, entry: 1 }) as const

function opened() {
  const decider = permitDecider()
  const context = { pack: permits, decider, compiled: compile(permit) }
  const draft = new Draft(context, newCase('P-1', noEntry), on)
  draft.emit({ type: 'dayReached', on })
  return { draft, decider }
}

describe('a draft', () => {
  it('looks a rule up once, and again when a fact has come in', () => {
    const { draft, decider } = opened()
    expect(draft.answers(['permit_needed'])).toEqual({ permit_needed: 'unknown' })
    draft.answers(['permit_needed'])
    expect(decider.asked).toHaveLength(1)
    draft.emit({ type: 'factsStated', facts: { large: said('yes') } })
    expect(draft.answers(['permit_needed', 'large', 'monument'])).toEqual({
      permit_needed: 'yes',
      large: 'yes',
      monument: 'unknown'
    })
  })

  it('records an outcome where it changed, and not again', () => {
    const { draft } = opened()
    const recorded = () => draft.events.filter(({ type }) => type === 'outcomesRecorded').length
    draft.answers(['permit_needed'])
    draft.emit({ type: 'factsStated', facts: { large: said('no') } })
    draft.answers(['permit_needed'])
    expect(recorded()).toBe(1)
    draft.emit({ type: 'factsStated', facts: { monument: said('no') } })
    draft.answers(['permit_needed'])
    expect(recorded()).toBe(2)
    expect(draft.state.outcomes).toMatchObject({ permit_needed: { answer: 'no' } })
  })
})
