import type { CivilDate, Facts, FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Condition } from '../model/condition.ts'
import { bruteForce, truth } from './brute-force.fixture.ts'
import { evaluateOutcome } from './evaluate.ts'
import { decisions, participation, participationSet } from './participation.fixture.ts'

const asOf: CivilDate = '2026-04-16'
const cases = 100_000
const names = Object.keys(participation.facts)
const gate = participationSet.concepts.complexe_problematiek!
const valuesOf = (fact: string): readonly FactValue[] =>
  fact.startsWith('recidivekans') ? ['laag', 'gemiddeld', 'groot'] : ['yes', 'no']

/** Every decision in every reading of itself and of its gate, with its own count of completions. */
const combinations = decisions.flatMap(name => {
  const rule = participationSet.rules[name]
  const own = rule ? Object.entries(rule.readings) : []
  return Object.entries(gate.readings).flatMap(([gateReading, { when: within }]) =>
    rule === undefined
      ? [decision(name, { [gate.name]: gateReading }, [within], facts => answer(within, facts))]
      : own.map(([reading, { when }]) =>
          decision(name, { [name]: reading, [gate.name]: gateReading }, [within, when], facts =>
            truth(within, facts) ? answer(when, facts) : 'null'
          )
        )
  )
})

function decision(
  name: string,
  readings: Readonly<Record<string, string>>,
  whens: readonly Condition[],
  oracle: (facts: Facts) => string
) {
  const used = names.filter(fact => JSON.stringify(whens).includes(`"${fact}"`))
  const universe = Object.fromEntries(used.map(fact => [fact, valuesOf(fact)]))
  return { name, used, options: { asOf, readings }, oracle: bruteForce(universe, oracle) }
}

function answer(when: Condition, facts: Facts): string {
  return truth(when, facts) ? 'yes' : 'no'
}

/** A joint case over all facts; the share of known ones differs, so that the full and the empty occur. */
function jointCase(random: () => number): Facts {
  const share = random()
  return Object.fromEntries(
    names
      .filter(() => random() < share)
      .map(fact => [fact, valuesOf(fact)[Math.floor(random() * valuesOf(fact).length)]!])
  )
}

it('answers joint cases in every reading as counting the completions does', () => {
  const [seed = 1] = fc.sample(fc.nat(), 1)
  const random = generator(seed)
  const found: Record<string, number> = {}
  const deviations: unknown[] = []
  for (let at = 0; at < cases; at += 1) {
    const facts = jointCase(random)
    for (const { name, used, options, oracle } of combinations) {
      const known = Object.fromEntries(
        used.filter(fact => Object.hasOwn(facts, fact)).map(fact => [fact, facts[fact]!])
      )
      const possible = oracle.outcomes(oracle.codeOf(known))
      const expected = possible.length === 1 ? possible[0] : 'unknown'
      const outcome = String(evaluateOutcome(participation, name, facts, options).outcome)
      found[outcome] = (found[outcome] ?? 0) + 1
      if (outcome !== expected) deviations.push({ seed, name, options, facts, expected, outcome })
    }
  }
  expect(deviations).toEqual([])
  expect(combinations).toHaveLength(2 + 6 + 4 + 4 + 4)
  expect(Object.keys(found).toSorted()).toEqual(['no', 'null', 'unknown', 'yes'])
})

/** A linear congruential generator of 32 bits: a failing seed gives the same cases again. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
