import type {
  AppendResult,
  CaseStore,
  Claim,
  KeptMessage,
  MessageQuery,
  Wake
} from '@ketenregie/core'

const all = 100_000

/**
 * The stores of two organisations behind one door: cases within a case are kept by the other one, so
 * no transaction ever spans the two.
 */
export function splitStore(own: CaseStore, other: CaseStore): CaseStore {
  const both = [own, other]
  const keeperOf = (caseId: string): CaseStore => (caseId.includes('/') ? other : own)
  const inDueOrder = (a: Wake, b: Wake): number =>
    compare(a.on, b.on) || compare(a.caseId, b.caseId) || compare(a.id, b.id)

  const page = async ({
    after,
    limit,
    ...query
  }: MessageQuery): Promise<readonly KeptMessage[]> => {
    const found = await gather(both, store => store.messages({ ...query, after: null, limit: all }))
    const sorted = found.toSorted((a, b) => compare(a.to, b.to))
    const last = sorted.findIndex(({ caseId, id }) => after?.caseId === caseId && after.id === id)
    return sorted.slice(last + 1, last + 1 + limit)
  }

  return {
    append: batch => keeperOf(batch.caseId).append(batch),
    appendAll: async batches => {
      const results: AppendResult[] = []
      for (const batch of batches) results.push(await keeperOf(batch.caseId).append(batch))
      return results
    },
    load: caseId => keeperOf(caseId).load(caseId),
    loadAll: caseIds => Promise.all(caseIds.map(caseId => keeperOf(caseId).load(caseId))),
    entries: caseId => keeperOf(caseId).entries(caseId),
    entryByKey: (caseId, key) => keeperOf(caseId).entryByKey(caseId, key),
    caseIds: async query => {
      const found = await gather(both, store => store.caseIds(query))
      return found.toSorted(compare).slice(0, query.limit)
    },
    due: async (until, limit) =>
      (await gather(both, store => store.due(until, limit))).toSorted(inDueOrder).slice(0, limit),
    claimDue: async (until, claim: Claim) =>
      (await gather(both, store => store.claimDue(until, claim))).toSorted(inDueOrder),
    releaseDue: async worker => {
      for (const store of both) await store.releaseDue(worker)
    },
    nextDue: async () => {
      const days = await gather(both, async store => [await store.nextDue()])
      return days.filter(day => day !== null).toSorted(compare)[0] ?? null
    },
    outbox: caseId => keeperOf(caseId).outbox(caseId),
    messages: page,
    claimMessages: claim => gather(both, store => store.claimMessages(claim)),
    putOff: attempt => keeperOf(attempt.caseId).putOff(attempt),
    erase: (erasure, expected) => keeperOf(erasure.caseId).erase(erasure, expected),
    scrub: async () => {
      for (const store of both) await store.scrub()
    },
    erasures: async ({ after, limit }) => {
      const lines = await gather(both, store => store.erasures({ after: null, limit: all }))
      const from = lines.findIndex(({ caseId }) => caseId === after) + 1
      return lines.slice(from, from + limit)
    },
    close: async () => {
      for (const store of both) await store.close()
    }
  }
}

async function gather<One>(
  stores: readonly CaseStore[],
  ask: (store: CaseStore) => Promise<readonly One[]>
): Promise<readonly One[]> {
  const found: One[] = []
  for (const store of stores) found.push(...(await ask(store)))
  return found
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
