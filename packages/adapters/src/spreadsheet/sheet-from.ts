import type { Sheet } from './sheet.ts'

/** The lines of a file as a sheet: each as wide as the widest, numbers and dates as texts. */
export function sheetFrom(name: string, lines: readonly unknown[]): Sheet {
  const texts = lines.map(line => (Array.isArray(line) ? line : []).map(textOf))
  const width = Math.max(1, ...texts.map(({ length }) => length))
  const [columns = [], ...rows] = texts.map(cells => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => '')
  ])
  return { name, columns, rows }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // a program may have turned a day into one of its own
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : JSON.stringify(cell)
}
