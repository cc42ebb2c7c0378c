import type {
  Heading,
  Item,
  Link,
  List,
  Note,
  Row,
  Sources,
  Statement,
  Table,
  Text
} from './book.ts'

export function section(id: string, title: string): Heading {
  return { kind: 'heading', level: 3, id, title }
}

/** A section that begins a page on paper. */
export function pageSection(id: string, title: string): Heading {
  return { ...section(id, title), startsPage: true }
}

export function subsection(id: string, title: string): Heading {
  return { kind: 'heading', level: 4, id, title }
}

export function note(text: Text): Note {
  return { kind: 'note', text }
}

export function statement(text: Text, ...sources: Sources): Statement {
  return { kind: 'statement', text, sources }
}

export function item(text: Text, ...sources: Sources): Item {
  return { text, sources }
}

export function link(to: string, text: string): Link {
  return { to, text }
}

/** Nothing where there are no items: a list without items says nothing. */
export function list(items: readonly Item[]): readonly List[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** Nothing where there are no rows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly Row[]
): readonly Table[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }]
}
