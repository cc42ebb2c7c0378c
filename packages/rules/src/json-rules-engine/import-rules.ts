import type { Condition } from '../model/condition.ts'
import type { Rule } from '../model/rule-set.ts'
import { onlyReading } from '../read/readings.ts'
import { importRoot } from './import-condition.ts'
import { entry, expected, refuseOtherKeys, textAt } from './import-context.ts'
import type { ImportContext } from './import-context.ts'
import { importEvent } from './import-event.ts'
import type { Attribution, ImportedEvent } from './import-event.ts'
import { notStated } from './imported.ts'
import type { ImportJsonRulesOptions, ImportedRule } from './imported.ts'
import type { JsonNode } from './json-tree.ts'
import { toValue, written } from './json-tree.ts'
import type { Names } from './names.ts'

export interface ImportedRules {
  readonly rules: Readonly<Record<string, Rule>>
  readonly events: Readonly<Record<string, ImportedRule>>
}

/** Each rule of the JSON becomes one rule, called after its name or else after its event. */
export function importRules(
  nodes: readonly JsonNode[],
  context: ImportContext,
  options: ImportJsonRulesOptions,
  names: Names
): ImportedRules {
  const { report } = context
  const read = nodes.flatMap(node => {
    const one = importRule(node, context)
    return one === undefined ? [] : [{ ...one, node }]
  })
  const rules: [string, Rule][] = []
  const events: [string, ImportedRule][] = []
  const senders = new Map<string, string>()
  for (const { imported, attribution, when, node } of read) {
    const { type } = imported.event
    const name = names.take(imported.name ?? type)
    const first = senders.get(type)
    const { at, place } = node
    if (first !== undefined)
      report.add({ code: 'json-rules/same-event', params: { at, type, first } }, place)
    senders.set(type, first ?? name)
    events.push([name, imported])
    rules.push([name, ruleOf(name, when, attribution, context, options)])
  }
  const unsaid = (missing: 'party' | 'source') => {
    const given = options.attribution?.[missing] !== undefined
    const without = rules
      .map(([name]) => name)
      .filter((_, index) => read[index]?.attribution[missing] === null)
    if (!given && without.length > 0)
      report.add({ code: 'json-rules/unattributed', params: { at: '', rules: without, missing } })
  }
  unsaid('party')
  unsaid('source')
  const priorities = [...new Set(events.map(([, { priority }]) => priority))]
  if (priorities.length > 1)
    report.add({
      code: 'json-rules/priority-order',
      params: { at: '', priorities: priorities.toSorted((a, b) => b - a) }
    })
  return { rules: Object.fromEntries(rules), events: Object.fromEntries(events) }
}

interface ReadRule {
  readonly imported: ImportedRule
  readonly attribution: Attribution
  readonly when: Condition
}

function importRule(node: JsonNode, context: ImportContext): ReadRule | undefined {
  const { report } = context
  if (node.kind !== 'map') return expected(node, 'rule', report)
  const isClean = refuseOtherKeys(node, ['conditions', 'event', 'name', 'priority'], report)
  const conditions = required(node, 'conditions', context)
  const when = conditions && importRoot(conditions, context)
  const event = required(node, 'event', context)
  const read = event && importEvent(event, report)
  const priority = priorityIn(node, context)
  const name = node.entries.has('name') ? textAt(node, 'name', report) : null
  if (!isClean || when === undefined || read === undefined) return undefined
  if (priority === undefined || name === undefined) return undefined
  const inside = insideGate(when, read, node, context)
  if (inside === undefined) return undefined
  const imported = { event: read.event, priority, name }
  return { imported, attribution: read.attribution, when: inside }
}

function required(node: JsonNode, key: string, { report }: ImportContext): JsonNode | undefined {
  const found = entry(node, key)
  if (found === undefined)
    report.add({ code: 'json-rules/missing-key', params: { at: node.at, key } }, node.place)
  return found
}

function priorityIn(rule: JsonNode, { report }: ImportContext): number | undefined {
  const node = entry(rule, 'priority')
  if (node === undefined) return 1
  const value = toValue(node)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  const params = { at: node.at, written: written(node) }
  report.add({ code: 'json-rules/bad-priority', params }, node.place)
  return undefined
}

/** What the rule asks beside its gate, which must be the first that it asks. */
function insideGate(
  when: Condition,
  { attribution }: ImportedEvent,
  node: JsonNode,
  { conditions, report }: ImportContext
): Condition | undefined {
  const { within } = attribution
  if (within === null) return when
  const gate = conditions.get(within)
  if (gate !== undefined && 'all' in when) {
    const [first, ...rest] = when.all
    const [only] = rest
    if (first !== undefined && 'condition' in first && first.condition === gate)
      return only !== undefined && rest.length === 1 ? only : { all: rest }
  }
  const params = { at: node.at, gate: within }
  report.add({ code: 'json-rules/gate-not-required', params }, node.place)
  return undefined
}

function ruleOf(
  name: string,
  when: Condition,
  { party, modality, source, within }: Attribution,
  { conditions }: ImportContext,
  { attribution = {} }: ImportJsonRulesOptions
): Rule {
  return {
    name,
    party: party ?? attribution.party ?? notStated.source,
    modality: modality ?? attribution.modality ?? 'may',
    within: within === null ? null : (conditions.get(within) ?? null),
    source: source ?? attribution.source ?? notStated,
    readings: { [onlyReading]: { why: null, when } },
    chosen: onlyReading,
    explanation: null
  }
}
