import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import type { CaseStore } from '@ketenregie/core'

/** A store that several processes can open: a file, or a schema of a database. */
export type Place =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly connectionString: string; readonly schema: string }

export async function openPlace(place: Place): Promise<CaseStore> {
  if (place.kind === 'sqlite') return new SqliteCaseStore(place.file)
  const { connectionString, schema } = place
  return PostgresCaseStore.open({ connectionString }, { schema, connections: 2 })
}
