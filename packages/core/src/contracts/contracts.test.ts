import { describe, expect, it } from 'vitest'
import { countingIds, permitDecider, standingClock } from '../engine/permit.fixture.ts'
import { sha256Hex } from '../journal/hash.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { AppendResult, Batch, Claim } from '../ports/case-store.ts'
import type { Erasure } from '../ports/erasures.ts'
import type { FailedAttempt, KeptMessage } from '../ports/outbox.ts'
import {
  caseStoreContract,
  clockContract,
  deciderContract,
  digestContract,
  idsContract
} from './index.ts'
import type { Contract } from './index.ts'

async function broken<Port>(
  contract: Contract<Port>,
  open: () => Port
): Promise<readonly string[]> {
  const names: string[] = []
  for (const { name, run } of contract) await run(open).catch(() => names.push(name))
  return names
}

describe('contracts', () => {
  it('are kept by the example parts', async () => {
    const subject = () => ({
      decider: permitDecider(),
      names: ['permit_needed'],
      settled: { large: 'no', monument: 'no' }
    })
    expect(await broken(deciderContract, subject)).toEqual([])
    expect(await broken(clockContract, standingClock)).toEqual([])
    expect(await broken(idsContract, countingIds)).toEqual([])
    expect(await broken(digestContract, () => sha256Hex)).toEqual([])
  })

  it('are broken by a clock without an offset and by ids that repeat', async () => {
    expect(await broken(clockContract, () => standingClock('2026-04-16T08:00:00'))).toHaveLength(1)
    expect(await broken(idsContract, () => ({ next: () => 'same' }))).toHaveLength(1)
  })

  it('are broken by a digest in capitals, and by one that reads a byte a sign', async () => {
    const inCapitals = (text: string) => sha256Hex(text).toUpperCase()
    const byteASign = (text: string) => sha256Hex(text.replaceAll(/[^\0-\x7f]/g, '?'))
    expect(await broken(digestContract, () => inCapitals)).toHaveLength(2)
    expect(await broken(digestContract, () => byteASign)).toHaveLength(1)
  })

  it.each([
    {
      fault: 'does not look at the version',
      append: (store: MemoryCaseStore, batch: Batch) => keepAnyway(store, batch)
    },
    {
      fault: 'keeps the messages of a batch that it refused',
      append: async (store: MemoryCaseStore, batch: Batch) => {
        const result = await store.append(batch)
        if (!result.ok) await keepAnyway(store, { ...batch, entries: [] })
        return result
      }
    },
    {
      fault: 'keeps old wakes',
      append: async (store: MemoryCaseStore, batch: Batch) => {
        const old = (await store.due('9999-12-31', 99)).filter(wake => wake.caseId === batch.caseId)
        return store.append({ ...batch, wakes: [...old, ...batch.wakes] })
      }
    }
  ])('are broken by a store that $fault', async ({ append }) => {
    class BrokenStore extends MemoryCaseStore {
      readonly #inner = new MemoryCaseStore()
      override append = (batch: Batch) => append(this.#inner, batch)
      override load = (caseId: string) => this.#inner.load(caseId)
      override entries = (caseId: string) => this.#inner.entries(caseId)
      override due: MemoryCaseStore['due'] = (until, limit) => this.#inner.due(until, limit)
      override nextDue = () => this.#inner.nextDue()
      override outbox = (caseId: string) => this.#inner.outbox(caseId)
    }
    expect(await broken(caseStoreContract, () => new BrokenStore())).not.toEqual([])
  })
})

/** Stores that are wrong about messages and erasing. */
class LendsTwice extends MemoryCaseStore {
  override claimMessages: MemoryCaseStore['claimMessages'] = claim =>
    super.claimMessages({ ...claim, until: claim.at })
}

class LetsOvertake extends MemoryCaseStore {
  override async claimMessages(claim: Claim): Promise<readonly KeptMessage[]> {
    const lent = await super.claimMessages(claim)
    const behind = await this.messages({ status: 'ready', to: null, after: null, limit: 99 })
    return [...lent, ...behind.filter(({ worker, due }) => worker === null && due <= claim.at)]
  }
}

class ForgetsAttempts extends MemoryCaseStore {
  override async claimMessages(claim: Claim): Promise<readonly KeptMessage[]> {
    return (await super.claimMessages(claim)).map(message => ({ ...message, attempts: 0 }))
  }
}

class PutsOffForAnybody extends MemoryCaseStore {
  override async putOff(attempt: FailedAttempt): Promise<boolean> {
    const [message] = (await this.outbox(attempt.caseId)).filter(({ id }) => id === attempt.id)
    return super.putOff({ ...attempt, worker: message?.worker ?? attempt.worker })
  }
}

class SettlesWhatItRefuses extends MemoryCaseStore {
  override async append(batch: Batch): Promise<AppendResult> {
    const result = await super.append(batch)
    if (!result.ok && batch.settled.length > 0) await keepAnyway(this, batch)
    return result
  }
}

class KeepsSalts extends MemoryCaseStore {
  override async entries(caseId: string): ReturnType<MemoryCaseStore['entries']> {
    return (await super.entries(caseId)).map(entry => ({ ...entry, salt: entry.salt ?? 'kept' }))
  }
}

class ErasesWhatMoved extends MemoryCaseStore {
  override async erase(erasure: Erasure): ReturnType<MemoryCaseStore['erase']> {
    return super.erase(erasure, (await this.entries(erasure.caseId)).length)
  }
}

class KeepsOneList extends MemoryCaseStore {
  #names: Batch['names'] | undefined

  override append(batch: Batch): Promise<AppendResult> {
    this.#names ??= batch.names
    return super.append({ ...batch, names: this.#names })
  }
}

class OpensAgain extends MemoryCaseStore {
  override async append(batch: Batch): Promise<AppendResult> {
    const isKnown = (await this.entries(batch.caseId)).length > 0
    const isErased = isKnown && (await this.load(batch.caseId)) === undefined
    return isErased ? { ok: true, version: batch.expected + 1 } : super.append(batch)
  }
}

it.each([
  LendsTwice,
  LetsOvertake,
  ForgetsAttempts,
  PutsOffForAnybody,
  SettlesWhatItRefuses,
  KeepsSalts,
  ErasesWhatMoved,
  OpensAgain,
  KeepsOneList
])('a store of which the name is %s breaks a promise', async Store => {
  expect(await broken(caseStoreContract, () => new Store())).not.toEqual([])
})

async function keepAnyway(store: MemoryCaseStore, batch: Batch): Promise<AppendResult> {
  const version = (await store.load(batch.caseId))?.version ?? 0
  return store.append({ ...batch, expected: version })
}
