import type { Entry } from '../journal/entry.ts'
import type {
  AppendResult,
  Batch,
  CaseStore,
  Claim,
  OutboxMessage,
  StoredCase,
  Wake
} from '../ports/case-store.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'

interface KeptCase {
  readonly entries: Entry[]
  readonly byKey: Map<string, Entry>
  readonly outbox: OutboxMessage[]
  snapshot: string
  wakes: readonly Wake[]
  readonly leases: Map<string, Lease>
}

/** Who holds a wake, and until when. */
interface Lease {
  readonly worker: string
  readonly until: Instant
}

/** Keeps cases as long as the program runs: for tests, simulations and a first look. */
export class MemoryCaseStore implements CaseStore {
  readonly #cases = new Map<string, KeptCase>()

  append(batch: Batch): Promise<AppendResult> {
    return Promise.resolve(this.#append(batch))
  }

  appendAll(batches: readonly Batch[]): Promise<readonly AppendResult[]> {
    return Promise.resolve(batches.map(batch => this.#append(batch)))
  }

  load(caseId: string): Promise<StoredCase | undefined> {
    return Promise.resolve(this.#load(caseId))
  }

  loadAll(caseIds: readonly string[]): Promise<readonly (StoredCase | undefined)[]> {
    return Promise.resolve(caseIds.map(caseId => this.#load(caseId)))
  }

  entries(caseId: string): Promise<readonly Entry[]> {
    return Promise.resolve(copies(this.#cases.get(caseId)?.entries))
  }

  entryByKey(caseId: string, key: string): Promise<Entry | undefined> {
    const entry = this.#cases.get(caseId)?.byKey.get(key)
    return Promise.resolve(entry && { ...entry })
  }

  caseIds(page: {
    readonly after: string | null
    readonly limit: number
  }): Promise<readonly string[]> {
    const { after, limit } = page
    const ids = [...this.#cases.keys()].filter(id => after === null || compare(id, after) > 0)
    return Promise.resolve(ids.toSorted(compare).slice(0, limit))
  }

  due(until: CivilDate, limit: number): Promise<readonly Wake[]> {
    const wakes = [...this.#cases.values()].flatMap(kept => kept.wakes.filter(on(until)))
    return Promise.resolve(copies(wakes.toSorted(inDueOrder).slice(0, limit)))
  }

  claimDue(until: CivilDate, claim: Claim): Promise<readonly Wake[]> {
    const first = [...this.#cases.values()].flatMap(({ wakes, leases }) => {
      const [wake] = wakes.filter(on(until)).toSorted(inDueOrder)
      const lease = wake && leases.get(identity(wake))
      return wake && (!lease || lease.worker === claim.worker || lease.until <= claim.at)
        ? [{ wake, leases }]
        : []
    })
    const taken = first.toSorted((a, b) => inDueOrder(a.wake, b.wake)).slice(0, claim.limit)
    for (const { wake, leases } of taken)
      leases.set(identity(wake), { worker: claim.worker, until: claim.until })
    return Promise.resolve(copies(taken.map(({ wake }) => wake)))
  }

  releaseDue(worker: string): Promise<void> {
    for (const { leases } of this.#cases.values())
      for (const [wake, lease] of leases) if (lease.worker === worker) leases.delete(wake)
    return Promise.resolve()
  }

  nextDue(): Promise<CivilDate | null> {
    const days = [...this.#cases.values()].flatMap(kept => kept.wakes.map(wake => wake.on))
    return Promise.resolve(days.toSorted(compare)[0] ?? null)
  }

  outbox(caseId: string): Promise<readonly OutboxMessage[]> {
    const messages = this.#cases.get(caseId)?.outbox ?? []
    return Promise.resolve(copies(messages.toSorted((a, b) => compare(a.id, b.id))))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #load(caseId: string): StoredCase | undefined {
    const kept = this.#cases.get(caseId)
    return kept && { caseId, version: kept.entries.length, snapshot: kept.snapshot }
  }

  #append({ caseId, expected, entries, snapshot, wakes, outbox }: Batch): AppendResult {
    const kept = this.#cases.get(caseId) ?? newCase()
    const version = kept.entries.length
    const duplicateKey = entries.find(({ key }) => key !== null && kept.byKey.has(key))?.key ?? null
    if (duplicateKey !== null || version !== expected) return { ok: false, version, duplicateKey }
    for (const entry of copies(entries)) {
      kept.entries.push(entry)
      if (entry.key !== null) kept.byKey.set(entry.key, entry)
    }
    kept.outbox.push(...copies(outbox))
    kept.snapshot = snapshot
    kept.wakes = copies(wakes)
    const left = new Set(wakes.map(identity))
    for (const wake of kept.leases.keys()) if (!left.has(wake)) kept.leases.delete(wake)
    this.#cases.set(caseId, kept)
    return { ok: true, version: kept.entries.length }
  }
}

function newCase(): KeptCase {
  return { entries: [], byKey: new Map(), outbox: [], snapshot: '', wakes: [], leases: new Map() }
}

function copies<T extends object>(items: readonly T[] = []): readonly T[] {
  return items.map(item => ({ ...item }))
}

const on =
  (until: CivilDate) =>
  (wake: Wake): boolean =>
    wake.on <= until

function identity({ on, id }: Wake): string {
  return `${on} ${id}`
}

function inDueOrder(a: Wake, b: Wake): number {
  return compare(a.on, b.on) || compare(a.caseId, b.caseId) || compare(a.id, b.id)
}

/** By code unit, so that the order does not depend on the language of the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
