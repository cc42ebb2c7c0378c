import type { Batch, CaseStore, KeptMessage, StoredCase } from '@ketenregie/core'
import { changed } from './plant.ts'
import type { Plant } from './plant.ts'

/** Stores that break their promise in a way that one thread without faults would never notice. */
export const storePlants: readonly Plant[] = [
  {
    name: 'a store says that it kept a batch before it did',
    store: store =>
      changed(store, {
        append: async batch => {
          store.append(batch).catch(() => {})
          return { ok: true, version: batch.expected + batch.entries.length }
        }
      })
  },
  {
    name: 'a store does not look at the version that the writer saw',
    disk: disk =>
      changed(disk, {
        append: async batch => {
          const version = (await disk.load(batch.caseId))?.version ?? 0
          return disk.append({ ...batch, expected: version })
        }
      })
  },
  {
    name: 'a store takes a key twice',
    disk: disk => {
      const bare = (key: string | null) => key?.replace(/ \(again\)$/, '') ?? null
      return changed(disk, {
        append: async batch => {
          const result = await disk.append(batch)
          if (result.ok || result.duplicateKey === null) return result
          const entries = batch.entries.map(entry => ({
            ...entry,
            key: entry.key === null ? null : `${entry.key} (again)`
          }))
          return disk.append({ ...batch, entries })
        },
        entries: async caseId =>
          (await disk.entries(caseId)).map(entry => ({ ...entry, key: bare(entry.key) }))
      })
    }
  },
  {
    name: 'a store keeps the wakes of a case that has none any more',
    disk: disk =>
      changed(disk, {
        append: async batch => disk.append({ ...batch, wakes: await wakesFor(disk, batch) })
      })
  },
  {
    name: 'a store keeps the messages of the last entry of a batch only',
    disk: disk =>
      changed(disk, {
        append: async batch => {
          const last = String(batch.entries.at(-1)?.number).padStart(8, '0')
          const outbox = batch.outbox.filter(({ id }) => id.startsWith(last))
          return disk.append({ ...batch, outbox })
        }
      })
  },
  {
    name: 'a process reads a case from its own memory, whoever wrote it since',
    store: store => {
      const kept = new Map<string, StoredCase>()
      return changed(store, {
        load: async caseId => {
          const stored = kept.get(caseId) ?? (await store.load(caseId))
          if (stored) kept.set(caseId, stored)
          return stored
        },
        append: async batch => {
          const result = await store.append(batch)
          const { caseId, snapshot, names } = batch
          if (result.ok) kept.set(caseId, { caseId, version: result.version, snapshot, names })
          return result
        }
      })
    }
  },
  {
    name: 'a store takes a failed write for a write',
    store: store =>
      changed(store, {
        append: async batch => {
          try {
            return await store.append(batch)
          } catch {
            return { ok: true, version: batch.expected + batch.entries.length }
          }
        }
      })
  },
  {
    name: 'a store keeps the first wake of a case only',
    disk: disk =>
      changed(disk, {
        append: async batch => disk.append({ ...batch, wakes: batch.wakes.slice(0, 1) })
      })
  }
]

/** Stores that give work to more than one worker, or to none any more. */
export const claimPlants: readonly Plant[] = [
  {
    name: 'a store gives out what is due whoever has it already',
    disk: disk =>
      changed(disk, {
        claimDue: async (until, { limit }) => {
          const seen = new Set<string>()
          const all = await disk.due(until, limit)
          return all.filter(({ caseId }) => !seen.has(caseId) && seen.add(caseId))
        }
      })
  },
  {
    name: 'a store lends a message whoever has it already',
    disk: disk =>
      changed(disk, {
        claimMessages: async claim => disk.claimMessages({ ...claim, until: claim.at })
      })
  },
  {
    name: 'a store forgets a message that it lent to a worker that died',
    disk: disk => {
      const lent = new Set<string>()
      return changed(disk, {
        claimMessages: async claim => {
          const all = await disk.claimMessages(claim)
          const name = (message: KeptMessage) => `${message.caseId} ${message.id}`
          const fresh = all.filter(message => !lent.has(name(message)))
          for (const message of fresh) lent.add(name(message))
          return fresh
        },
        putOff: async attempt => {
          lent.delete(`${attempt.caseId} ${attempt.id}`)
          return disk.putOff(attempt)
        }
      })
    }
  },
  {
    name: 'a sender says that a message went before it has gone',
    engine: engine => ({
      ...engine,
      deliver: options =>
        engine.deliver({
          ...options,
          send: async message => {
            options.send(message).catch(() => {})
          }
        })
    })
  }
]

async function wakesFor(disk: CaseStore, { caseId, wakes }: Batch): Promise<Batch['wakes']> {
  if (wakes.length > 0) return wakes
  return (await disk.due('9999-12-31', 10_000)).filter(wake => wake.caseId === caseId)
}
