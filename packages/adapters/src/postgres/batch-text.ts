import { InvariantError } from '@ketenregie/core'
import type { Batch } from '@ketenregie/core'

/** A batch as `append_batch` takes it, in JSON. One that leaves a gap is a bug of the caller. */
export function batchText(batch: Batch): string {
  const { caseId, expected, entries } = batch
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== expected + index + 1 || entry.caseId !== caseId)
      throw new InvariantError(`entry ${entry.number} does not follow entry ${expected + index}`)
    const { payloadDigest, previous, digest } = entry
    if (![payloadDigest, previous, digest].every(isDigest))
      throw new InvariantError(`entry ${entry.number} has something else for a digest`)
  }
  if (entries.length === 0) throw new InvariantError('a batch holds at least one entry')
  const keys = entries.flatMap(({ key }) => (key === null ? [] : [key]))
  const names = batch.names.digest
  return JSON.stringify({ ...batch, names, keys, version: expected + entries.length })
}

function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
