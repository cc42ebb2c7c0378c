import { cut } from './scalars.ts'
import type { Session } from './session.ts'
import type { KeyRules } from './shape.ts'
import type { MapNode } from './tree.ts'

export function reportUnknownKeys(
  node: MapNode,
  known: readonly string[],
  { report }: Session
): void {
  for (const { key, place } of node.entries.values()) {
    if (known.includes(key)) continue
    report.add({ code: 'rules/unknown-key', params: report.unknown(cut(key), known, place) }, place)
  }
}

/** Some keys have a problem of their own when they are missing: they are what the house rests on. */
export function reportMissing({ place }: MapNode, key: string, { report }: Session): void {
  if (key === 'bron') report.add({ code: 'rules/uncited', params: {} }, place)
  else if (key === 'houder') report.add({ code: 'rules/no-holder', params: {} }, place)
  else report.add({ code: 'rules/missing-key', params: { key } }, place)
}

/** Whether the keys that stand in a map go together; reports where they do not. */
export function followsRules(node: MapNode, rules: KeyRules, session: Session): boolean {
  const { oneOf = [], needs = [], with: tagged } = rules
  if (!oneOf.map(keys => hasOne(node, keys, session)).every(Boolean)) return false
  const fits = [
    ...needs.map(([key, other]) => hasOther(node, key, other, session)),
    tagged === undefined || fitsWord(node, tagged, session)
  ]
  return fits.every(Boolean)
}

function hasOther(node: MapNode, key: string, other: string, session: Session): boolean {
  if (!node.entries.has(key) || node.entries.has(other)) return true
  reportMissing(node, other, session)
  return false
}

function hasOne(node: MapNode, keys: readonly string[], { report }: Session): boolean {
  const found = keys.filter(key => node.entries.has(key))
  if (found.length === 1) return true
  const place = node.entries.get(found[1] ?? '')?.place ?? node.place
  report.add({ code: 'rules/one-of-keys', params: { keys, found } }, place)
  return false
}

function fitsWord(
  node: MapNode,
  { by, keys }: NonNullable<KeyRules['with']>,
  session: Session
): boolean {
  const tag = node.entries.get(by)?.value
  if (tag?.kind !== 'scalar') return true
  const wanted = (Object.hasOwn(keys, tag.written) ? keys[tag.written] : undefined) ?? []
  const missing = wanted.filter(key => !node.entries.has(key))
  for (const key of missing) reportMissing(node, key, session)
  const others = new Set(Object.values(keys).flat())
  let fits = missing.length === 0
  for (const { key, place } of node.entries.values()) {
    if (!others.has(key) || wanted.includes(key)) continue
    session.report.add(
      { code: 'rules/key-does-not-fit', params: { key, by, word: cut(tag.written) } },
      place
    )
    fits = false
  }
  return fits
}
