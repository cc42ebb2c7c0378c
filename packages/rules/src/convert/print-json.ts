import { printScalarAsJson } from '../read/json-scalar.ts'
import type { Node } from '../read/tree.ts'

const width = 100

/** A tree as JSON, in its own order: what is short and flat stands on one line. */
export function printJson(tree: Node): string {
  return `${printed(tree, '')}\n`
}

function printed(node: Node, indent: string): string {
  if (node.kind === 'scalar') return printScalarAsJson(node)
  const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']']
  const flat = flatOf(node)
  if (flat !== null && indent.length + flat.length < width) return flat
  const inner = `${indent}  `
  const parts =
    node.kind === 'map'
      ? [...node.entries.values()].map(
          ({ key, value }) => `${JSON.stringify(key)}: ${printed(value, inner)}`
        )
      : node.items.map(item => printed(item, inner))
  return `${open}\n${parts.map(part => `${inner}${part}`).join(',\n')}\n${indent}${close}`
}

/** On one line; null where a part has parts itself. */
function flatOf(node: Node): string | null {
  if (node.kind === 'scalar') return printScalarAsJson(node)
  const parts =
    node.kind === 'map' ? [...node.entries.values()].map(each => each.value) : node.items
  if (parts.some(part => part.kind !== 'scalar')) return null
  if (node.kind === 'list') return `[${parts.map(part => printed(part, '')).join(', ')}]`
  const entries = [...node.entries.values()].map(
    ({ key, value }) => `${JSON.stringify(key)}: ${printed(value, '')}`
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
