import type { Batch, SnapshotNames } from '@ketenregie/core'
import { text } from '../rows/cells.ts'
import type { Row } from '../rows/cells.ts'

/** What a store knows of the lists of names in its schema. */
export class KeptNames {
  /** Lists as they were read, by digest; what has this digest never changes. */
  readonly #read: Map<string, SnapshotNames>
  /** Lists that are certainly there. */
  readonly #kept: Set<string>
  /** Whether what is written stays: a transaction of the host may be rolled back. */
  readonly #stays: boolean

  constructor(read = new Map<string, SnapshotNames>(), kept = new Set<string>(), stays = true) {
    this.#read = read
    this.#kept = kept
    this.#stays = stays
  }

  /** For a transaction of the host. */
  within(): KeptNames {
    return new KeptNames(this.#read, this.#kept, false)
  }

  /** The lists of these batches that may not be there yet, each once, in the same order for everyone. */
  unkept(batches: readonly Batch[]): readonly SnapshotNames[] {
    const lists = new Map(batches.map(({ names }) => [names.digest, names]))
    return [...lists.values()]
      .filter(({ digest }) => !this.#kept.has(digest))
      .toSorted((a, b) => (a.digest < b.digest ? -1 : 1))
  }

  keep(digest: string): void {
    if (this.#stays) this.#kept.add(digest)
  }

  /** Something went wrong: the schema may have been put back to an earlier state. */
  doubt(): void {
    this.#kept.clear()
  }

  /** Those of these digests that were not read yet, each once. */
  unread(digests: readonly string[]): readonly string[] {
    return [...new Set(digests)].filter(digest => !this.#read.has(digest))
  }

  read(rows: readonly Row[]): void {
    for (const row of rows) {
      const digest = text(row, 'digest')
      this.#read.set(digest, { digest, text: text(row, 'text') })
    }
  }

  /** With an empty text where the list is not there: somebody outside took it away. */
  find(digest: string): SnapshotNames {
    return this.#read.get(digest) ?? { digest, text: '' }
  }
}
