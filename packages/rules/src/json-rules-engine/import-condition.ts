import { unknownName } from './json-problems.ts'
import type { Condition } from '../model/condition.ts'
import { importComparison } from './import-comparison.ts'
import { entry, expected, refuseOtherKeys, textAt } from './import-context.ts'
import type { ImportContext } from './import-context.ts'
import type { JsonNode } from './json-tree.ts'

const forms = ['any', 'all', 'not', 'condition', 'fact'] as const
type Form = (typeof forms)[number]

/** A condition with all that is in it; undefined: reported why not. */
export function importCondition(node: JsonNode, context: ImportContext): Condition | undefined {
  const form = formOf(node, forms, context)
  return form === undefined ? undefined : importForm(form, node, context)
}

/** The engine takes no comparison without something around it at the root. */
export function importRoot(node: JsonNode, context: ImportContext): Condition | undefined {
  const form = formOf(node, forms.slice(0, -1), context)
  return form === undefined ? undefined : importForm(form, node, context)
}

function formOf(
  node: JsonNode,
  known: readonly Form[],
  { report }: ImportContext
): Form | undefined {
  if (node.kind !== 'map') return expected(node, 'condition', report)
  const found = forms.filter(form => node.entries.has(form))
  const [form] = found
  if (form === undefined || !known.includes(form)) {
    const params = { at: node.at, key: known.join(' | ') }
    report.add({ code: 'json-rules/missing-key', params }, node.place)
    return undefined
  }
  if (found.length === 1) return form
  report.add({ code: 'json-rules/several-forms', params: { at: node.at, found } }, node.place)
  return undefined
}

function importForm(form: Form, node: JsonNode, context: ImportContext): Condition | undefined {
  const of = entry(node, form)
  if (form === 'fact' || of === undefined) return importComparison(node, context)
  const isClean = refuseOtherKeys(node, [form, 'priority', 'name'], context.report)
  const made =
    form === 'condition'
      ? importReference(node, context)
      : form === 'not'
        ? importNot(of, context)
        : importList(form, of, context)
  return isClean ? made : undefined
}

function importList(
  form: 'all' | 'any',
  of: JsonNode,
  context: ImportContext
): Condition | undefined {
  const { report } = context
  if (of.kind !== 'list') return expected(of, 'list', report)
  if (of.items.length === 0) {
    report.add({ code: 'json-rules/empty-list', params: { at: of.at, operator: form } }, of.place)
    // so says the engine, of an empty `any` too
    return { all: [] }
  }
  const parts = of.items.map(item => importCondition(item, context))
  if (!parts.every(part => part !== undefined)) return undefined
  return form === 'all' ? { all: parts } : { any: parts }
}

function importNot(of: JsonNode, context: ImportContext): Condition | undefined {
  const not = importCondition(of, context)
  if (not === undefined) return undefined
  const facts = [...new Set(factsIn(not))].filter(fact => !context.present.has(fact))
  const params = { at: of.at, operator: 'not', facts } as const
  if (facts.length > 0)
    context.report.add({ code: 'json-rules/true-when-missing', params }, of.place)
  return { not }
}

/** The facts and the shared conditions that a condition mentions. */
function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  if ('ground' in condition) return factsIn(condition.ground)
  return ['fact' in condition ? condition.fact : condition.condition]
}

function importReference(node: JsonNode, context: ImportContext): Condition | undefined {
  const { report, conditions } = context
  const name = textAt(node, 'condition', report)
  if (name === undefined) return undefined
  const condition = conditions.get(name)
  if (condition !== undefined) return { condition }
  const params = { at: node.at, ...unknownName(name, conditions.keys()) }
  report.add({ code: 'json-rules/unknown-condition', params }, node.place)
  return undefined
}
