import { InvariantError } from '@ketenregie/core'
import { storeError } from './store-error.ts'

const wrongStatement = 1
const busy = [5, 6]
const damaged = 11
const full = 13
const readOnly = [3, 8, 23]
const cannotOpen = 14
const constraint = 19
const notADatabase = 26

/** What SQLite threw, as the failure of a store; anything else as it is. */
export function translateFailure(error: unknown, file: string): unknown {
  const number = resultCode(error)
  if (number === undefined) return error
  if (busy.includes(number)) return storeError('sqlite/busy', { file }, error)
  if (readOnly.includes(number)) return storeError('sqlite/read-only', { file }, error)
  switch (number) {
    case damaged:
      return storeError('sqlite/damaged', { file }, error)
    case full:
      return storeError('sqlite/disk-full', { file }, error)
    case cannotOpen:
      return storeError('sqlite/cannot-open', { file }, error)
    case notADatabase:
      return storeError('sqlite/not-a-case-store', { file }, error)
    case constraint:
      return new InvariantError('a batch contradicts what is stored', { cause: error })
    default:
      return storeError('sqlite/failed', { file, number }, error)
  }
}

export function isBusy(error: unknown): boolean {
  return busy.includes(resultCode(error) ?? 0)
}

/** Whether a statement names a table or a column that is not there. */
export function isOtherShape(error: unknown): boolean {
  return resultCode(error) === wrongStatement
}

/** SQLite's primary result code; the higher bits of `errcode` only tell which kind of it. */
function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined
}
