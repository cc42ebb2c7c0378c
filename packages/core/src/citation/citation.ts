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
  /** Figures that can be worked out from others in it; absent: none was worked out. */
  readonly recounts?: readonly Recount[]
}

/** A figure as a source states it, and from which others in it it follows. */
export interface Recount {
  readonly what: string
  readonly place: string
  readonly stated: Figure
  readonly from:
    | { readonly kind: 'sum'; readonly parts: readonly Figure[] }
    | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  readonly note: string | null
}

/** A number as it is written. */
export interface Figure {
  readonly value: number
  readonly decimals: number
  readonly isPercent: boolean
}

/** A named place: by heading first, by line range of the extract second. */
export interface SourcePlace {
  readonly heading: string
  readonly lines: { readonly from: number; readonly to: number } | null
}
