/** A table of texts, with headings. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  /** As wide as the columns. */
  readonly rows: readonly (readonly string[])[]
}
