import type { Entry } from '../journal/entry.ts'
import type {
  AppendResult,
  Batch,
  CaseStore,
  OutboxMessage,
  StoredCase,
  Wake
} from '../ports/case-store.ts'
import type { CivilDate } from '../time/civil-date.ts'

interface KeptCase {
  readonly entries: Entry[]
  readonly byKey: Map<string, Entry>
  readonly outbox: OutboxMessage[]
  snapshot: string
  wakes: readonly Wake[]
}

/** Keeps cases as long as the program runs: for tests, simulations and a first look. */
export class MemoryCaseStore implements CaseStore {
  readonly #cases = new Map<string, KeptCase>()

  append(batch: Batch): Promise<AppendResult> {
    return Promise.resolve(this.#append(batch))
  }

  load(caseId: string): Promise<StoredCase | undefined> {
    const kept = this.#cases.get(caseId)
    return Promise.resolve(
      kept && { caseId, version: kept.entries.length, snapshot: kept.snapshot }
    )
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
    this.#cases.set(caseId, kept)
    return { ok: true, version: kept.entries.length }
  }
}

function newCase(): KeptCase {
  return { entries: [], byKey: new Map(), outbox: [], snapshot: '', wakes: [] }
}

function copies<T extends object>(items: readonly T[] = []): readonly T[] {
  return items.map(item => ({ ...item }))
}

const on =
  (until: CivilDate) =>
  (wake: Wake): boolean =>
    wake.on <= until

function inDueOrder(a: Wake, b: Wake): number {
  return compare(a.on, b.on) || compare(a.caseId, b.caseId) || compare(a.id, b.id)
}

/** By code unit, so that the order does not depend on the language of the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
