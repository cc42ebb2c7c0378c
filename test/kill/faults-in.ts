import { verifyChain } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import { messageAt, placeOf, snapshotAt, wakesAt } from './chained-batch.ts'

/** What is wrong with a case that writers were killed on; `acknowledged` is the version they saw. */
export async function faultsIn(
  store: CaseStore,
  caseId: string,
  acknowledged: number
): Promise<readonly string[]> {
  const entries = await store.entries(caseId)
  const stored = await store.load(caseId)
  const version = entries.length
  const ends = entries.filter(entry => placeOf(entry).place === placeOf(entry).size)
  const places = entries.every((entry, index) => {
    const before = entries[index - 1]
    const last = before === undefined ? null : placeOf(before)
    const { place } = placeOf(entry)
    return last === null || last.place === last.size ? place === 1 : place === last.place + 1
  })
  const messages = (await store.outbox(caseId)).map(({ id }) => id)
  const wakes = (await store.due('9999-12-31', 1_000_000)).filter(wake => wake.caseId === caseId)
  const expected = version === 0 ? [] : wakesAt(version).toSorted()
  const laws = {
    'an acknowledged entry is gone': version >= acknowledged,
    'the chain does not verify': verifyChain(entries).length === 0,
    'a batch is there in part': places && entries.at(-1) === ends.at(-1),
    'the snapshot is of another version':
      (stored?.version ?? 0) === version &&
      (version === 0 || stored?.snapshot === snapshotAt(version)),
    'the wakes are of another version':
      JSON.stringify(wakes.map(({ on }) => on)) === JSON.stringify(expected),
    'the messages are not those of the batches':
      JSON.stringify(messages) === JSON.stringify(ends.map(({ number }) => messageAt(number)))
  }
  return Object.entries(laws).flatMap(([fault, holds]) => (holds ? [] : [`${caseId}: ${fault}`]))
}
