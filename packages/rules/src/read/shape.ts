import type { ReferenceKind, Session } from './session.ts'
import type { Node } from './tree.ts'

/**
 * One form that a part of a file may have: how it is read, and the same as data. A shape that cannot
 * be read gives undefined, and has reported why.
 */
export interface Shape<Value> {
  readonly form: Form
  read(node: Node, session: Session): Value | undefined
}

/** A form as data, from which JSON Schemas are made. */
export type Form =
  | { readonly kind: 'null' }
  /** A value of the fact that it stands under. */
  | { readonly kind: 'value'; readonly scalar?: true }
  /** Any text that says something, but for one word that needs another form. */
  | { readonly kind: 'text'; readonly except?: string }
  /** A text of a named format; `refers` says what the name must stand for. */
  | {
      readonly kind: 'format'
      readonly format: string
      readonly pattern: string
      readonly refers?: ReferenceKind
    }
  /** Each Dutch word with what it stands for. */
  | { readonly kind: 'word'; readonly words: ReadonlyMap<string, string | boolean> }
  | { readonly kind: 'number'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'list'; readonly of: Form; readonly least: number }
  /** Any names, each with the same form. */
  | { readonly kind: 'record'; readonly names: Form; readonly of: Form }
  | MapForm
  | { readonly kind: 'either'; readonly of: readonly Form[] }
  /** One fact with one operator and a value of the fact's domain; a fact has none of these names. */
  | {
      readonly kind: 'comparison'
      readonly operators: ReadonlyMap<string, string>
      readonly except: readonly string[]
    }
  /** A form that holds itself. */
  | { readonly kind: 'recursive'; readonly name: string; of(): Form }

export interface MapForm {
  readonly kind: 'map'
  readonly fields: Readonly<Record<string, { readonly form: Form; readonly required: boolean }>>
  readonly rules: KeyRules
}

/** Which keys of a map go together. */
export interface KeyRules {
  /** How many keys must stand. */
  readonly least?: number
  /** Of each group exactly one key stands. */
  readonly oneOf?: readonly (readonly string[])[]
  /** Where the first key stands, the second stands too. */
  readonly needs?: readonly (readonly [key: string, other: string])[]
  /** Under the key `by` stands a word; each word has keys that stand with it and with no other. */
  readonly with?: {
    readonly by: string
    readonly keys: Readonly<Record<string, readonly string[]>>
  }
}

/** The same form, with another value: `make` gives undefined after it has reported a problem. */
export function become<From, To>(
  shape: Shape<From>,
  make: (value: From, node: Node, session: Session) => To | undefined
): Shape<To> {
  return {
    form: shape.form,
    read(node, session) {
      const value = shape.read(node, session)
      return value === undefined ? undefined : make(value, node, session)
    }
  }
}
