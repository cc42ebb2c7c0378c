import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { checkReadable } from '../problem/check-readable.ts'
import { makeFolder } from '../problem/make-folder.ts'

interface StoreOptions {
  /** Throws away what is there. */
  readonly isFresh: boolean
  readonly cwd: string
}

/** Opens the store that `draai` writes, and makes it where there is none. */
export function openStore(path: string, { isFresh, cwd }: StoreOptions): SqliteCaseStore {
  const file = resolve(cwd, path)
  makeFolder(dirname(file))
  if (isFresh) throwAway(file)
  return new SqliteCaseStore(file)
}

/** Opens a store that must be there already. */
export function openExistingStore(path: string, cwd: string): SqliteCaseStore {
  checkReadable(path, 'file', { cwd })
  return new SqliteCaseStore(resolve(cwd, path))
}

/** Opening it first proves that it is ours: nothing else is ever thrown away. */
function throwAway(file: string): void {
  void new SqliteCaseStore(file).close()
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
}
