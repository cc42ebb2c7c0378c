import type { Block, Chapter, Item, Row, Sources, Text } from '../model/book.ts'
import { plain } from '../model/text.ts'

/** What a chapter states, by the section or row that it stands under. */
export interface Told {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
}

export interface Line {
  /** The column of a cell; null: not a cell. */
  readonly label: string | null
  readonly text: string
  readonly sources: Sources
}

interface LineOptions {
  /** How deep lists are read: in an example the days below it are left out. */
  readonly depth: number
}

/** The statements of a chapter as lines that can be compared; what the book says of itself is not one. */
export function linesOf({ id, title, blocks }: Chapter, { depth }: LineOptions): readonly Told[] {
  const found: { id: string; title: string; lines: Line[] }[] = [{ id, title, lines: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading') found.push({ id: block.id, title: block.title, lines: [] })
    found.at(-1)?.lines.push(...blockLines(block, depth))
    if (block.kind === 'table') found.push(...ownRows(block.rows, block.columns))
  }
  return found
}

function blockLines(block: Block, depth: number): readonly Line[] {
  switch (block.kind) {
    case 'statement':
      return [line(block.text, block.sources)]
    case 'list':
      return block.items.flatMap(item => itemLines(item, depth))
    case 'table':
      return block.rows
        .filter(({ id }) => id === undefined)
        .map(row => line(rowText(row, block.columns), row.sources))
    default:
      return []
  }
}

function itemLines({ text, sources, items = [] }: Item, depth: number): readonly Line[] {
  const inner = depth > 1 ? items.flatMap(item => itemLines(item, depth - 1)) : []
  return [line(text, sources), ...inner]
}

/** A row that can be pointed at is told by itself. */
function ownRows(rows: readonly Row[], columns: readonly string[]) {
  return rows.flatMap(row => {
    if (row.id === undefined) return []
    const title = rowTitle(row, columns)
    const lines = row.cells.flatMap((cell, index): readonly Line[] => {
      const [label = '', text] = [columns[index], plain(cell)]
      return text === '' ? [] : [{ label, text, sources: row.sources }]
    })
    return [{ id: row.id, title, lines }]
  })
}

/** A task by its number and what it is, a message by whom it goes from and to. */
function rowTitle({ cells }: Row, columns: readonly string[]): string {
  const [first = '', second = '', third = ''] = cells.map(plain)
  if (columns[0] === 'nummer') return `${first} ${second}`
  return columns[1] === 'van' ? `${first}: van ${second} naar ${third}` : first
}

function rowText({ cells }: Row, columns: readonly string[]): string {
  const named = cells.map((cell, index) => `${columns[index] ?? ''}: ${plain(cell)}`)
  return named.filter(each => !each.endsWith(': ')).join('; ')
}

function line(text: Text, sources: Sources): Line {
  return { label: null, text: plain(text), sources }
}
