import type { Expected, Found } from '../diagnostic/problems.ts'
import type { Session } from './session.ts'
import type { Node } from './tree.ts'

/** What stands where something else was expected. */
export function foundAt(node: Node): Found {
  if (node.kind !== 'scalar') return node.kind
  switch (typeof node.value) {
    case 'string':
      return 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'true-false'
    default:
      return 'nothing'
  }
}

export function reportExpected(expected: Expected, node: Node, session: Session): undefined {
  session.report.add(
    { code: 'rules/expected', params: { expected, found: foundAt(node) } },
    node.place
  )
}
