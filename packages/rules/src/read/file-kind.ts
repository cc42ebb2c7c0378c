import type { Report } from '../diagnostic/report.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Node } from './tree.ts'

const kinds = [
  'feiten',
  'partijen',
  'bronnen',
  'normen',
  'termijnen',
  'kalender',
  'taken',
  'delen',
  'bewaartermijnen',
  'kpi',
  'openpunten',
  'gebied',
  'scenarios'
] as const

/** What a file of a pack can hold. */
export const fileKinds = [...kinds, 'regelset'] as const

/** What a file of a pack holds. */
export type FileKind = (typeof fileKinds)[number]

/** Whether a file is one of a pack at all, by the end of its name. */
export function isAuthored(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/** Tells by its name alone what a file most likely holds. */
export function likelyKind(path: string): FileKind {
  return kinds.find(kind => kind === lastWord(path)) ?? 'regelset'
}

function lastWord(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
  return base.slice(base.lastIndexOf('.') + 1)
}

/** Tells by its name what a file holds; a rule set by its key. Null: reported as neither. */
export function fileKind(path: string, tree: Node, report: Report): FileKind | null {
  const last = lastWord(path)
  const kind = kinds.find(each => each === last)
  if (kind !== undefined) return kind
  if (tree.kind === 'map' && tree.entries.has('regelset')) return 'regelset'
  if (tree.kind === 'map' && ['regels', 'begrippen', 'tabellen'].some(key => tree.entries.has(key)))
    return 'regelset'
  const params = { file: path, nearest: nearest(last, kinds) }
  report.add({ code: 'rules/unknown-file-kind', params }, tree.place)
  return null
}
