import type { Domain, FactDefinition, FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import type { Condition, FactCondition, Operator } from '../model/condition.ts'
import type { Rules } from '../compile/rules.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Universe } from './brute-force.fixture.ts'

/** A fact with values that stand for all of its domain, and the operators that fit it. */
interface Kind {
  readonly domain: Domain
  readonly values: readonly FactValue[]
  readonly stated: readonly FactValue[]
  readonly operators: readonly Operator[]
}

const same: readonly Operator[] = ['equal', 'notEqual']
const days = ['2023-12-31', '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04']

const kinds = {
  yesNo: {
    domain: { kind: 'yes-no' },
    values: ['yes', 'no'],
    stated: ['yes', 'no'],
    operators: same
  },
  choice: {
    domain: { kind: 'choice', options: ['a', 'b', 'c'] },
    values: ['a', 'b', 'c'],
    stated: ['a', 'b', 'c'],
    operators: same
  },
  number: {
    domain: { kind: 'number', from: 0, to: 4 },
    values: [0, 1, 2, 3, 4],
    stated: [0, 1, 2.5, 3, 4],
    operators: [...same, 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
  },
  date: {
    domain: { kind: 'date' },
    values: days,
    stated: days.slice(1, 4),
    operators: [...same, 'before', 'after', 'notAfter', 'notBefore']
  },
  code: {
    domain: { kind: 'code', prefix: 'GM', digits: 4 },
    values: ['GM0001', 'GM0002', 'GM9999'],
    stated: ['GM0001', 'GM0002'],
    operators: same
  },
  set: {
    domain: { kind: 'set', options: ['x', 'y'] },
    values: [[], ['x'], ['y'], ['x', 'y']],
    stated: ['x', 'y'],
    operators: ['contains', 'doesNotContain']
  }
} as const satisfies Readonly<Record<string, Kind>>

export interface RandomRules {
  readonly rules: Rules
  readonly set: RuleSet
  readonly universe: Universe
}

/** Small rule sets over facts of every kind, with background facts, a gate, readings and grounds. */
export function randomRules(options: { readonly known: boolean }): fc.Arbitrary<RandomRules> {
  const kind: fc.Arbitrary<Kind> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(kinds.yesNo) },
    { weight: 2, arbitrary: fc.constantFrom<Kind>(...Object.values(kinds)) }
  )
  return fc.array(kind, { minLength: 2, maxLength: 4 }).chain(chosen => {
    const facts = chosen.map((one, index) => [`f${index}`, one] as const)
    const atom = fc.oneof(
      ...facts.map(([fact, one]) => comparison(fact, one)),
      ...(options.known ? facts.map(([fact]) => knows(fact)) : [])
    )
    const when = conditions(atom)
    return fc
      .record({
        gate: fc.array(when, { minLength: 1, maxLength: 2 }),
        rule: fc.array(fc.oneof(when, fc.constant<Condition>({ condition: 'gate' })), {
          minLength: 1,
          maxLength: 3
        }),
        hasGate: fc.boolean(),
        excluded: fc.array(options.known ? fc.constant(never) : conditions(atom), { maxLength: 2 })
      })
      .map(made => assemble(facts, made))
  })
}

const never: Condition = { any: [] }

function comparison(fact: string, { operators, stated, domain }: Kind): fc.Arbitrary<Condition> {
  const single = fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom(...stated)
  })
  if (domain.kind !== 'set') return single
  const whole = fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...same),
    value: fc.subarray(['x', 'y'])
  })
  return fc.oneof(single, whole)
}

const knows = (fact: string) => fc.constant<FactCondition>({ fact, operator: 'known', value: null })

function conditions(atom: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ not: tie('tree') })
    )
  }))
  return tree
}

interface Made {
  readonly gate: readonly Condition[]
  readonly rule: readonly Condition[]
  readonly hasGate: boolean
  readonly excluded: readonly Condition[]
}

function assemble(facts: readonly (readonly [string, Kind])[], made: Made): RandomRules {
  const source = { source: 's', place: 'p' }
  const readings = (whens: readonly Condition[]) =>
    Object.fromEntries(whens.map((when, index) => [`r${index}`, { why: null, when }]))
  const set: RuleSet = {
    name: 'random',
    version: '1.0.0',
    valid: { from: '2020-01-01', to: null },
    concepts: {
      gate: { name: 'gate', question: '', source, readings: readings(made.gate), chosen: 'r0' }
    },
    rules: {
      rule: {
        name: 'rule',
        party: 'p',
        modality: 'may',
        within: made.hasGate ? 'gate' : null,
        source,
        readings: readings(made.rule),
        chosen: 'r0',
        explanation: null
      }
    },
    excluded: made.excluded.map(when => ({ when, why: '' }))
  }
  const definitions = facts.map(([name, { domain }]): [string, FactDefinition] => [
    name,
    {
      name,
      question: '',
      domain,
      holders: { first: 'p', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: null
    }
  ])
  return {
    set,
    rules: { ruleSets: [set], facts: Object.fromEntries(definitions) },
    universe: Object.fromEntries(facts.map(([name, { values }]) => [name, values]))
  }
}
