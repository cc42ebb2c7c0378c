import type { MarkedLine } from './summary.ts'

/** How many lines were marked so; a line with three faults is one line. */
export function countLines(marked: readonly MarkedLine[], kind: MarkedLine['what']): number {
  const lines = marked.filter(({ what }) => what === kind)
  return new Set(lines.map(({ file, line }) => `${file}:${line}`)).size
}
