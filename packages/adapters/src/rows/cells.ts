import { InvariantError, isInstant } from '@ketenregie/core'
import type { Instant } from '@ketenregie/core'
import { unpackHex } from './hex.ts'

/** A row as a database gives it, by column. */
export type Row = Readonly<Record<string, unknown>>

export function text(row: Row | undefined, column: string): string {
  const value = row?.[column]
  return typeof value === 'string' ? value : wrong(column)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function whole(row: Row | undefined, column: string): number {
  const value = row?.[column]
  return typeof value === 'number' ? value : wrong(column)
}

export function truth(row: Row | undefined, column: string): boolean {
  const value = row?.[column]
  return typeof value === 'boolean' ? value : wrong(column)
}

export function instant(row: Row, column: string): Instant {
  const written = text(row, column)
  return isInstant(written) ? written : wrong(column)
}

/** A text that may have been kept as bytes, see `packHex`. */
export function digest(row: Row, column: string): string {
  const value = row[column]
  return value instanceof Uint8Array ? unpackHex(value) : text(row, column)
}

export function digestOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : digest(row, column)
}

/** A list of texts, kept as JSON. */
export function textList(row: Row, column: string): readonly string[] {
  const read: unknown = JSON.parse(text(row, column))
  return Array.isArray(read) && read.every(one => typeof one === 'string') ? read : wrong(column)
}

function wrong(column: string): never {
  throw new InvariantError(`column ${column} holds something else than its table allows`)
}
