import { erasePayload } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type {
  AppendResult,
  Batch,
  CaseStore,
  Claim,
  SnapshotNames,
  StoredCase,
  Wake
} from '../ports/case-store.ts'
import type { EraseResult, Erasure } from '../ports/erasures.ts'
import type { FailedAttempt, KeptMessage, MessageQuery } from '../ports/outbox.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { compareDueTimes, dueTimeOf, whenDue } from '../time/due-time.ts'
import { MessageList } from './message-list.ts'
import { compare, copies } from './order.ts'

interface KeptCase {
  readonly byKey: Map<string, Entry>
  entries: Entry[]
  /** Null once erased. */
  snapshot: string | null
  names: SnapshotNames
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
  readonly #messages = new MessageList()
  readonly #erasures: Erasure[] = []

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
    const ids = [...this.#cases].flatMap(([id, { snapshot }]) =>
      snapshot !== null && (after === null || compare(id, after) > 0) ? [id] : []
    )
    return Promise.resolve(ids.toSorted(compare).slice(0, limit))
  }

  due(until: CivilDate | Instant, limit: number): Promise<readonly Wake[]> {
    const wakes = [...this.#cases.values()].flatMap(kept => kept.wakes.filter(dueBy(until)))
    return Promise.resolve(copies(wakes.toSorted(inDueOrder).slice(0, limit)))
  }

  claimDue(until: CivilDate | Instant, claim: Claim): Promise<readonly Wake[]> {
    const first = [...this.#cases.values()].flatMap(({ wakes, leases }) => {
      const [wake] = wakes.filter(dueBy(until)).toSorted(inDueOrder)
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

  nextDue(): Promise<CivilDate | Instant | null> {
    const wakes = [...this.#cases.values()].flatMap(kept => kept.wakes)
    const [first] = wakes.toSorted(compareDueTimes)
    return Promise.resolve(first ? whenDue(first) : null)
  }

  outbox(caseId: string): Promise<readonly KeptMessage[]> {
    return Promise.resolve(this.#messages.of(caseId))
  }

  messages(query: MessageQuery): Promise<readonly KeptMessage[]> {
    return Promise.resolve(this.#messages.page(query))
  }

  claimMessages(claim: Claim): Promise<readonly KeptMessage[]> {
    return Promise.resolve(this.#messages.claim(claim))
  }

  putOff(attempt: FailedAttempt): Promise<boolean> {
    return Promise.resolve(this.#messages.putOff(attempt))
  }

  erase(erasure: Erasure, expected: number): Promise<EraseResult> {
    return Promise.resolve(this.#erase(erasure, expected))
  }

  scrub(): Promise<void> {
    return Promise.resolve()
  }

  erasures(page: {
    readonly after: string | null
    readonly limit: number
    readonly caseId?: string
  }): Promise<readonly Erasure[]> {
    if (page.caseId !== undefined)
      return Promise.resolve(copies(this.#erasures.filter(one => one.caseId === page.caseId)))
    const from = this.#erasures.findIndex(({ caseId }) => caseId === page.after) + 1
    return Promise.resolve(copies(this.#erasures.slice(from, from + page.limit)))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #load(caseId: string): StoredCase | undefined {
    const kept = this.#cases.get(caseId)
    if (!kept || kept.snapshot === null) return undefined
    return { caseId, version: kept.entries.length, snapshot: kept.snapshot, names: kept.names }
  }

  #append(batch: Batch): AppendResult {
    const { caseId, expected, entries, snapshot, names, wakes, outbox, settled } = batch
    const kept = this.#cases.get(caseId) ?? newCase()
    const version = kept.entries.length
    const duplicateKey = entries.find(({ key }) => key !== null && kept.byKey.has(key))?.key ?? null
    if (duplicateKey !== null || version !== expected || kept.snapshot === null)
      return { ok: false, version, duplicateKey }
    this.#messages.settle(caseId, settled)
    for (const entry of copies(entries)) {
      kept.entries.push(entry)
      if (entry.key !== null) kept.byKey.set(entry.key, entry)
    }
    this.#messages.add(outbox)
    kept.snapshot = snapshot
    kept.names = names
    kept.wakes = copies(wakes)
    const left = new Set(wakes.map(identity))
    for (const wake of kept.leases.keys()) if (!left.has(wake)) kept.leases.delete(wake)
    this.#cases.set(caseId, kept)
    return { ok: true, version: kept.entries.length }
  }

  #erase(erasure: Erasure, expected: number): EraseResult {
    const kept = this.#cases.get(erasure.caseId)
    if (!kept) return { ok: false, version: 0 }
    if (kept.snapshot === null) {
      if (!erasure.kept) this.#release(kept, erasure)
      return { ok: true }
    }
    if (kept.entries.length !== expected) return { ok: false, version: kept.entries.length }
    eraseEntries(kept, erasure.kept?.entry)
    kept.snapshot = null
    kept.wakes = []
    kept.leases.clear()
    this.#messages.drop(erasure.caseId)
    this.#erasures.push({ ...erasure })
    return { ok: true }
  }

  #release(kept: KeptCase, { caseId, at, by }: Erasure): void {
    const place = this.#erasures.findIndex(one => one.caseId === caseId)
    const line = this.#erasures[place]
    if (!line?.kept || line.kept.until) return
    eraseEntries(kept)
    this.#erasures[place] = { ...line, kept: { ...line.kept, until: { at, by } } }
  }
}

function eraseEntries(kept: KeptCase, left?: number): void {
  kept.entries = kept.entries.map(entry => (entry.number === left ? entry : erasePayload(entry)))
  for (const entry of kept.entries) if (entry.key !== null) kept.byKey.set(entry.key, entry)
}

function newCase(): KeptCase {
  const names = { digest: '', text: '' }
  return { entries: [], byKey: new Map(), snapshot: '', names, wakes: [], leases: new Map() }
}

function dueBy(until: CivilDate | Instant): (wake: Wake) => boolean {
  const last = dueTimeOf(until)
  return wake => compareDueTimes(wake, last) <= 0
}

function identity({ id, ...due }: Wake): string {
  return `${whenDue(due)} ${id}`
}

function inDueOrder(a: Wake, b: Wake): number {
  return compareDueTimes(a, b) || compare(a.caseId, b.caseId) || compare(a.id, b.id)
}
