import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchCalendar } from '../time/dutch-calendar.fixture.ts'
import { asKnownOn } from './as-known-on.ts'
import type { FactDefinition, FactStatement } from './fact.ts'

const definition: FactDefinition = {
  name: 'gevaarstelling',
  question: 'Is er gevaar?',
  domain: { kind: 'yes-no' },
  holders: { first: 'om', also: ['politie'] },
  lifeDomain: null,
  sensitivity: 'criminal',
  cost: 1,
  fresh: { unit: 'months', count: 6 },
  source: null
}
const pack = { facts: { gevaarstelling: definition }, calendar: dutchCalendar }

function says(
  by: string,
  value: FactStatement['value'],
  on: FactStatement['on'] = '2026-01-10'
): FactStatement {
  return { fact: 'gevaarstelling', by, value, on }
}

function known(statements: readonly FactStatement[], on: FactStatement['on'] = '2026-01-31') {
  return asKnownOn(statements, pack, on)['gevaarstelling']
}

describe('what is known on a day', () => {
  it('is nothing before anyone said something, and that is no value', () => {
    expect(asKnownOn([], pack, '2026-01-31')).toEqual({})
    expect(known([says('om', 'yes', '2026-02-01')])).toBeUndefined()
  })

  it('counts a statement from its own day', () => {
    expect(known([says('om', 'yes')], '2026-01-10')).toBe('yes')
    expect(known([says('om', 'yes')], '2026-01-09')).toBeUndefined()
  })

  it('lets a party replace what it said before, also on the same day', () => {
    expect(known([says('om', 'no', '2026-01-11'), says('om', 'yes')])).toBe('no')
    expect(known([says('om', 'yes'), says('om', 'no')])).toBe('no')
  })

  it('is contradicted when two parties state different values for the same day', () => {
    expect(known([says('om', 'yes'), says('politie', 'no')])).toEqual({ unknown: 'contradicted' })
    expect(known([says('om', 'yes'), says('politie', 'yes')])).toBe('yes')
  })

  it('follows the newest day when parties speak of different days', () => {
    expect(known([says('om', 'yes', '2026-01-12'), says('politie', 'no')])).toBe('yes')
  })

  it('keeps a value when another party does not know', () => {
    const unknown = { unknown: 'holder-does-not-know' } as const
    expect(known([says('om', 'yes'), says('politie', unknown, '2026-01-20')])).toBe('yes')
    expect(known([says('om', 'yes'), says('om', unknown, '2026-01-20')])).toEqual(unknown)
  })

  it('takes sets as equal in any order', () => {
    expect(known([says('om', ['a', 'b']), says('politie', ['b', 'a'])])).toEqual(['a', 'b'])
    expect(known([says('om', ['a', 'b']), says('politie', ['a'])])).toEqual({
      unknown: 'contradicted'
    })
  })

  it('is stale from the day after its period', () => {
    expect(known([says('om', 'yes')], '2026-07-10')).toBe('yes')
    expect(known([says('om', 'yes')], '2026-07-11')).toEqual({ unknown: 'stale' })
  })

  it('does not look for definitions in the prototype', () => {
    const statement = { ...says('om', 'yes'), fact: 'constructor' }
    expect(asKnownOn([statement], pack, '2030-01-01')).toEqual({ constructor: 'yes' })
  })

  it('does not depend on the order in which different parties spoke', () => {
    const parties = fc.constantFrom('om', 'politie', 'zvh')
    const days = fc.constantFrom('2026-01-10', '2026-01-11', '2026-01-12')
    const statement = fc
      .record({ by: parties, on: days, value: fc.constantFrom('yes', 'no') })
      .map((one): FactStatement => ({ ...one, fact: 'gevaarstelling' }))
    const statements = fc.uniqueArray(statement, { selector: ({ by, on }) => by + on })
    fc.assert(
      fc.property(statements, given => {
        expect(known(given.toReversed())).toEqual(known(given))
      })
    )
  })
})
