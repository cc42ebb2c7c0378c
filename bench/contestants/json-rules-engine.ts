import { exportRails } from '@ketenregie/rules'
import type { Condition } from '@ketenregie/rules'
import { Engine } from 'json-rules-engine'
import type { NestedCondition, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { asOf } from '../world.ts'
import type { Contestant, Outcomes, World } from '../world.ts'
import { outcomesFrom, subjectsOf } from './subjects.ts'

/** The package with the same rules written for it: a rule for each criterion, and the gate shared. */
export function jsonRulesEngine(world: World): Contestant {
  const subjects = subjectsOf(world)
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { name, gate, when } of subjects) {
    const isShared = subjects.some(other => other.gate === name)
    const own = isShared ? { condition: name } : toJson(when)
    if (isShared) engine.setCondition(name, root(toJson(when)))
    engine.addRule({
      conditions: gate === null ? root(own) : { all: [{ condition: gate }, own] },
      event: { type: name }
    })
  }
  const outcomes = async (facts: object): Promise<Outcomes> => {
    const { events } = await engine.run({ ...facts })
    const held = new Set(events.map(({ type }) => type))
    return outcomesFrom(subjects, name => held.has(name))
  }
  return { name: 'json-rules-engine 7.3.1', ...oneByOne(world, outcomes) }
}

/** The package with rails that we export: exact on what is not known. */
export function jsonRulesEngineOnRails(world: World): Contestant {
  const { rules } = exportRails(world.rules, world.names, { asOf })
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const rule of structuredClone(rules)) engine.addRule(rule as unknown as RuleProperties)
  const outcomes = async (facts: object): Promise<Outcomes> => {
    const { events } = await engine.run({ ...facts })
    // some rails tell the modality
    const said = new Map(
      events
        .map(({ type }): [string, string] => [type.split('/')[0] ?? '', type.split('/')[1] ?? ''])
        .filter(([, word]) => word !== 'modality')
    )
    return world.names.map(name => said.get(name) ?? 'unknown')
  }
  return { name: 'json-rules-engine 7.3.1 op onze rails', ...oneByOne(world, outcomes) }
}

export function oneByOne(
  { cases }: World,
  outcomes: (facts: object) => Promise<Outcomes>
): Pick<Contestant, 'answers' | 'run'> {
  return {
    answers: async count => {
      const all: Outcomes[] = []
      for (const facts of cases.slice(0, count)) all.push(await outcomes(facts))
      return all
    },
    run: async (from, to) => {
      for (let index = from; index < to; index += 1) await outcomes(cases[index] ?? {})
    }
  }
}

function toJson(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(toJson) }
  if ('any' in condition) return { any: condition.any.map(toJson) }
  if ('not' in condition) return { not: toJson(condition.not) }
  if ('ground' in condition) return toJson(condition.ground)
  if ('condition' in condition) return { condition: condition.condition }
  return { fact: condition.fact, operator: condition.operator, value: condition.value }
}

function root(condition: NestedCondition): TopLevelCondition {
  return 'fact' in condition ? { all: [condition] } : condition
}
