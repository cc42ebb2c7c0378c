import type { Diagnostic, Place } from '@ketenregie/core'
import type { Form, LineProblem, LineProblems } from './line-problems.ts'
import { fieldPlace, problemMaker } from './line-problem.ts'
import type { LinePlace } from './line-problem.ts'
import { mostCharacters, parseObject } from './parse-object.ts'
import type { Unreadable } from './parse-object.ts'

/** What a line gave: an item, or none; and everything that there is to say about it. */
export interface LineRead<Item, Problem extends Diagnostic = LineProblem> {
  /** Counted from 1; empty lines count. */
  readonly line: number
  readonly item: Item | null
  readonly problems: readonly Problem[]
}

/** A zod schema whose messages are forms. */
export interface LineSchema<Item> {
  readonly shape: object
  safeParse(
    value: unknown
  ):
    | { readonly success: true; readonly data: Item }
    | { readonly success: false; readonly error: Refusal }
}

interface Refusal {
  readonly issues: readonly {
    readonly code: string
    readonly path: readonly PropertyKey[]
    readonly message: string
    readonly keys?: readonly string[]
  }[]
}

const problem = problemMaker<LineProblems>()

/** Reads one line by a schema: the item, or every problem of the line. */
export function readLine<Item>(schema: LineSchema<Item>, place: LinePlace): LineRead<Item> {
  const { line } = place
  const parsed = parseObject(place.text)
  if (!parsed.ok) {
    const at = { file: place.file, line, column: parsed.column }
    return { line, item: null, problems: [unreadable(parsed.code, at)] }
  }
  const read = schema.safeParse(parsed.value)
  if (read.success) return { line, item: read.data, problems: [] }
  const problems = read.error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? (issue.keys ?? []).map(key => unknownField(key, schema, place))
      : [badField(String(issue.path[0]), issue.message, parsed.value, place)]
  )
  return { line, item: null, problems }
}

function unreadable(code: Unreadable, at: Place): LineProblem {
  return code === 'lines/too-long'
    ? problem(code, { most: mostCharacters }, at)
    : problem(code, {}, at)
}

function unknownField(key: string, { shape }: LineSchema<unknown>, place: LinePlace): LineProblem {
  // a key is someone else's text too
  const field = /^\w{1,40}$/.test(key) ? key : '…'
  const params = { field, known: Object.keys(shape) }
  return problem('lines/unknown-field', params, fieldPlace(key, place))
}

function badField(field: string, form: string, value: object, place: LinePlace): LineProblem {
  const at = fieldPlace(field, place)
  if (!Object.hasOwn(value, field)) return problem('lines/missing-field', { field }, at)
  const written: unknown = Reflect.get(value, field)
  const isDay = form === 'day' || form === 'moment'
  return isDay && typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written)
    ? problem('lines/impossible-date', { field }, at)
    : problem('lines/bad-form', { field, form: formOf(form) }, at)
}

function formOf(message: string): Form {
  return forms.find(form => form === message) ?? 'value'
}

const forms: readonly Form[] = [
  'id',
  'name',
  'day',
  'moment',
  'municipality',
  'text',
  'value',
  'count',
  'kind'
]
