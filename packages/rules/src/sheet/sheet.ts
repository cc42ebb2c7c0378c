/** A part of a file as a spreadsheet has it: a row for each entry, a column for each thing it says. */
export interface Sheet {
  readonly name: string
  /** The first column names the row: by its key, or in a list by its number. */
  readonly columns: readonly string[]
  /** As wide as the columns; empty where an entry does not say it. */
  readonly rows: readonly (readonly string[])[]
}

/** What is wrong with a sheet, and where. Rows and columns count from 1; row 1 holds the headings. */
export interface SheetProblem {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly reason: SheetFault
}

export type SheetFault =
  | 'no-such-sheet'
  | 'no-name'
  | 'name-twice'
  | 'not-a-number'
  | 'unknown-column'
  | 'column-twice'
  | 'part-of-a-part'
  | 'formula-error'
  | 'merged-cell'
