import { Engine } from 'json-rules-engine'
import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { JsonEvent } from './json-rules.ts'

/** Also what our types refuse: its traps are shown on the package itself. */
export interface AnyJsonRules {
  readonly rules: readonly object[]
  readonly conditions?: Readonly<Record<string, object>>
}

/** The unmodified package. */
export function engineOf(json: AnyJsonRules, options = { allowUndefinedFacts: true }): Engine {
  const engine = new Engine([], options)
  for (const [name, condition] of Object.entries(json.conditions ?? {}))
    engine.setCondition(name, condition as TopLevelCondition)
  // the package writes into the objects that it is given
  for (const rule of structuredClone(json.rules)) engine.addRule(rule as RuleProperties)
  return engine
}

export async function eventsOf(engine: Engine, facts: object): Promise<readonly JsonEvent[]> {
  const { events } = await engine.run({ ...facts })
  return events
}
