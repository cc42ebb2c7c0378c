import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { participation, participationSet } from '../evaluate/participation.fixture.ts'
import { exportJsonRules } from './export-json-rules.ts'
import { importJsonRules } from './import-json-rules.ts'
import { engineOf, eventsOf } from './json-rules-engine.fixture.ts'
import { dictionary, randomFrom, randomJsonRules } from './random-json-rules.fixture.ts'

describe('rules that came in go out', () => {
  const seed = Number(process.env['SEED'] ?? 7)

  it('with the same events, and once more without any change', async () => {
    for (let number = 0; number < 500; number += 1) {
      const { json, cases } = randomJsonRules(randomFrom(seed + number))
      const replay = `SEED=${seed + number} gives this set first: ${JSON.stringify(json)}`
      const there = (from: typeof json) => {
        const imported = importJsonRules(from, { facts: dictionary })
        return exportJsonRules(imported.ruleSet!, { facts: dictionary, imported })
      }
      const { json: once, problems } = there(json)
      expect(problems, replay).toEqual([])
      expect(there(once).json, replay).toEqual(once)
      const sorted = async (rules: typeof json, facts: object) =>
        (await eventsOf(engineOf(rules), facts)).map(event => JSON.stringify(event)).toSorted()
      for (const facts of cases)
        expect(await sorted(once, facts), replay).toEqual(await sorted(json, facts))
    }
  })
})

describe('rules of our own go out', () => {
  const { json, problems } = exportJsonRules(participationSet, participation)

  it('with what json rules lack in the params, and say what is left out', () => {
    expect(json.rules[0]).toEqual({
      conditions: {
        all: [{ condition: 'complexe_problematiek' }, { any: expect.any(Array) }]
      },
      event: {
        type: 'om_deelname',
        params: {
          party: 'om',
          modality: 'may',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' },
          within: 'complexe_problematiek'
        }
      }
    })
    const left = problems.flatMap(({ code, params }) =>
      code === 'json-rules/left-out' ? [`${params.name} ${params.what}`] : []
    )
    expect(left).toContain('complexe_problematiek readings')
    expect(left).toContain('politie_deelname modality')
  })

  it('and mean the same on complete facts, also when they come back', async () => {
    const facts = participation.facts
    const back = importJsonRules(json, {
      facts,
      attribution: { source: { source: 's', place: 'p' } }
    })
    expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const rules = { ruleSets: [back.ruleSet!], facts }
    const engine = engineOf(json)
    const random = randomFrom(3)
    for (let number = 0; number < 300; number += 1) {
      const known = Object.fromEntries(
        Object.keys(facts).map(name => {
          const options = name.startsWith('recidivekans') ? ['laag', 'groot'] : ['yes', 'no']
          return [name, options[Math.floor(random() * 2)]!]
        })
      )
      const sent = (await eventsOf(engine, known)).map(({ type }) => type)
      for (const name of Object.keys(participationSet.rules)) {
        const ours = evaluate(participation, name, known, { asOf: '2026-04-16' })
        expect(sent.includes(name)).toBe(ours.outcome === 'yes')
        const again = evaluate(rules, name, known, { asOf: '2026-04-16' })
        expect(again.status).toBe(ours.status)
      }
    }
  })
})
