import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SqliteCaseStore, StoreError } from '@ketenregie/adapters/sqlite'
import type { CaseStore } from '@ketenregie/core'
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

/**
 * Opens a store that must be there already: a file, or a database as
 * `postgres://user@server/database?schema=ketenregie`, also over a socket with `host=/folder`.
 */
export async function openExistingStore(path: string, cwd: string): Promise<CaseStore> {
  if (isDatabase(path)) return openDatabase(path)
  checkReadable(path, 'file', { cwd })
  return new SqliteCaseStore(resolve(cwd, path), { existing: true })
}

/** Whether a place is a PostgreSQL database instead of a file. It may hold a password: never print it. */
export function isDatabase(path: string): boolean {
  return /^postgres(ql)?:\/\//.test(path)
}

async function openDatabase(path: string): Promise<CaseStore> {
  const { PostgresCaseStore } = await import('@ketenregie/adapters/postgres')
  const [, place = path, query = ''] = /^([^?]*)\??(.*)$/s.exec(path) ?? []
  const given = new URLSearchParams(query)
  const schema = given.get('schema') ?? 'ketenregie'
  given.delete('schema')
  const connectionString = given.size > 0 ? `${place}?${String(given)}` : place
  return PostgresCaseStore.open({ connectionString }, { schema, connections: 2, existing: true })
}

/** Opening it first proves that it is ours, of whatever version: nothing else is ever thrown away. */
function throwAway(file: string): void {
  try {
    void new SqliteCaseStore(file).close()
  } catch (error) {
    const isOurs = error instanceof StoreError && error.problem.code === 'sqlite/other-version'
    if (!isOurs) throw error
  }
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
}
