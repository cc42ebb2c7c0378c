/** Rules as json-rules-engine takes them, in the part that has a meaning here. */
export interface JsonRules {
  readonly rules: readonly JsonRule[]
  /** What `engine.setCondition` is to be called with, by name. */
  readonly conditions: Readonly<Record<string, JsonRoot>>
}

export interface JsonRule {
  readonly conditions: JsonRoot
  readonly event: JsonEvent
  readonly name?: string
  readonly priority?: number
}

export interface JsonEvent {
  readonly type: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** The engine takes no bare comparison at the root. */
export type JsonRoot =
  | { readonly all: readonly JsonCondition[] }
  | { readonly any: readonly JsonCondition[] }
  | { readonly not: JsonCondition }
  | { readonly condition: string }

export type JsonCondition = JsonRoot | JsonComparison

export interface JsonComparison {
  readonly fact: string
  readonly operator: JsonOperator
  readonly value: JsonValue
  /** Into a fact that is an object: `$.a.b`. */
  readonly path?: string
}

export type JsonValue = string | number | boolean | readonly (string | number | boolean)[]

export const jsonOperators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain'
] as const
export type JsonOperator = (typeof jsonOperators)[number]

/** How `yes` and `no` stand in the JSON. */
export type TruthSpelling = 'words' | 'booleans'

export function asRoot(condition: JsonCondition): JsonRoot {
  return 'fact' in condition ? { all: [condition] } : condition
}
