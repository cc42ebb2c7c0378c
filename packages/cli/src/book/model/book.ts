import type { Citation } from '@ketenregie/core'

/** The agreements as a book: what stands in it, apart from how it is printed. */
export interface Book {
  readonly title: string
  readonly subtitle: string
  /** What the cover says of the agreements, name and value. */
  readonly about: readonly (readonly [name: string, value: string])[]
  readonly chapters: readonly Chapter[]
  /** Every place that may be cited, in the order of its number, from 1. */
  readonly places: readonly BookPlace[]
}

export interface BookPlace extends Citation {
  /** As a reader says it: document and place. */
  readonly title: string
}

export interface Chapter {
  readonly id: string
  /** Chapters of one part stand together in the contents. */
  readonly part: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Who states something: at least one place in a source. */
export type Sources = readonly [Citation, ...Citation[]]

/** Words, with links to other places in the book. */
export type Text = string | readonly (string | Link)[]

export interface Link {
  /** An id in the book. */
  readonly to: string
  readonly text: string
}

export type Block = Heading | Note | Statement | List | Table | Picture | Example

export interface Heading {
  readonly kind: 'heading'
  /** Of the section: 3, or 4 for a section in it. */
  readonly level: 3 | 4
  readonly id: string
  readonly title: string
  /** On paper the section begins a page. */
  readonly startsPage?: true
}

/** The book speaks of itself here; it states no agreement. */
export interface Note {
  readonly kind: 'note'
  readonly text: Text
}

export interface Statement {
  readonly kind: 'statement'
  readonly text: Text
  readonly sources: Sources
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export interface Item {
  readonly text: Text
  readonly sources: Sources
  readonly items?: readonly Item[]
  /** An id that links lead to. */
  readonly id?: string
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Text[]
  readonly sources: Sources
  readonly id?: string
}

/** An SVG that stands on its own. */
export interface Picture {
  readonly kind: 'picture'
  readonly title: string
  readonly svg: string
  /** Where the same stands in words, for who does not see it. */
  readonly inWords: string
  readonly sources: Sources
}

/** How a case goes, told short: on a screen folded behind its title, on paper in few lines. */
export interface Example {
  readonly kind: 'example'
  readonly id: string
  readonly title: string
  readonly moments: readonly ExampleMoment[]
  readonly sources: Sources
}

export interface ExampleMoment {
  readonly when: string
  readonly happens: string
  /** What is expected then; empty where nothing is. */
  readonly outcome: string
}
