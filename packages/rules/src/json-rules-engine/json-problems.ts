import { nearest } from '@ketenregie/core'
import type { DiagnosticOf, Place, Severity } from '@ketenregie/core'
import type { RuleProblems, Unknown } from '../diagnostic/problems.ts'
import type { JsonPlace } from './json-tree.ts'

/** What can be wrong with json rules, or is a trap in them. `at` is a JSON pointer. */
export interface JsonRulesProblems extends Refused, Hazards, NotExported {}

/** What has no meaning here, or could have more than one. */
interface Refused {
  'json-rules/expected': At & { readonly expected: JsonExpected; readonly written: string }
  'json-rules/missing-key': At & { readonly key: string }
  'json-rules/unknown-key': At & Unknown
  'json-rules/several-forms': At & { readonly found: readonly string[] }
  'json-rules/foreign': At & { readonly what: string }
  'json-rules/unknown-fact': At & Unknown
  'json-rules/unknown-operator': At & Unknown
  'json-rules/decorated-operator': At & { readonly operator: string }
  'json-rules/operator-does-not-fit': At & {
    readonly fact: string
    readonly operator: string
    readonly fitting: readonly string[]
  }
  'json-rules/value-outside-domain': At & {
    readonly fact: string
    readonly written: string
    readonly example: string
  }
  'json-rules/two-spellings': At & { readonly fact: string }
  'json-rules/needs-list': At & { readonly operator: string; readonly written: string }
  'json-rules/fact-params': At & { readonly fact: string }
  'json-rules/compares-facts': At & { readonly fact: string }
  'json-rules/path-expression': At & { readonly path: string }
  'json-rules/path-clash': At & {
    readonly fact: string
    readonly first: string
    readonly second: string
  }
  'json-rules/unknown-condition': At & Unknown
  'json-rules/circular': At & { readonly names: readonly string[] }
  'json-rules/bad-priority': At & { readonly written: string }
  'json-rules/gate-not-required': At & { readonly gate: string }
}

/** What the engine does with it is not what it seems to say. */
interface Hazards {
  'json-rules/true-when-missing': At & {
    readonly operator: 'notEqual' | 'notIn' | 'not'
    readonly facts: readonly string[]
  }
  'json-rules/empty-list': At & { readonly operator: 'all' | 'any' }
  'json-rules/priority-order': At & { readonly priorities: readonly number[] }
  'json-rules/same-event': At & { readonly type: string; readonly first: string }
  'json-rules/engine-event': At & { readonly type: string }
  'json-rules/unattributed': At & {
    readonly rules: readonly string[]
    readonly missing: 'party' | 'source'
  }
}

/** What json-rules-engine cannot say. */
interface NotExported {
  'json-rules/not-expressible': {
    readonly name: string
    readonly fact: string
    readonly operator: string
  }
  'json-rules/other-codes': { readonly name: string; readonly fact: string }
  'json-rules/past-budget': { readonly name: string; readonly most: number }
  'json-rules/left-out': { readonly name: string; readonly what: LeftOut }
  'json-rules/unknown-name': Unknown
}

export type JsonExpected =
  'rules' | 'rule' | 'condition' | 'event' | 'map' | 'list' | 'text' | 'modality' | 'source'

export type LeftOut = 'readings' | 'modality' | 'background' | 'tables'

export interface At {
  readonly at: string
}

/** A text can also be refused as any other text is. */
export interface JsonProblems extends RuleProblems, JsonRulesProblems {}
export type JsonDiagnostic = DiagnosticOf<JsonProblems>

type JsonProblem = {
  readonly [Code in keyof JsonRulesProblems]: {
    readonly code: Code
    readonly params: JsonRulesProblems[Code]
  }
}[keyof JsonRulesProblems]

/** The rules can be used, and will not all do what their writer thinks. */
const warnings: ReadonlySet<keyof JsonRulesProblems> = new Set<keyof JsonRulesProblems>([
  'json-rules/true-when-missing',
  'json-rules/empty-list',
  'json-rules/priority-order',
  'json-rules/same-event',
  'json-rules/engine-event',
  'json-rules/unattributed',
  'json-rules/left-out'
])

export class JsonReport {
  readonly #found: JsonDiagnostic[] = []
  #hasErrors = false

  add(problem: JsonProblem, place: Place | null = null): void {
    const severity: Severity = warnings.has(problem.code) ? 'warning' : 'error'
    if (severity === 'error') this.#hasErrors = true
    this.#found.push({ ...problem, severity, place })
  }

  expected({ at, place }: JsonPlace, expected: JsonExpected, text: string): undefined {
    this.add({ code: 'json-rules/expected', params: { at, expected, written: text } }, place)
  }

  get hasErrors(): boolean {
    return this.#hasErrors
  }

  /** In the order of a reader, where there is a text. */
  get problems(): readonly JsonDiagnostic[] {
    return this.#found.toSorted(({ place: a }, { place: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return a.line - b.line || a.column - b.column
    })
  }
}

const mostToList = 16

/** A name that is not among those known, with the one that was most likely meant. */
export function unknownName(name: string, known: Iterable<string>): Unknown {
  const names = [...known]
  return { name, nearest: nearest(name, names), known: names.length > mostToList ? [] : names }
}
