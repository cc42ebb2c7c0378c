import { attach } from '../read/comments.ts'
import { printYaml } from '../read/print-yaml.ts'
import { readRemarks } from '../read/read-yaml.ts'
import type { Node } from '../read/tree.ts'
import type { ChangedRow } from './changed-rows.ts'
import type { Table } from './tables-in.ts'

/**
 * The text with other rows in a table: what did not change stays as it stands, to the letter, and
 * so does everything around it. Null where the rows do not stand on lines of their own.
 */
export function spliceRows(
  text: string,
  tree: Node,
  table: Table,
  rows: readonly ChangedRow[]
): string | null {
  const lines = text.split('\n')
  const spans = spansOf(lines, table)
  if (spans === null) return null
  const { at } = attach(readRemarks(text), tree)
  const print = ({ name, node, was }: ChangedRow): readonly string[] => {
    const own = was === null ? node.place : (anchorsIn(table)[was] ?? node.place)
    const comments = new Map(at)
    const comment = at.get(own)
    if (comment) comments.set(own, { ...comment, before: [] })
    const part: Node =
      table.node.kind === 'map'
        ? { ...table.node, entries: new Map([[name, { key: name, place: own, value: node }]]) }
        : { ...table.node, items: [node] }
    const printed = printYaml(part, { at: comments, end: [] }).trimEnd().split('\n')
    return printed.map(line => (line === '' ? '' : `${spans.indent}${line}`))
  }
  const kept = new Set(rows.map(({ was }) => was))
  const made = rows.flatMap(row => {
    const span = row.was === null ? undefined : spans.of[row.was]
    if (span === undefined) return print(row)
    const own = row.isChanged ? print(row) : lines.slice(span.from, span.to)
    return [...lines.slice(span.lead, span.from), ...own]
  })
  const [first] = spans.of
  const last = spans.of.at(-1)
  if (first === undefined || last === undefined) return null
  // what stands above everything is not about the first row alone
  const heading = kept.has(0) ? [] : lines.slice(first.lead, first.from)
  return [...lines.slice(0, first.lead), ...heading, ...made, ...lines.slice(last.to)].join('\n')
}

function anchorsIn({ node }: Table): readonly Node['place'][] {
  return node.kind === 'map'
    ? [...node.entries.values()].map(({ place }) => place)
    : node.items.map(({ place }) => place)
}

interface Span {
  /** Where the comments above it begin. */
  readonly lead: number
  readonly from: number
  readonly to: number
}

interface Spans {
  readonly indent: string
  readonly of: readonly Span[]
}

function spansOf(lines: readonly string[], table: Table): Spans | null {
  const places = anchorsIn(table)
  const [first] = places
  if (first === undefined) return null
  const depth = first.column - (table.node.kind === 'map' ? 1 : 3)
  const starts = places.map(({ line }) => line - 1)
  const isOwnLine = places.every(({ line, column }, at) => {
    const lead = (lines[line - 1] ?? '').slice(0, column - 1)
    const isFirst = at === 0 || line - 1 > (starts[at - 1] ?? 0)
    return (
      isFirst &&
      lead === `${' '.repeat(Math.max(0, depth))}${table.node.kind === 'map' ? '' : '- '}`
    )
  })
  if (!isOwnLine || depth < 0) return null
  const leads = starts.map(start => {
    let lead = start
    while (lead > 0 && isLoose(lines[lead - 1] ?? '')) lead -= 1
    return lead
  })
  const last = starts.at(-1) ?? 0
  const outer = lines.findIndex((line, at) => at > last && !isLoose(line) && depthOf(line) <= depth)
  let end = outer === -1 ? lines.length : outer
  while (end > last + 1 && isLoose(lines[end - 1] ?? '')) end -= 1
  const of = starts.map((from, at) => ({ lead: leads[at] ?? from, from, to: leads[at + 1] ?? end }))
  return { indent: ' '.repeat(depth), of }
}

function isLoose(line: string): boolean {
  return /^\s*(?:#|$)/.test(line)
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length
}
