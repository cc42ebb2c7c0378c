import type { FactDefinition } from '@ketenregie/core'
import { unknownName } from './json-problems.ts'
import type { JsonExpected, JsonReport } from './json-problems.ts'
import type { TruthSpelling } from './json-rules.ts'
import { written } from './json-tree.ts'
import type { JsonNode } from './json-tree.ts'

/** What the parts of an import share. */
export interface ImportContext {
  readonly facts: Readonly<Record<string, FactDefinition>>
  /** Names in the dictionary of facts that the JSON names otherwise, by fact and path: `a.b.c`. */
  readonly names: Readonly<Record<string, string>>
  /** Facts that are in every case, so that no missing one can turn an answer. */
  readonly present: ReadonlySet<string>
  readonly report: JsonReport
  /** The name here of each shared condition there. */
  readonly conditions: ReadonlyMap<string, string>
  /** Where each fact stands in the facts of the JSON: `a.b.c`. */
  readonly paths: Map<string, string>
  /** How `yes` and `no` are spelt, by fact. */
  readonly spelling: Map<string, TruthSpelling>
}

/** The value under a key, where the node is a map. */
export function entry(node: JsonNode, key: string): JsonNode | undefined {
  return node.kind === 'map' ? node.entries.get(key) : undefined
}

/** The text under a key; reported when it is missing or something else. */
export function textAt(node: JsonNode, key: string, report: JsonReport): string | undefined {
  const found = entry(node, key)
  if (found === undefined) {
    report.add({ code: 'json-rules/missing-key', params: { at: node.at, key } }, node.place)
    return undefined
  }
  if (found.kind === 'scalar' && typeof found.value === 'string' && found.value !== '')
    return found.value
  return expected(found, 'text', report)
}

export function expected(node: JsonNode, what: JsonExpected, report: JsonReport): undefined {
  const { at, place } = node
  if (node.kind !== 'foreign') return report.expected(node, what, written(node))
  report.add({ code: 'json-rules/foreign', params: { at, what: node.what } }, place)
  return undefined
}

/** Refuses every key that is not listed. */
export function refuseOtherKeys(
  node: JsonNode,
  known: readonly string[],
  report: JsonReport
): boolean {
  if (node.kind !== 'map') return true
  let isClean = true
  for (const [key, { at, place }] of node.entries) {
    if (known.includes(key)) continue
    isClean = false
    const params = { at, ...unknownName(key, known) }
    report.add({ code: 'json-rules/unknown-key', params }, place)
  }
  return isClean
}
