import { reportExpected } from './found.ts'
import { followsRules, reportMissing, reportUnknownKeys } from './key-rules.ts'
import type { Session } from './session.ts'
import type { KeyRules, MapForm, Shape } from './shape.ts'
import type { Entry, MapNode, Node } from './tree.ts'

export function list<Value>(of: Shape<Value>, least = 0): Shape<readonly Value[]> {
  return {
    form: { kind: 'list', of: of.form, least },
    read(node, session) {
      if (node.kind !== 'list') return reportExpected('list', node, session)
      if (node.items.length < least) {
        session.report.add({ code: 'rules/nothing-listed', params: {} }, node.place)
        return undefined
      }
      const values = node.items.map(item => of.read(item, session))
      return values.every(value => value !== undefined) ? values : undefined
    }
  }
}

/** What one entry of a record is read into, with the name that it stands under. */
export interface Named<Value> {
  readonly name: string
  readonly value: Value
  readonly entry: Entry
}

/**
 * Any number of names, each with the same form. What cannot be read is left out: its problem is
 * reported, and the others are worth checking.
 */
export function record<Value>(
  names: Shape<string>,
  of: Shape<Value>
): Shape<readonly Named<Value>[]> {
  return {
    form: { kind: 'record', names: names.form, of: of.form },
    read(node, session) {
      if (node.kind !== 'map') return reportExpected('map', node, session)
      const found: Named<Value>[] = []
      for (const entry of node.entries.values()) {
        const name = names.read(keyNode(entry), session)
        const value = of.read(entry.value, session)
        if (name !== undefined && value !== undefined) found.push({ name, value, entry })
      }
      return found
    }
  }
}

/** The values of a record by name. Names are no key of `Object.prototype`. */
export function byName<Value>(found: readonly Named<Value>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(found.map(({ name, value }) => [name, value]))
}

function keyNode({ key, place }: Entry): Node {
  return { kind: 'scalar', value: key, written: key, quoted: false, place }
}

/** A key of a map; where it may be left out, `fallback` stands for it. */
export interface Field<Value> {
  readonly shape: Shape<Value>
  readonly fallback: { readonly value: Value } | null
}

export function required<Value>(shape: Shape<Value>): Field<Value> {
  return { shape, fallback: null }
}

export function optional<Value>(shape: Shape<Value>): Field<Value | null> {
  return { shape, fallback: { value: null } }
}

export function defaulting<Value>(shape: Shape<Value>, value: Value): Field<Value> {
  return { shape, fallback: { value } }
}

type Fields = Readonly<Record<string, Field<unknown>>>

type Values<Of extends Fields> = {
  readonly [Key in keyof Of]: Of[Key] extends Field<infer Value> ? Value : never
}

/** A map with these keys and no others. */
export function map<const Of extends Fields>(fields: Of, rules: KeyRules = {}): Shape<Values<Of>> {
  return {
    form: formOf(fields, rules),
    read(node, session) {
      if (node.kind !== 'map') return reportExpected('map', node, session)
      reportUnknownKeys(node, Object.keys(fields), session)
      const fits = followsRules(node, rules, session)
      const values: Record<string, unknown> = {}
      for (const [key, field] of Object.entries(fields)) {
        const value = readField(node, key, field, session)
        if (value !== undefined) values[key] = value
      }
      return fits && isComplete(values, fields) ? values : undefined
    }
  }
}

function formOf(fields: Fields, rules: KeyRules): MapForm {
  const forms = Object.entries(fields).map(([key, { shape, fallback }]) => {
    return [key, { form: shape.form, required: fallback === null }] as const
  })
  return { kind: 'map', fields: Object.fromEntries(forms), rules }
}

function isComplete<Of extends Fields>(values: object, fields: Of): values is Values<Of> {
  return Object.keys(fields).every(key => Object.hasOwn(values, key))
}

function readField(
  node: MapNode,
  key: string,
  { shape, fallback }: Field<unknown>,
  session: Session
): unknown {
  const entry = node.entries.get(key)
  if (entry !== undefined) return shape.read(entry.value, session)
  if (fallback !== null) return fallback.value
  reportMissing(node, key, session)
  return undefined
}
