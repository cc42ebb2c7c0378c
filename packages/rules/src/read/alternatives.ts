import { reportMissing } from './key-rules.ts'
import { reportExpected } from './found.ts'
import { word } from './scalars.ts'
import type { Form, Shape } from './shape.ts'
import type { Node } from './tree.ts'

type Kind = Node['kind'] | 'null'

/** The shape follows from what kind of node stands there, so that its problems are its own. */
export function byKind<Value>(shapes: Partial<Readonly<Record<Kind, Shape<Value>>>>): Shape<Value> {
  return {
    form: { kind: 'either', of: Object.entries(shapes).map(formAt) },
    read(node, session) {
      const shape = shapes[kindOf(node)] ?? shapes.scalar ?? shapes.map ?? shapes.list
      return shape?.read(node, session)
    }
  }
}

function formAt([kind, { form }]: [string, Shape<unknown>]): Form {
  return kind === 'scalar' && form.kind === 'value' ? { ...form, scalar: true } : form
}

function kindOf(node: Node): Kind {
  return node.kind === 'scalar' && node.value === null ? 'null' : node.kind
}

/** `null` in the file says that the source states none. */
export function orNone<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    form: { kind: 'either', of: [shape.form, { kind: 'null' }] },
    read(node, session) {
      return kindOf(node) === 'null' ? null : shape.read(node, session)
    }
  }
}

/** The shape follows from whether a map has this key. */
export function byKey<Value>(
  key: string,
  present: Shape<Value>,
  absent: Shape<Value>
): Shape<Value> {
  return {
    form: { kind: 'either', of: [present.form, absent.form] },
    read(node, session) {
      const has = node.kind === 'map' && node.entries.has(key)
      return has ? present.read(node, session) : absent.read(node, session)
    }
  }
}

/** The shape follows from the word under this key; each shape has the key itself too. */
export function byWord<Value>(
  key: string,
  shapes: Readonly<Record<string, Shape<Value>>>
): Shape<Value> {
  const words = word(new Map(Object.keys(shapes).map(each => [each, each])))
  return {
    form: { kind: 'either', of: Object.values(shapes).map(shape => shape.form) },
    read(node, session) {
      if (node.kind !== 'map') return reportExpected('map', node, session)
      const entry = node.entries.get(key)
      if (entry === undefined) {
        reportMissing(node, key, session)
        return undefined
      }
      const found = words.read(entry.value, session)
      return found === undefined ? undefined : shapes[found]?.read(node, session)
    }
  }
}
