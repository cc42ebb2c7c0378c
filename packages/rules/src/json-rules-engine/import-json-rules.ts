import type { Concept } from '../model/rule-set.ts'
import { onlyReading } from '../read/readings.ts'
import { readYaml } from '../read/read-yaml.ts'
import { reportCircles } from './circles.ts'
import { entry, expected, refuseOtherKeys } from './import-context.ts'
import type { ImportContext } from './import-context.ts'
import { importRoot } from './import-condition.ts'
import { importRules } from './import-rules.ts'
import { JsonReport } from './json-problems.ts'
import { notStated } from './imported.ts'
import type { ImportJsonRulesOptions, ImportedJsonRules } from './imported.ts'
import { fromText, fromValue } from './json-tree.ts'
import type { JsonNode } from './json-tree.ts'
import { Names } from './names.ts'

/**
 * Reads rules of json-rules-engine: `{ rules, conditions }` or a list of rules, as a text or a
 * value. What has another meaning there than it seems is warned of; what has none here is refused.
 */
export function importJsonRules(json: unknown, options: ImportJsonRulesOptions): ImportedJsonRules {
  const { facts, file = 'regels.json' } = options
  const report = new JsonReport()
  const nothing = { ruleSet: null, facts, events: {}, conditions: {}, paths: {}, spelling: {} }
  if (typeof json !== 'string') {
    const imported = importTree(fromValue(json), options, report)
    return { ...nothing, ...imported, problems: report.problems }
  }
  const { tree, problems } = readYaml(json, file)
  if (tree === null) return { ...nothing, problems }
  const imported = importTree(fromText(tree), options, report)
  return { ...nothing, ...imported, problems: [...problems, ...report.problems] }
}

function importTree(
  root: JsonNode,
  options: ImportJsonRulesOptions,
  report: JsonReport
): Partial<ImportedJsonRules> {
  const { facts, names = {}, present = [], set = {} } = options
  const rules = root.kind === 'list' ? root : entry(root, 'rules')
  const shared = entry(root, 'conditions')
  if (root.kind !== 'list') refuseOtherKeys(root, ['rules', 'conditions'], report)
  if (rules === undefined || rules.kind !== 'list') {
    expected(rules ?? root, rules === undefined ? 'rules' : 'list', report)
    return {}
  }
  if (shared !== undefined && shared.kind !== 'map') {
    expected(shared, 'map', report)
    return {}
  }
  const sharedNodes = [...(shared?.entries ?? [])]
  const given = new Names()
  const context: ImportContext = {
    facts,
    names,
    present: new Set(present),
    report,
    conditions: new Map(sharedNodes.map(([name]) => [name, given.take(name)])),
    paths: new Map(),
    spelling: new Map()
  }
  const concepts = importConcepts(sharedNodes, context, options)
  const made = importRules(rules.items, context, options, given)
  reportCircles(concepts, context, shared)
  if (report.hasErrors) return {}
  return {
    ruleSet: {
      name: set.name ?? 'json-rules',
      version: set.version ?? '1.0.0',
      valid: set.valid ?? { from: '0001-01-01', to: null },
      concepts,
      rules: made.rules,
      excluded: []
    },
    events: made.events,
    conditions: Object.fromEntries([...context.conditions].map(([from, to]) => [to, from])),
    paths: Object.fromEntries([...context.paths].map(([fact, path]) => [fact, path.split('.')])),
    spelling: Object.fromEntries(context.spelling)
  }
}

function importConcepts(
  nodes: readonly (readonly [string, JsonNode])[],
  context: ImportContext,
  { attribution = {} }: ImportJsonRulesOptions
): Readonly<Record<string, Concept>> {
  const concepts = nodes.flatMap(([written, node]): readonly (readonly [string, Concept])[] => {
    const when = importRoot(node, context)
    const name = context.conditions.get(written)
    if (when === undefined || name === undefined) return []
    const readings = { [onlyReading]: { why: null, when } }
    const source = attribution.source ?? notStated
    return [[name, { name, question: written, source, readings, chosen: onlyReading }]]
  })
  return Object.fromEntries(concepts)
}
