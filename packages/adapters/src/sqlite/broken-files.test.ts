import { chmodSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { phrase } from '@ketenregie/core'
import { sampleBatch } from '@ketenregie/core/contracts'
import { nl } from './nl.ts'
import { SqliteCaseStore } from './sqlite-case-store.ts'
import { StoreError } from './store-error.ts'
import type { StoreProblem } from './store-problems.ts'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'

const refused = [
  {
    what: 'a file of something else',
    code: 'sqlite/not-a-case-store',
    make: (file: string) => writeFileSync(file, 'regelset: deelname\n'.repeat(500))
  },
  {
    what: 'the database of another program',
    code: 'sqlite/not-a-case-store',
    make: (file: string) => new DatabaseSync(file).exec('CREATE TABLE theirs (x)')
  },
  {
    what: 'a database of a newer version',
    code: 'sqlite/newer',
    make: (file: string) => {
      void new SqliteCaseStore(file).close()
      new DatabaseSync(file).exec('PRAGMA user_version = 99')
    }
  }
]

it.each(refused)('refuses $what, and leaves it as it is', ({ make, code }) => {
  const file = join(temporaryFolder(), 'cases.db')
  make(file)
  const before = readFileSync(file)
  const { problem, retryable } = failure(() => new SqliteCaseStore(file))
  expect({ code: problem.code, retryable }).toEqual({ code, retryable: false })
  expect(readFileSync(file).equals(before)).toBe(true)
})

it.each([
  { what: 'a folder that does not exist', path: ['nothing', 'cases.db'] },
  { what: 'a folder instead of a file', path: [] },
  { what: 'a file used as a folder', path: ['file', 'cases.db'] }
])('says what to check when it is given $what', ({ path }) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const file = join(folder, ...path)
  const { problem } = failure(() => new SqliteCaseStore(file))
  expect(problem).toMatchObject({ code: 'sqlite/cannot-open', params: { file } })
  expect(inDutch(problem)).toMatch(/kan niet worden geopend.*Controleer of de map bestaat/)
})

it('says that a folder may not be written', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'cases.db')
  void new SqliteCaseStore(file).close()
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  const open = () => new SqliteCaseStore(file)
  expect(failure(() => asOrdinaryUser(open)).problem.code).toBe('sqlite/read-only')
  const fresh = () => new SqliteCaseStore(join(folder, 'new.db'))
  expect(failure(() => asOrdinaryUser(fresh)).problem.code).toBe('sqlite/cannot-open')
})

it('says that a file is damaged, and what to do', async () => {
  const file = join(temporaryFolder(), 'cases.db')
  const store = new SqliteCaseStore(file)
  for (let index = 0; index < 200; index++) await store.append(sampleBatch(`case-${index}`))
  await store.close()
  const pages = readFileSync(file).length / 4096
  const handle = openSync(file, 'r+')
  for (let page = 2; page < pages; page++)
    writeSync(handle, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096)

  const damaged = new SqliteCaseStore(file)
  const failed = await damaged.entries('case-150').catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(StoreError)
  expect(failed).toMatchObject({ problem: { code: 'sqlite/damaged' }, retryable: false })
  await damaged.close()
})

function failure(action: () => unknown): StoreError {
  try {
    action()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

function inDutch(problem: StoreProblem): string {
  const { text, advice } = phrase(problem, nl)
  return `${text} ${advice}`
}

/** The administrator may write anywhere, so a test of permissions is for another user. */
function asOrdinaryUser(action: () => unknown): unknown {
  if (process.getuid?.() !== 0) return action()
  process.seteuid?.(65_534)
  try {
    return action()
  } finally {
    process.seteuid?.(0)
  }
}
