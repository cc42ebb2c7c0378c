import type { Status } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import type { Readings } from '../compile/library.ts'
import { evaluate, evaluateOutcome } from '../evaluate/evaluate.ts'
import { participation, participationSet } from '../evaluate/participation.fixture.ts'
import { exportRails } from './export-rails.ts'
import type { JsonRule } from './json-rules.ts'
import { engineOf, eventsOf } from './json-rules-engine.fixture.ts'
import { factsIn, partialCases, runRails } from './partial-cases.fixture.ts'

const asOf = '2026-04-16'
const gate = participationSet.concepts['complexe_problematiek']!

/** The chance of recidivism counts as great or not. */
const valuesOf = (fact: string) =>
  fact.startsWith('recidivekans') ? ['gemiddeld', 'groot'] : ['yes', 'no']
const casesOf = (rails: readonly JsonRule[]) =>
  partialCases(Object.fromEntries(factsIn(rails).map(fact => [fact, valuesOf(fact)])))
const isStrength = ({ event }: JsonRule) => event.type.includes('/modality/')

describe.each(Object.keys(participationSet.rules))('the rails of %s', name => {
  const rule = participationSet.rules[name]!
  const readings: readonly Readings[] = [
    ...Object.keys(rule.readings).map(reading => ({ [name]: reading })),
    ...Object.keys(gate.readings)
      .filter(reading => reading !== gate.chosen)
      .map(reading => ({ [gate.name]: reading }))
  ]
  const exported = readings.map(one => exportRails(participation, [name], { asOf, readings: one }))
  const statuses = exported.map(({ rules }) => rules.filter(rail => !isStrength(rail)))

  it('are true in the unmodified engine exactly where the answer is known, in every reading and of the gate too', async () => {
    const isTrue = await runRails(statuses.flat(), valuesOf)
    const met = new Set<Status | null>()
    const wrong: object[] = []
    for (const facts of casesOf(statuses.flat())) {
      readings.forEach((one, index) => {
        const { status } = evaluateOutcome(participation, name, facts, { asOf, readings: one })
        const said = statuses[index]!.filter(rail => isTrue(rail, facts)).map(
          ({ event }) => event.type
        )
        met.add(status)
        const expected = status === 'unknown' ? '' : `${name}/${status}`
        if (said.join() !== expected) wrong.push({ facts, readings: one, said, expected })
      })
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(met).toEqual(new Set(['ground', 'no-ground', 'own-judgement', 'unknown']))
  })

  it('ask only what is so', () => {
    const text = JSON.stringify(exported.map(({ rules }) => rules.map(one => one.conditions)))
    const operators = [...text.matchAll(/"operator":"(\w+)"/g)].map(([, operator]) => operator)
    expect(['equal', 'in']).toEqual(expect.arrayContaining([...new Set(operators)]))
    expect(text).not.toContain('"not"')
    expect(exported.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('tell how strong the ground is, the strongest first', async () => {
    const { rules } = exported[0]!
    const engine = engineOf({ rules })
    const strengths = ['does', 'may', 'on-request']
    const wrong: object[] = []
    for (const facts of casesOf(rules).filter((_, number) => number % 37 === 0)) {
      const events = (await eventsOf(engine, facts)).map(({ params }) => params)
      const told = strengths.find(one => events.some(params => params?.['modality'] === one))
      const { modality } = evaluate(participation, name, facts, { asOf })
      if (events.length > 0 && (told ?? null) !== modality) wrong.push({ facts, told, modality })
    }
    expect(wrong).toEqual([])
  })
})
