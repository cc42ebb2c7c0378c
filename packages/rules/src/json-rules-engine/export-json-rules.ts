import type { Domain, FactDefinition } from '@ketenregie/core'
import { isList } from '../compile/holds.ts'
import { isWithin } from '../compile/uses.ts'
import type { Condition, FactCondition, Operator } from '../model/condition.ts'
import type { Concept, Rule, RuleSet } from '../model/rule-set.ts'
import { answerCondition } from '../table/answer-condition.ts'
import { mentionsIn } from '../table/answers-in.ts'
import { readAnswerName } from '../table/table-answer.ts'
import type { ImportedJsonRules } from './imported.ts'
import { JsonReport } from './json-problems.ts'
import type { JsonDiagnostic, LeftOut } from './json-problems.ts'
import { asRoot } from './json-rules.ts'
import type {
  JsonComparison,
  JsonCondition,
  JsonOperator,
  JsonRules,
  JsonValue,
  TruthSpelling
} from './json-rules.ts'

export interface ExportJsonRulesOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** What an import kept apart: events, paths and the names of shared conditions. */
  readonly imported?: Partial<
    Pick<ImportedJsonRules, 'events' | 'conditions' | 'paths' | 'spelling'>
  >
  /** How yes and no are spelt of facts of which the import does not tell; `words` when not said. */
  readonly truth?: TruthSpelling
}

export interface ExportedJsonRules {
  readonly json: JsonRules
  readonly problems: readonly JsonDiagnostic[]
}

/**
 * A rule set as plain rules of json-rules-engine, for complete facts: concepts become shared
 * conditions, and rules send an event when they hold. On missing facts these rules answer by
 * chance, as all of their kind; `exportRails` gives rules that do not.
 */
export function exportJsonRules(
  { name: set, concepts, rules, excluded, tables = {} }: RuleSet,
  { facts, imported = {}, truth = 'words' }: ExportJsonRulesOptions
): ExportedJsonRules {
  const report = new JsonReport()
  const { events = {}, conditions = {}, paths = {}, spelling = {} } = imported
  // the engine knows shared conditions only, so a rule that another mentions becomes one too
  const mentioned = mentionedRules(rules, concepts, tables)
  const sharedName = (name: string) => own(conditions, name) ?? name
  if (excluded.length > 0) leftOut(set, 'background')
  if (Object.keys(tables).length > 0) leftOut(set, 'tables')

  const shared = [...Object.values(concepts), ...mentioned].flatMap(one => {
    const made = whole(one)
    return made === undefined ? [] : [[sharedName(one.name), asRoot(made)] as const]
  })
  const made = Object.values(rules).flatMap(rule => {
    const condition = whole(rule)
    if (condition === undefined) return []
    const known = own(events, rule.name)
    const event = known?.event ?? { type: rule.name, params: paramsOf(rule) }
    const given = known?.name ?? null
    return [
      {
        ...(given === null ? {} : { name: given }),
        conditions: asRoot(condition),
        event,
        ...(known === undefined || known.priority === 1 ? {} : { priority: known.priority })
      }
    ]
  })
  const json = { rules: made, conditions: Object.fromEntries(shared) }
  return { json, problems: report.problems }

  function leftOut(name: string, what: LeftOut): void {
    report.add({ code: 'json-rules/left-out', params: { name, what } })
  }
  function paramsOf({ party, modality, source, within }: Rule) {
    return { party, modality, source, ...(within === null ? {} : { within: sharedName(within) }) }
  }
  function whole(one: Concept | Rule): JsonCondition | undefined {
    const readings = Object.keys(one.readings)
    const when = own(one.readings, one.chosen)?.when
    if (readings.length > 1) leftOut(one.name, 'readings')
    if (when === undefined) return undefined
    const condition = toJson(when, one.name)
    if (condition === undefined || !('within' in one) || one.within === null) return condition
    return { all: [{ condition: sharedName(one.within) }, condition] }
  }
  function toJson(condition: Condition, of: string): JsonCondition | undefined {
    if ('all' in condition) {
      const parts = condition.all.map(part => toJson(part, of))
      return parts.every(part => part !== undefined) ? { all: parts } : undefined
    }
    if ('any' in condition) {
      const parts = condition.any.map(part => toJson(part, of))
      if (!parts.every(part => part !== undefined)) return undefined
      // an empty `any` is true to the engine
      return parts.length === 0 ? { not: { all: [] } } : { any: parts }
    }
    if ('not' in condition) {
      const not = toJson(condition.not, of)
      return not && { not }
    }
    if ('ground' in condition) {
      leftOut(of, 'modality')
      return toJson(condition.ground, of)
    }
    if ('condition' in condition) {
      // what a table says stands under no name, so its rows come along
      const asked = readAnswerName(condition.condition, name => own(tables, name)?.outputs)
      const table = asked === null ? undefined : own(tables, asked.table)
      return asked === null || table === undefined
        ? { condition: sharedName(condition.condition) }
        : toJson(answerCondition(table, asked), of)
    }
    return factToJson(condition, of)
  }
  function factToJson(condition: FactCondition, of: string): JsonCondition | undefined {
    const { fact, operator, value } = condition
    const domain = own(facts, fact)?.domain
    const plain = plainOperators[operator]
    if (domain === undefined || plain === undefined || value === null || isWithin(value)) {
      report.add({ code: 'json-rules/not-expressible', params: { name: of, fact, operator } })
      return undefined
    }
    if (isList(value) && domain.kind === 'set') return wholeSet(fact, operator, value, domain)
    return comparison(fact, plain, isList(value) ? value : spelt(fact, value, domain))
  }
  function spelt(fact: string, value: string | number, domain: Domain): JsonValue {
    const isBoolean = domain.kind === 'yes-no' && (own(spelling, fact) ?? truth) === 'booleans'
    return isBoolean ? value === 'yes' : value
  }
  function wholeSet(
    fact: string,
    operator: Operator,
    value: readonly string[],
    { options }: Extract<Domain, { readonly kind: 'set' }>
  ): JsonCondition {
    const parts = options.map(option =>
      comparison(fact, value.includes(option) ? 'contains' : 'doesNotContain', option)
    )
    return operator === 'notEqual' ? { not: { all: parts } } : { all: parts }
  }
  function comparison(fact: string, operator: JsonOperator, value: JsonValue): JsonComparison {
    const [first = fact, ...rest] = own(paths, fact) ?? []
    const path = rest.length === 0 ? {} : { path: ['$', ...rest].join('.') }
    return { fact: first, operator, value, ...path }
  }
}

const plainOperators: Readonly<Partial<Record<Operator, JsonOperator>>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'lessThan',
  lessThanInclusive: 'lessThanInclusive',
  greaterThan: 'greaterThan',
  greaterThanInclusive: 'greaterThanInclusive',
  contains: 'contains',
  doesNotContain: 'doesNotContain',
  // days as YYYY-MM-DD stand in order of time, and the engine compares texts too
  before: 'lessThan',
  notAfter: 'lessThanInclusive',
  after: 'greaterThan',
  notBefore: 'greaterThanInclusive'
}

function mentionedRules(
  rules: Readonly<Record<string, Rule>>,
  concepts: Readonly<Record<string, Concept>>,
  tables: NonNullable<RuleSet['tables']>
): readonly Rule[] {
  const subjects = [...Object.values(concepts), ...Object.values(rules)]
  const cells = Object.values(tables).flatMap(({ rows }) => rows.flatMap(({ when }) => when))
  const names = mentionsIn([
    ...subjects.flatMap(({ readings }) => Object.values(readings).map(({ when }) => when)),
    ...cells.filter(cell => cell !== null)
  ])
  return Object.values(rules).filter(({ name }) => names.has(name))
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
