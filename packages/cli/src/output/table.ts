import CliTable from 'cli-table3'
import { fitColumns } from './fit-columns.ts'
import { words, wrap } from './wrap.ts'

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Set apart by a line. */
  readonly total?: readonly string[]
  /** The most characters on a line, as far as words allow; no limit when left out. */
  readonly width?: number
}

const sides = ['', '-mid', '-left', '-right']
const border = {
  ...Object.fromEntries(['top', 'bottom'].flatMap(edge => sides.map(side => [edge + side, '']))),
  ...Object.fromEntries(
    ['left-mid', 'mid', 'mid-mid', 'right', 'right-mid'].map(side => [side, ''])
  ),
  left: '  ',
  middle: '  '
}

/** A text that ends the line may be wider. */
const widestText = 44
const widestLast = 70
const widestTitle = 11

/** A table as plain text, with a line under the titles and above the total; ends with a new line. */
export function printTable({ columns, rows, total, width: most = Infinity }: Table): string {
  const table = new CliTable({
    chars: border,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] }
  })
  const titles = columns.map(({ title, align }) =>
    align === 'right' ? wrap(title, widestTitle) : [title]
  )
  const lowest = Math.max(...titles.map(({ length }) => length))
  // a title of one line stands on the last one, next to its line
  const heads = titles.map(lines => '\n'.repeat(lowest - lines.length) + lines.join('\n'))
  const last = columns.length - 1
  const room = columns.map(({ align }, index) => {
    const cells = [...rows, ...(total ? [total] : [])].map(row => row[index] ?? '')
    const head = width(heads[index] ?? '')
    const natural = Math.max(head, ...cells.map(({ length }) => length))
    if (align === 'right') return { natural, least: natural }
    const widest = index === last ? widestLast : widestText
    const least = Math.max(head, ...cells.flatMap(words).map(({ length }) => length))
    return { natural: Math.max(least, Math.min(natural, widest)), least }
  })
  const widths = fitColumns(room, most - 2 * columns.length)
  const body = rows.map(row =>
    row.map((cell, index) => wrap(cell, widths[index] ?? widestText).join('\n'))
  )
  const all = [heads, ...body, ...(total ? [total] : [])]
  const line = heads.map((_, index) =>
    '─'.repeat(Math.max(...all.map(row => width(row[index] ?? ''))))
  )
  table.push(heads, line, ...body, ...(total ? [line, [...total]] : []))
  return table
    .toString()
    .split('\n')
    .map(text => `${text.trimEnd()}\n`)
    .join('')
}

function width(text: string): number {
  return Math.max(...text.split('\n').map(line => line.length))
}
