import { expect, it } from 'vitest'
import { evaluateEvents } from './evaluate-events.ts'
import { importJsonRules } from './import-json-rules.ts'
import type { JsonEvent } from './json-rules.ts'
import { engineOf, eventsOf } from './json-rules-engine.fixture.ts'
import { dictionary, randomFrom, randomJsonRules } from './random-json-rules.fixture.ts'

const seed = Number(process.env['SEED'] ?? 20261122)
const count = 10_000

/** Of rules with equal priority the engine sends first what it happens to finish first. */
const sorted = (events: readonly JsonEvent[]) =>
  events.map(event => JSON.stringify(event)).toSorted()

it(`sends the events of the engine, for ${count} sets of rules and complete facts`, async () => {
  let sent = 0
  for (let number = 0; number < count; number += 1) {
    const { json, cases } = randomJsonRules(randomFrom(seed + number))
    const replay = `SEED=${seed + number} gives this set first: ${JSON.stringify(json)}`
    const imported = importJsonRules(json, { facts: dictionary })
    const errors = imported.problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) expect(errors, replay).toEqual([])
    const engine = engineOf(json)
    for (const facts of cases) {
      const theirs = sorted(await eventsOf(engine, facts))
      const ours = evaluateEvents(imported, facts)
      sent += theirs.length
      const same = theirs.join() === sorted(ours.events).join() && ours.unknown.length === 0
      if (!same)
        expect(
          { events: sorted(ours.events), unknown: ours.unknown },
          `${replay} ${JSON.stringify(facts)}`
        ).toEqual({ events: theirs, unknown: [] })
    }
  }
  expect(sent).toBeGreaterThan(count)
})
