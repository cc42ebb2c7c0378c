/** A place in a registered source. */
export interface Citation {
  readonly source: string
  readonly place: string
}

/** A registered document. What it does not state about itself is null. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly year: number | null
  readonly kind: string
  readonly places: Readonly<Record<string, SourcePlace>>
  /** SHA-256 of the extract that line ranges refer to. */
  readonly extract: string | null
}

/** A named place: by heading first, by line range of the extract second. */
export interface SourcePlace {
  readonly heading: string
  readonly lines: { readonly from: number; readonly to: number } | null
}
