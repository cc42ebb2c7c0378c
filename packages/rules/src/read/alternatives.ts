import type { Shape } from './shape.ts'
import type { Node } from './tree.ts'

type Kind = Node['kind'] | 'null'

/** The shape follows from what kind of node stands there, so that its problems are its own. */
export function byKind<Value>(shapes: Partial<Readonly<Record<Kind, Shape<Value>>>>): Shape<Value> {
  return {
    form: { kind: 'either', of: Object.values(shapes).map(shape => shape.form) },
    read(node, session) {
      const shape = shapes[kindOf(node)] ?? shapes.scalar ?? shapes.map ?? shapes.list
      return shape?.read(node, session)
    }
  }
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
