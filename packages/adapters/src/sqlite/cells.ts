import { InvariantError } from '@ketenregie/core'
import type { SQLOutputValue } from 'node:sqlite'
import { unpackHex } from './hex.ts'

export type Row = Readonly<Record<string, SQLOutputValue>>

export function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : wrong(column)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function whole(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : wrong(column)
}

/** A text that may have been kept as bytes, see `packHex`. */
export function digest(row: Row, column: string): string {
  const value = row[column]
  return value instanceof Uint8Array ? unpackHex(value) : text(row, column)
}

export function digestOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : digest(row, column)
}

function wrong(column: string): never {
  throw new InvariantError(`column ${column} holds another type than its table allows`)
}

/** A list of texts, kept as JSON. */
export function textList(row: Row, column: string): readonly string[] {
  const read: unknown = JSON.parse(text(row, column))
  if (Array.isArray(read) && read.every(one => typeof one === 'string')) return read
  throw new InvariantError(`column ${column} holds something else than a list of texts`)
}
