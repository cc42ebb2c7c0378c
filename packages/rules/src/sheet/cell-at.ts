import type { Place } from '@ketenregie/core'
import { readYaml } from '../read/read-yaml.ts'
import { cellsOf } from './cells.ts'
import { rowsOf, sheetOf } from './sheets-of.ts'
import { tablesIn } from './tables-in.ts'

export interface CellPlace {
  readonly sheet: string
  /** Both from 1; row 1 holds the headings. */
  readonly row: number
  readonly column: number
}

/** The cell that stands at a place in the file; null where no sheet shows that place. */
export function cellAt(text: string, file: string, { line, column }: Place): CellPlace | null {
  const { tree } = readYaml(text, file)
  if (tree === null) return null
  let nearest: (CellPlace & { readonly line: number; readonly at: number }) | null = null
  for (const table of tablesIn(tree, file)) {
    const { columns } = sheetOf(table)
    for (const [index, { node }] of rowsOf(table).entries())
      for (const [path, { place }] of cellsOf(node)) {
        const isBefore = place.line < line || (place.line === line && place.column <= column)
        const isNearer =
          nearest === null ||
          place.line > nearest.line ||
          (place.line === nearest.line && place.column >= nearest.at)
        const where = columns.indexOf(table.named.get(path) ?? path) + 1
        const cell = { sheet: table.name, row: index + 2, column: where }
        if (place.line === line && place.column === column) return cell
        // a key stands before what it says
        if (place.line === line && place.column > column && nearest?.line !== line)
          nearest = { ...cell, line: place.line, at: column }
        else if (isBefore && isNearer) nearest = { ...cell, line: place.line, at: place.column }
      }
  }
  return nearest && { sheet: nearest.sheet, row: nearest.row, column: nearest.column }
}
