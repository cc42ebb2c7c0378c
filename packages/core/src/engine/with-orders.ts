import type { Batch, CaseStore } from '../ports/case-store.ts'
import { engineParty } from '../case/engine-party.ts'
import type { House } from './house.ts'
import { carryOutOrders } from './orders.ts'

/**
 * The store of a house in which what a batch asks of other cases is carried out as soon as the batch
 * is kept, whoever wrote it. What is not carried out, because the world failed, stays in the outbox.
 */
export function withOrders(house: House): CaseStore {
  const { store } = house
  const carryOut = async (batches: readonly Batch[]): Promise<void> => {
    for (const { caseId, outbox } of batches)
      if (outbox.some(({ to }) => to === engineParty)) await carryOutOrders(house, caseId)
  }
  return {
    append: async batch => {
      const result = await store.append(batch)
      if (result.ok) await carryOut([batch])
      return result
    },
    appendAll: async batches => {
      const results = await store.appendAll(batches)
      await carryOut(batches.filter((_, index) => results[index]?.ok))
      return results
    },
    load: caseId => store.load(caseId),
    loadAll: caseIds => store.loadAll(caseIds),
    entries: caseId => store.entries(caseId),
    entryByKey: (caseId, key) => store.entryByKey(caseId, key),
    caseIds: page => store.caseIds(page),
    due: (until, limit) => store.due(until, limit),
    claimDue: (until, claim) => store.claimDue(until, claim),
    releaseDue: worker => store.releaseDue(worker),
    nextDue: () => store.nextDue(),
    outbox: caseId => store.outbox(caseId),
    messages: query => store.messages(query),
    claimMessages: claim => store.claimMessages(claim),
    putOff: attempt => store.putOff(attempt),
    erase: (erasure, expected) => store.erase(erasure, expected),
    scrub: () => store.scrub(),
    erasures: page => store.erasures(page),
    close: () => store.close()
  }
}
