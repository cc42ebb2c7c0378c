import { MemoryCaseStore } from '@ketenregie/core/memory'
import { addDays } from '@ketenregie/core'
import type { CaseStore, Entry, KeptCase, KeptMessage } from '@ketenregie/core'
import { changed } from './plant.ts'
import type { Plant } from './plant.ts'

/** Stores and programs that do not erase what they erase, or erase what they should not. */
export const erasurePlants: readonly Plant[] = [
  {
    name: 'a store leaves the messages of a case that it erases',
    disk: disk => {
      const left = new Map<string, readonly KeptMessage[]>()
      return changed(disk, {
        erase: async (erasure, expected) => {
          const messages = await disk.outbox(erasure.caseId)
          const result = await disk.erase(erasure, expected)
          if (result.ok) left.set(erasure.caseId, messages)
          return result
        },
        outbox: async caseId => left.get(caseId) ?? disk.outbox(caseId)
      })
    }
  },
  {
    name: 'a store leaves the first entry of a case that it erases as it was',
    disk: disk => {
      const left = new Map<string, Entry>()
      return changed(disk, {
        erase: async (erasure, expected) => {
          const [entry] = await disk.entries(erasure.caseId)
          const result = await disk.erase(erasure, expected)
          if (result.ok && entry && !left.has(erasure.caseId)) left.set(erasure.caseId, entry)
          return result
        },
        entries: async caseId => {
          const [first, ...rest] = await disk.entries(caseId)
          const whole = left.get(caseId) ?? first
          return whole ? [whole, ...rest] : []
        }
      })
    }
  },
  {
    name: 'a store takes an erased case for one that never was',
    disk: disk => reborn(disk)
  },
  {
    name: 'a case is erased a week before its term is over',
    engine: engine => ({
      ...engine,
      async eraseDue({ on, by }) {
        const run = await engine.eraseDue({ on, by })
        const early: KeptCase[] = []
        for await (const kept of engine.kept(addDays(on, 7)))
          if (kept.status === 'due') early.push(kept)
        const source = { source: 'wet', place: 'bewaren' }
        for (const { caseId, category } of early)
          await engine.erase(caseId, { by, category: category ?? '', source })
        return { ...run, erased: [...run.erased, ...early] }
      }
    })
  },
  {
    name: 'a store that is asked again for orders between cases gives none',
    disk: disk =>
      changed(disk, {
        messages: async query => (query.to === 'ketenregie' ? [] : disk.messages(query)),
        claimMessages: async claim =>
          (await disk.claimMessages(claim)).filter(({ to }) => to !== 'ketenregie')
      })
  }
]

/** Cases that are opened again after they were erased come into a second store. */
function reborn(disk: CaseStore): CaseStore {
  const second = new MemoryCaseStore()
  const keeperOf = async (caseId: string): Promise<CaseStore> =>
    (await second.load(caseId)) ? second : disk
  return changed(disk, {
    append: async batch => {
      const result = await (await keeperOf(batch.caseId)).append(batch)
      const isGone = batch.expected === 0 && (await disk.load(batch.caseId)) === undefined
      return result.ok || !isGone ? result : second.append(batch)
    },
    load: async caseId => (await keeperOf(caseId)).load(caseId),
    entries: async caseId => (await keeperOf(caseId)).entries(caseId)
  })
}
