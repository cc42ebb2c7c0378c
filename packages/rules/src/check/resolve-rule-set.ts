import type { Place } from '@ketenregie/core'
import type { Concept, Exclusion, Reading, Rule, RuleSet } from '../model/rule-set.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { Layered } from '../model/layered.ts'
import { byName } from '../read/collections.ts'
import type { WrittenMarks } from '../read/marks.ts'
import type { WrittenReadings } from '../read/readings.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { Session } from '../read/session.ts'
import type { Names } from './names.ts'
import { resolveCondition } from './resolve-condition.ts'
import { resolveTable } from './resolve-table.ts'

/** Looks up everything in a rule set that its readings name. What is wrong is left out and reported. */
export function resolveRuleSet(
  written: WrittenRuleSet,
  names: Names,
  session: Session,
  layer: string | null = null
): RuleSet {
  const concepts: Record<string, Concept> = {}
  for (const { name, value, entry } of written.concepts) {
    const { question, source } = value
    concepts[name] = {
      name,
      question,
      source,
      ...layeredOf(value, layer),
      ...resolveReadings(value, name, entry.place, names, session)
    }
  }
  const rules: Record<string, Rule> = {}
  for (const { name, value, entry } of written.rules) {
    const { party, modality, within, source, explanation } = value
    const readings = resolveReadings(value, name, entry.place, names, session)
    const layered = layeredOf(value, layer)
    rules[name] = { name, party, modality, within, source, explanation, ...layered, ...readings }
  }
  const tables: Record<string, DecisionTable> = {}
  for (const each of written.tables) {
    const table = resolveTable(each, names, session)
    if (table !== undefined) tables[each.name] = { ...table, ...layeredOf(each.value, layer) }
  }
  const excluded = written.excluded.flatMap(({ why, when }): readonly Exclusion[] => {
    const resolved = resolveCondition(when, names, session)
    return resolved === undefined ? [] : [{ why, when: resolved }]
  })
  const { name, version, valid } = written
  const some = Object.keys(tables).length === 0 ? {} : { tables }
  return { name, version, valid, concepts, rules, ...some, excluded }
}

export function layeredOf({ open, minimumNorm }: WrittenMarks, layer: string | null): Layered {
  return {
    ...(open.length === 0 ? {} : { open }),
    ...(minimumNorm ? { minimumNorm } : {}),
    ...(layer === null ? {} : { layer })
  }
}

export interface Readings {
  readonly readings: Readonly<Record<string, Reading>>
  readonly chosen: string
}

export function resolveReadings(
  { readings, given, chosen }: WrittenReadings,
  of: string,
  place: Place,
  names: Names,
  session: Session
): Readings {
  const resolved = readings.flatMap(({ name, value, entry }) => {
    const when = resolveCondition(value.when, names, session)
    return when === undefined ? [] : [{ name, value: { why: value.why, when }, entry }]
  })
  return { readings: byName(resolved), chosen: choose(chosen, given, of, place, session) }
}

function choose(
  chosen: WrittenReadings['chosen'],
  readings: readonly string[],
  of: string,
  place: Place,
  { report }: Session
): string {
  const [only = '', second] = readings
  if (chosen === null) {
    const params = { of, readings }
    if (second !== undefined) report.add({ code: 'rules/reading-not-chosen', params }, place)
    return only
  }
  if (!readings.includes(chosen.name)) {
    const params = { ...report.unknown(chosen.name, readings, chosen.place), of }
    report.add({ code: 'rules/unknown-reading', params }, chosen.place)
  }
  return chosen.name
}
