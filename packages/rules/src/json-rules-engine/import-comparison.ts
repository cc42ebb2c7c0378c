import type { Domain } from '@ketenregie/core'
import { unknownName } from './json-problems.ts'
import type { Condition, FactCondition, Operator } from '../model/condition.ts'
import { entry, expected, refuseOtherKeys, textAt } from './import-context.ts'
import type { ImportContext } from './import-context.ts'
import { factNamed } from './import-fact-name.ts'
import { jsonOperators } from './json-rules.ts'
import type { JsonOperator } from './json-rules.ts'
import type { JsonNode } from './json-tree.ts'
import { toValue, written } from './json-tree.ts'
import { borderFromJson, exampleOf, fittingOperators, fromJson, isOrdering } from './json-value.ts'

/** A comparison of a fact with values; undefined: reported why not. */
export function importComparison(node: JsonNode, context: ImportContext): Condition | undefined {
  const { report } = context
  const isClean = refuseOtherKeys(node, keys, report)
  const fact = factNamed(node, context)
  const operator = operatorIn(node, context)
  const value = entry(node, 'value')
  if (value === undefined)
    report.add(
      { code: 'json-rules/missing-key', params: { at: node.at, key: 'value' } },
      node.place
    )
  if (!isClean || fact === undefined || operator === undefined || value === undefined)
    return undefined
  const definition = context.facts[fact]
  if (definition === undefined) return undefined
  const { domain } = definition
  const fitting = fittingOperators[domain.kind]
  if (!fitting.includes(operator)) {
    const params = { at: node.at, fact, operator, fitting }
    report.add({ code: 'json-rules/operator-does-not-fit', params }, node.place)
    return undefined
  }
  return compare({ node, fact, operator, domain, context }, value)
}

const keys = ['fact', 'operator', 'value', 'path', 'params', 'priority', 'name']

function operatorIn(node: JsonNode, { report }: ImportContext): JsonOperator | undefined {
  const name = textAt(node, 'operator', report)
  if (name === undefined) return undefined
  const operator = jsonOperators.find(one => one === name)
  if (operator !== undefined) return operator
  const { at, place } = entry(node, 'operator') ?? node
  if (name.includes(':'))
    report.add({ code: 'json-rules/decorated-operator', params: { at, operator: name } }, place)
  else {
    const params = { at, ...unknownName(name, jsonOperators) }
    report.add({ code: 'json-rules/unknown-operator', params }, place)
  }
  return undefined
}

interface Comparing {
  readonly node: JsonNode
  readonly fact: string
  readonly operator: JsonOperator
  readonly domain: Domain
  readonly context: ImportContext
}

function compare(comparing: Comparing, value: JsonNode): Condition | undefined {
  const { node, fact, operator, context } = comparing
  warnOfMissing(comparing)
  if (operator === 'in' || operator === 'notIn') {
    if (value.kind !== 'list') {
      const params = { at: value.at, operator, written: written(value) }
      context.report.add({ code: 'json-rules/needs-list', params }, node.place)
      return undefined
    }
    const values = value.items.map(item => valueOf(item, comparing))
    if (!values.every(one => one !== undefined)) return undefined
    const one: Operator = operator === 'in' ? 'equal' : 'notEqual'
    const parts = [...new Set(values)].map((each): FactCondition => ({
      fact,
      operator: one,
      value: each
    }))
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    return operator === 'in' ? { any: parts } : { all: parts }
  }
  const stated = valueOf(value, comparing)
  return stated === undefined ? undefined : { fact, operator: toOperator(comparing), value: stated }
}

function valueOf(value: JsonNode, comparing: Comparing): string | number | undefined {
  const { fact, operator, domain, context } = comparing
  const { at, place } = value
  if (value.kind === 'map' && value.entries.has('fact')) {
    context.report.add({ code: 'json-rules/compares-facts', params: { at, fact } }, place)
    return undefined
  }
  if (value.kind === 'foreign') return expected(value, 'text', context.report)
  const read = isOrdering(operator) ? borderFromJson : fromJson
  const found = value.kind === 'scalar' ? read(toValue(value), domain) : undefined
  if (found === undefined) {
    const params = { at, fact, written: written(value), example: exampleOf(domain) }
    context.report.add({ code: 'json-rules/value-outside-domain', params }, place)
    return undefined
  }
  return domain.kind !== 'yes-no' || isOneSpelling(value, fact, context) ? found : undefined
}

/** The engine takes `true` and "yes" for different values. */
function isOneSpelling(value: JsonNode, fact: string, { spelling, report }: ImportContext) {
  const isBoolean = value.kind === 'scalar' && typeof value.value === 'boolean'
  const now = isBoolean ? 'booleans' : 'words'
  const before = spelling.get(fact) ?? now
  spelling.set(fact, before)
  if (before === now) return true
  const { at, place } = value
  report.add({ code: 'json-rules/two-spellings', params: { at, fact } }, place)
  return false
}

function warnOfMissing({ node, fact, operator, context }: Comparing): void {
  if ((operator !== 'notEqual' && operator !== 'notIn') || context.present.has(fact)) return
  const params = { at: node.at, operator, facts: [fact] }
  context.report.add({ code: 'json-rules/true-when-missing', params }, node.place)
}

const dateOperators: Readonly<Partial<Record<JsonOperator, Operator>>> = {
  lessThan: 'before',
  lessThanInclusive: 'notAfter',
  greaterThan: 'after',
  greaterThanInclusive: 'notBefore'
}

function toOperator({ operator, domain }: Comparing): Operator {
  const onDate = domain.kind === 'date' ? dateOperators[operator] : undefined
  return onDate ?? (operator === 'in' || operator === 'notIn' ? 'equal' : operator)
}
