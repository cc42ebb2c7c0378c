import type { Facts } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../model/condition.ts'
import { bruteForce, truth } from './brute-force.fixture.ts'
import type { Universe } from './brute-force.fixture.ts'
import { evaluate } from './evaluate.ts'
import { decisions, participation, participationSet } from './participation.fixture.ts'

const asOf = '2026-04-16'
const gate = participationSet.concepts.complexe_problematiek!

const readingsOf = (name: string) =>
  name === gate.name ? gate.readings : participationSet.rules[name]!.readings

/** The facts that a decision looks at; the chance of recidivism counts as great or not. */
function universeOf(name: string): Universe {
  const whens = [...Object.values(gate.readings), ...Object.values(readingsOf(name))]
  const names = new Set(whens.flatMap(({ when }) => factsIn(when)))
  return Object.fromEntries(
    Object.keys(participation.facts)
      .filter(fact => names.has(fact))
      .map(fact => [fact, fact.startsWith('recidivekans') ? ['laag', 'groot'] : ['yes', 'no']])
  )
}

function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  if ('ground' in condition) return factsIn(condition.ground)
  return 'fact' in condition ? [condition.fact] : []
}

/** What complete facts give, with these readings of the rule and of its gate. */
function statusOf(name: string, reading: string, gateReading: string, facts: Facts): string {
  const holds = truth(readingsOf(name)[reading]!.when, facts)
  if (name === gate.name) return holds ? 'yes' : 'no'
  if (!truth(gate.readings[gateReading]!.when, facts)) return 'own-judgement'
  return holds ? 'ground' : 'no-ground'
}

const only = (outcomes: readonly string[]) => (outcomes.length === 1 ? outcomes.join() : 'unknown')
const outcomes = new Map([
  ['ground', 'yes'],
  ['no-ground', 'no'],
  ['own-judgement', null]
])
const asOutcome = (status: string) => (outcomes.has(status) ? outcomes.get(status) : status)

describe.each(decisions)('every partial case of %s', name => {
  const chosen = name === gate.name ? 'a' : 'r1'
  const universe = universeOf(name)
  const oracleOf = (reading: string, gateReading: string) =>
    bruteForce(universe, facts => statusOf(name, reading, gateReading, facts))
  const readings = Object.keys(readingsOf(name)).map(
    reading => [reading, oracleOf(reading, 'a')] as const
  )
  const otherGate = oracleOf(chosen, name === gate.name ? 'a' : 'b')
  const main = readings.find(([reading]) => reading === chosen)![1]

  it('is answered as by counting its completions', () => {
    const deviations: unknown[] = []
    for (let partial = 0; partial < main.count; partial += 1) {
      const facts = main.factsOf(partial)
      const finding = evaluate(participation, name, facts, { asOf })
      const truths = main.truths(partial)
      const status = only(truths.outcomes)
      const perReading = readings.map(
        ([reading, one]) => [reading, only(one.outcomes(partial))] as const
      )
      const others = [...perReading.map(([, one]) => one), only(otherGate.outcomes(partial))]
      const expected = {
        outcome: asOutcome(status),
        status: name === gate.name ? null : status,
        readings: Object.fromEntries(perReading.map(([reading, one]) => [reading, asOutcome(one)])),
        readingDecides: others.some(other => other !== status),
        relevant: truths.relevant,
        needed: truths.needed,
        canSettle: truths.canSettle
      }
      const found = Object.fromEntries(
        Object.keys(expected).map(key => [key, finding[key as keyof typeof finding]])
      )
      if (JSON.stringify(found) !== JSON.stringify(expected))
        deviations.push({ facts, found, expected })
    }
    expect(deviations.slice(0, 2)).toEqual([])
  })
})
