import type { FactDefinition } from '@ketenregie/core'
import type { Condition, RuleSet } from '@ketenregie/rules'
import { randomFrom } from '../random.ts'
import type { World } from '../world.ts'
import { casesOf } from './cases.ts'

const source = { source: 'verzonnen', place: 'bench' }

/** So many rules inside one gate, each on seven facts; a fact for every ten rules, and at least 25. */
export function generatedWorld(count: number, cases: number): World {
  const below = randomFrom(count)
  const definitions = Array.from({ length: Math.max(25, count / 10) }, (_, index) =>
    definition(`feit_${index}`, index % 5 === 4)
  )
  const is = (): Condition => {
    const fact = definitions[below(definitions.length)]
    const value = fact?.domain.kind === 'choice' ? 'groot' : 'yes'
    return { fact: fact?.name ?? '', operator: 'equal', value }
  }
  const reading = (when: Condition) => ({ enige: { why: null, when } })
  const rules = Array.from({ length: count }, (_, index) => ({
    name: `regel_${index}`,
    party: 'p',
    modality: 'may' as const,
    within: 'poort',
    source,
    readings: reading({
      any: [is(), { all: [is(), is(), is()] }, { all: [{ not: is() }, is(), is()] }]
    }),
    chosen: 'enige',
    explanation: null
  }))
  const gate = {
    name: 'poort',
    question: '',
    source,
    readings: reading({ any: [{ all: [is(), is(), is()] }, is()] }),
    chosen: 'enige'
  }
  const set: RuleSet = {
    name: 'gegenereerd',
    version: '1.0.0',
    valid: { from: '2020-01-01', to: null },
    concepts: { poort: gate },
    rules: Object.fromEntries(rules.map(rule => [rule.name, rule])),
    excluded: []
  }
  return {
    title: `${count} gegenereerde regels`,
    rules: {
      facts: Object.fromEntries(definitions.map(one => [one.name, one])),
      ruleSets: [set]
    },
    names: ['poort', ...rules.map(({ name }) => name)],
    cases: casesOf(definitions, { count: cases, isShuffled: false, missing: 0 }),
    isComplete: true,
    compared: Math.min(cases, Math.max(4, Math.floor(4000 / count)))
  }
}

function definition(name: string, isChoice: boolean): FactDefinition {
  return {
    name,
    question: '',
    domain: isChoice
      ? { kind: 'choice', options: ['laag', 'gemiddeld', 'groot'] }
      : { kind: 'yes-no' },
    holders: { first: 'p', also: [] },
    lifeDomain: null,
    sensitivity: 'ordinary',
    cost: 1,
    fresh: null,
    source: null
  }
}
