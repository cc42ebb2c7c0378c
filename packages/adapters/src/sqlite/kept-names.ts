import type { SnapshotNames } from '@ketenregie/core'
import { text } from '../rows/cells.ts'
import type { Statements } from './statements.ts'

/** What a connection knows of the lists of names in its file. */
interface Known {
  /** Lists that are certainly there, by digest. */
  readonly kept: Set<string>
  /** Lists as they were read; what has this digest never changes. */
  readonly read: Map<string, SnapshotNames>
}

const known = new WeakMap<Statements, Known>()

function knownTo(statements: Statements): Known {
  const before = known.get(statements)
  if (before) return before
  const fresh: Known = { kept: new Set(), read: new Map() }
  known.set(statements, fresh)
  return fresh
}

/** Keeps a list of names, inside a transaction that the caller has begun. */
export function addNames(statements: Statements, names: SnapshotNames): void {
  const { kept } = knownTo(statements)
  if (kept.has(names.digest)) return
  statements.addNames.run(names.digest, names.text)
  kept.add(names.digest)
}

/** The same object each time, so that it is taken apart only once. */
export function findNames(statements: Statements, digest: string): SnapshotNames {
  const { read } = knownTo(statements)
  const before = read.get(digest)
  if (before) return before
  const row = statements.names.get(digest)
  // nobody but a stranger to the file takes a list away
  if (row === undefined) return { digest, text: '' }
  const names = { digest, text: text(row, 'text') }
  read.set(digest, names)
  return names
}

/** What was written may have been rolled back. */
export function forgetNames(statements: Statements): void {
  known.get(statements)?.kept.clear()
}
