import { dateInAmsterdam, isInstant, readPayload, readSnapshot } from '@ketenregie/core'
import type { CaseStore, CivilDate, Entry } from '@ketenregie/core'

/** What an earlier run has left in the store. */
export interface Kept {
  /** The last day on which something was written; null in an empty store. */
  readonly lastDay: CivilDate | null
  /** Hashes of the agreements that cases run by which have not ended. */
  readonly packs: ReadonlySet<string>
  entry(caseId: string, key: string): Entry | undefined
}

const page = 500

/** Looks through all journals: they alone say how far an earlier run came. */
export async function whatIsKept(store: CaseStore): Promise<Kept> {
  const byKey = new Map<string, Entry>()
  const packs = new Set<string>()
  let lastDay: CivilDate | null = null
  for await (const caseId of allCaseIds(store)) {
    const stored = await store.load(caseId)
    const state = stored && readSnapshot(stored)
    if (state && state.at.status !== 'done') packs.add(state.pack)
    for (const entry of await store.entries(caseId)) {
      if (entry.key !== null) byKey.set(nameOf(caseId, entry.key), entry)
      const day = isInstant(entry.recordedAt) ? dateInAmsterdam(entry.recordedAt) : null
      if (day !== null && (lastDay === null || day > lastDay) && !isNote(entry)) lastDay = day
    }
  }
  return { lastDay, packs, entry: (caseId, key) => byKey.get(nameOf(caseId, key)) }
}

/** Every case of a store, in order of id. */
export async function* allCaseIds(store: CaseStore): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const ids: readonly string[] = await store.caseIds({ after, limit: page })
    yield* ids
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** What was noted around a case, such as a delivery, is no day of the run. */
function isNote({ payload }: Entry): boolean {
  return payload !== null && readPayload(payload)?.command.type === 'note'
}

function nameOf(caseId: string, key: string): string {
  return JSON.stringify([caseId, key])
}
