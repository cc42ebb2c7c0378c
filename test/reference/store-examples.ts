import { en, nl, SqliteCaseStore, StoreError } from '@ketenregie/adapters/sqlite'
import { sampleBatch } from '@ketenregie/core/contracts'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { postgresExamples } from './postgres-examples.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

/** What is done with a file, in words, and the doing of it: that fails. */
interface Doing {
  readonly made: string
  readonly fail: (file: string) => unknown
}

const batch = sampleBatch('Z-1')

/** Each by the code with which it fails. */
const doings: Readonly<Record<string, Doing>> = {
  'sqlite/busy': {
    made: 'Een ander programma schrijft in de opslag en blijft dat doen; er komt een zaak bij:',
    fail: file =>
      withStore(file, async store => {
        const writer = new DatabaseSync(file)
        writer.exec('BEGIN IMMEDIATE')
        try {
          await store.append(batch)
        } finally {
          writer.close()
        }
      })
  },
  'sqlite/cannot-open': {
    made: 'De opslag wordt gevraagd in een map die niet bestaat:',
    fail: file => new SqliteCaseStore(join(dirname(file), 'weg/zaken.db'))
  },
  'sqlite/closed': {
    made: 'De opslag wordt gesloten, en daarna wordt er een zaak uit gelezen:',
    fail: file =>
      withStore(file, async store => {
        await store.close()
        await store.load('Z-1')
      })
  },
  'sqlite/disk-full': {
    made: 'Het bestand mag niet verder groeien (`PRAGMA max_page_count`), en er komt een zaak bij:',
    fail: file =>
      withStore(file, store =>
        store.transaction(transaction => {
          transaction.database.exec('PRAGMA max_page_count = 1')
          transaction.append(sampleBatch('Z-1', { snapshot: ' '.repeat(100_000) }))
        })
      )
  },
  'sqlite/failed': {
    made: 'Terwijl de opslag open is, haalt een ander programma er een tabel uit:',
    fail: file =>
      withStore(file, async store => {
        change(file, 'DROP TABLE wakes')
        await store.nextDue()
      })
  },
  'sqlite/other-version': {
    made: 'In de opslag heet een kolom anders dan in deze versie:',
    fail: async file => {
      await new SqliteCaseStore(file).close()
      change(file, 'ALTER TABLE wakes RENAME COLUMN due_at TO due_hour')
      return new SqliteCaseStore(file)
    }
  },
  'sqlite/read-only': {
    made: 'Het bestand en zijn map zijn alleen te lezen, en de opslag wordt geopend:',
    fail: async file => {
      await new SqliteCaseStore(file).close()
      chmodSync(file, 0o444)
      chmodSync(dirname(file), 0o555)
      try {
        return asOrdinaryUser(() => new SqliteCaseStore(file))
      } finally {
        chmodSync(dirname(file), 0o755)
      }
    }
  }
}

/** What stores say that fail; by code. */
export async function storeExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  const found = new Map<string, ToldExample>()
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-reference-'))
  chmodSync(folder, 0o755)
  try {
    for (const [code, { made, fail }] of Object.entries(doings)) {
      const place = join(folder, basename(code))
      mkdirSync(place)
      const failure = await failureOf(() => fail(join(place, 'zaken.db')))
      if (failure.problem.code !== code) continue
      const { nl: dutch, en: english } = tell(made, failure.problem, { nl, en })
      const bare = (text: string) => text.replaceAll(join(place, '/'), '')
      found.set(code, { made, nl: bare(dutch), en: bare(english) })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return new Map([...found, ...(await postgresExamples())])
}

async function failureOf(action: () => unknown): Promise<StoreError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('nothing failed')
}

async function withStore(
  file: string,
  work: (store: SqliteCaseStore) => Promise<unknown>
): Promise<void> {
  const store = new SqliteCaseStore(file, { patience: 0 })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

/** The administrator may write anywhere, so another user opens it. */
function asOrdinaryUser(action: () => unknown): unknown {
  if (process.getuid?.() !== 0) return action()
  process.seteuid?.(65_534)
  try {
    return action()
  } finally {
    process.seteuid?.(0)
  }
}
