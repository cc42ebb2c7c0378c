import type { AppendResult, EraseResult } from '@ketenregie/core'
import { textOrNull, truth, whole } from '../rows/cells.ts'
import type { Row } from '../rows/cells.ts'

export function readResult(row: Row): AppendResult {
  const version = whole(row, 'version')
  if (truth(row, 'ok')) return { ok: true, version }
  return { ok: false, version, duplicateKey: textOrNull(row, 'duplicate_key') }
}

export function readErased(row: Row): EraseResult {
  return truth(row, 'ok') ? { ok: true } : { ok: false, version: whole(row, 'version') }
}
