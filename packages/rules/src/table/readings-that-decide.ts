import { canonicalJson } from '@ketenregie/core'
import type { Facts } from '@ketenregie/core'
import { readingNames } from '../compile/library.ts'
import type { TableDecision } from './compile-table.ts'
import { tableViewOf } from './table-view.ts'
import type { TableView } from './table-view.ts'

/** The concepts and rules behind a table of which another reading, alone, gives something else. */
export function readingsThatDecide(
  { hits }: TableView,
  { names, library }: TableDecision,
  facts: Facts,
  inReading: (subject: string, reading: string) => TableDecision
): readonly string[] {
  const told = canonicalJson(hits)
  return names.filter(name =>
    readingNames(library.subject(name)).some(
      reading =>
        reading !== library.readingName(name) &&
        canonicalJson(tableViewOf(inReading(name, reading), facts).hits) !== told
    )
  )
}
