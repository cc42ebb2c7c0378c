import type { FactDefinition, Facts, FactValue } from '@ketenregie/core'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import type { Rules } from '../compile/rules.ts'
import type { ImportedJsonRules } from './imported.ts'
import type { JsonEvent } from './json-rules.ts'
import { factFromJson } from './json-value.ts'

export interface JsonEvents {
  /** By priority, and then in the order of the rules. */
  readonly events: readonly JsonEvent[]
  /** Of rules that what is missing leaves open: the engine would send these or not, by chance. */
  readonly unknown: readonly JsonEvent[]
}

/** The events that imported rules send for the facts of a case, in the form the engine takes them. */
export function evaluateEvents(imported: ImportedJsonRules, facts: unknown): JsonEvents {
  const { ruleSet } = imported
  if (ruleSet === null) return { events: [], unknown: [] }
  const rules = rulesOf(imported)
  const known = readJsonFacts(imported, facts)
  const events: JsonEvent[] = []
  const unknown: JsonEvent[] = []
  const byPriority = Object.entries(imported.events).toSorted(
    ([, a], [, b]) => b.priority - a.priority
  )
  for (const [name, { event }] of byPriority) {
    const { outcome } = evaluateOutcome(rules, name, known, { asOf: ruleSet.valid.from })
    if (outcome === 'yes') events.push(event)
    if (outcome === 'unknown') unknown.push(event)
  }
  return { events, unknown }
}

const rulesByImport = new WeakMap<ImportedJsonRules, Rules>()

/** The same rules each time, so that they are compiled once. */
function rulesOf(imported: ImportedJsonRules): Rules {
  const { ruleSet, facts } = imported
  const known = rulesByImport.get(imported)
  if (known !== undefined) return known
  const made = { ruleSets: ruleSet === null ? [] : [ruleSet], facts }
  rulesByImport.set(imported, made)
  return made
}

/** Facts by name from the objects of a caller; what is missing or outside its domain is unknown. */
function readJsonFacts(
  { paths, facts: definitions }: Pick<ImportedJsonRules, 'paths' | 'facts'>,
  facts: unknown
): Facts {
  const found = Object.entries(paths).flatMap(([name, path]): readonly [string, FactValue][] => {
    const value = valueAt(facts, path)
    const definition: FactDefinition | undefined = definitions[name]
    if (definition === undefined) return []
    const read = factFromJson(value, definition.domain)
    return read === undefined ? [] : [[name, read]]
  })
  return Object.fromEntries(found)
}

function valueAt(facts: unknown, path: readonly string[]): unknown {
  let value = facts
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined
    value = Reflect.get(value, segment)
  }
  return value
}
