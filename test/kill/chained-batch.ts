import { addDays, noEntry, noNames, seal } from '@ketenregie/core'
import type { Batch, CivilDate, Entry } from '@ketenregie/core'

/** The last entry of a case, as a writer knows it. */
export interface Seen {
  readonly version: number
  readonly head: string
}

export const nothingSeen: Seen = { version: 0, head: noEntry }

/** A batch of `size` sealed entries, of which every other part follows from the last entry. */
export function chainedBatch(caseId: string, seen: Seen, size: number, writer: string): Batch {
  const entries: Entry[] = []
  for (let place = 1; place <= size; place++) {
    const number = seen.version + place
    const draft = {
      caseId,
      number,
      on: '2026-04-16',
      recordedAt: '2026-04-16T08:00:00.000Z',
      by: writer,
      key: `${writer}-${number}`,
      definition: 'd'.repeat(64),
      pack: 'e'.repeat(64),
      payload: JSON.stringify({ place, size }),
      salt: `salt-${number}`
    } as const
    entries.push(seal(draft, entries.at(-1)?.digest ?? seen.head))
  }
  const version = seen.version + size
  return {
    caseId,
    expected: seen.version,
    entries,
    snapshot: snapshotAt(version),
    names: noNames,
    wakes: wakesAt(version).map(on => ({ caseId, id: 'wake', on })),
    outbox: [
      {
        caseId,
        id: messageAt(version),
        on: '2026-04-16',
        to: 'council',
        message: 'receipt',
        status: 'ready',
        reason: null,
        body: '{}',
        due: '2026-04-16T08:00:00.000Z'
      }
    ],
    settled: []
  }
}

export function snapshotAt(version: number): string {
  return JSON.stringify({ version })
}

/** The days on which a case wakes at a version; most change with every batch, one stays. */
export function wakesAt(version: number): readonly CivilDate[] {
  return [addDays('2026-05-10', version % 50), '2026-07-01']
}

export function messageAt(version: number): string {
  return `m-${String(version).padStart(9, '0')}`
}

/** Which entry of a batch of how many this is. */
export function placeOf({ payload }: Entry): { readonly place: number; readonly size: number } {
  const read: { place: number; size: number } = JSON.parse(payload ?? '{}')
  return read
}
