import { en, nl, PostgresCaseStore, PostgresError } from '@ketenregie/adapters/postgres'
import type { PgPool, PostgresOptions, Row } from '@ketenregie/adapters/postgres'
import { migrations } from '../../packages/adapters/src/postgres/migrations/index.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

/** A situation in words, and what the database answers in it. */
interface Situation {
  readonly made: string
  /** What the schema looks like when it is opened; as this version makes it, when left out. */
  readonly schema?: Row
  readonly options?: PostgresOptions
  /** SQLSTATE with which the server refuses what is asked next. */
  readonly refusal?: string
  readonly isClosed?: true
}

const sound = { tables: 1, ours: 1, version: migrations.length }

/** Each by the code that the store gives. */
const situations: Readonly<Record<string, Situation>> = {
  'postgres/closed': {
    made: 'De opslag wordt gesloten, en daarna wordt er een zaak uit gelezen:',
    isClosed: true
  },
  'postgres/conflict': {
    made: 'Twee transacties wachten op elkaar, en de server breekt deze af (40P01):',
    refusal: '40P01'
  },
  'postgres/disk-full': {
    made: 'De server kan niet schrijven, want zijn schijf is vol (53100):',
    refusal: '53100'
  },
  'postgres/failed': {
    made: 'De server heeft geen geheugen meer (53200):',
    refusal: '53200'
  },
  'postgres/missing': {
    made: 'Er wordt een opslag gevraagd die er al moet zijn, en het schema is er niet:',
    schema: { tables: 0, ours: 0 },
    options: { existing: true }
  },
  'postgres/newer': {
    made: 'In de tabel `migrations` staat een stap die deze versie niet kent:',
    schema: { ...sound, version: 99 }
  },
  'postgres/not-a-case-store': {
    made: 'In het schema staan tabellen van een ander programma:',
    schema: { tables: 4, ours: 0 }
  },
  'postgres/not-a-schema-name': {
    made: 'De opslag wordt gevraagd in het schema `Zaken-2025`:',
    options: { schema: 'Zaken-2025' }
  },
  'postgres/not-allowed': {
    made: 'De gebruiker van de verbinding heeft geen rechten op de tabellen (42501):',
    refusal: '42501'
  },
  'postgres/other-version': {
    made: 'In de tabellen ontbreekt een kolom waarnaar deze versie vraagt (42703):',
    refusal: '42703'
  },
  'postgres/transaction-over': {
    made: 'In de meegegeven transactie is al iets mislukt, en er wordt toch een zaak gelezen (25P02):',
    refusal: '25P02'
  }
}

/** What the store says in each of these, with a pool that answers as the server would; by code. */
export async function postgresExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  const found = new Map<string, ToldExample>()
  for (const [code, situation] of Object.entries(situations)) {
    const { problem } = await failureIn(situation)
    if (problem.code === code) found.set(code, tell(situation.made, problem, { nl, en }))
  }
  return found
}

async function failureIn({ schema = sound, options, refusal, isClosed }: Situation) {
  const pool = answering(schema, refusal)
  try {
    const store = await PostgresCaseStore.open({ pool }, options)
    if (isClosed) await store.close()
    await (isClosed ? store : store.using(pool).store).load('Z-1')
  } catch (error) {
    if (error instanceof PostgresError) return error
    throw error
  }
  throw new Error('nothing failed')
}

/** A pool on a schema that looks like this; what the store asks of its tables is refused. */
function answering(schema: Row, refusal = '08006'): PgPool {
  const query: PgPool['query'] = async ({ name }) => {
    if (name === undefined) return { rows: [schema] }
    throw Object.assign(new Error('refused'), { code: refusal })
  }
  return { query, connect: async () => ({ query, release: () => {} }) }
}
