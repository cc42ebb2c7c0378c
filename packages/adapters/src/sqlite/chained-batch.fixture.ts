import type { Batch, Entry } from '@ketenregie/core'
import { addDays, sha256Hex } from '@ketenregie/core'
import { sampleBatch } from '@ketenregie/core/contracts'

/** A batch of `size` entries, each chained to the one before; its keys start with `prefix`. */
export function chainedBatch(
  caseId: string,
  seen: { readonly version: number; readonly digest: string },
  size: number,
  prefix: string
): Batch {
  const { version, digest } = seen
  let previous = digest
  const batch = sampleBatch(caseId, {
    expected: version,
    entries: size,
    snapshot: JSON.stringify({ version: version + size }),
    wakes: [addDays('2026-05-10', version % 20), '2026-07-01'],
    outbox: [`${prefix}-${version}`]
  })
  const entries = batch.entries.map((entry, index): Entry => {
    const payload = JSON.stringify({ place: index + 1, of: size })
    const link = { payload, previous, digest: linkDigest(previous, payload) }
    previous = link.digest
    return { ...entry, ...link, key: `${prefix}-${entry.number}` }
  })
  return { ...batch, entries }
}

/** Says what is wrong with a journal: gaps, broken links, batches that are not whole. */
export function faultsIn(entries: readonly Entry[]): readonly string[] {
  let previous = noDigest
  let left = 0
  const faults = entries.flatMap((entry, index) => {
    const { place, of } = readPlace(entry.payload)
    const expectedPlace = left === 0 ? 1 : of - left + 1
    const wrong = [
      entry.number === index + 1 ? [] : [`entry ${index + 1} is missing`],
      entry.previous === previous && entry.digest === linkDigest(previous, entry.payload ?? '')
        ? []
        : [`entry ${entry.number} is not chained`],
      place === expectedPlace ? [] : [`entry ${entry.number} is in half a batch`]
    ].flat()
    previous = entry.digest
    left = of - place
    return wrong
  })
  return left === 0 ? faults : [...faults, 'the last batch is half']
}

export const noDigest = '0'.repeat(64)

function linkDigest(previous: string, payload: string): string {
  return sha256Hex(previous + payload)
}

function readPlace(payload: string | null): { readonly place: number; readonly of: number } {
  const [place = 0, of = 0] = (payload?.match(/\d+/g) ?? []).map(Number)
  return { place, of }
}
