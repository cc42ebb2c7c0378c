// A process of its own that appends to one case and prints each version that was acknowledged.
import { writeSync } from 'node:fs'
import { chainedBatch, noDigest } from './chained-batch.fixture.ts'
import { SqliteCaseStore } from './sqlite-case-store.ts'

const [file = '', caseId = '', name = '', batches = '0'] = process.argv.slice(2)
const store = new SqliteCaseStore(file)

let seen = await latest()
for (let done = 0; done < Number(batches);) {
  const batch = chainedBatch(caseId, seen, 1 + (done % 3), name)
  const result = await store.append(batch)
  if (result.ok) {
    writeSync(1, `${result.version}\n`)
    done++
  }
  seen = result.ok
    ? { version: result.version, digest: batch.entries.at(-1)?.digest ?? noDigest }
    : await latest()
}
await store.close()

async function latest(): Promise<{ readonly version: number; readonly digest: string }> {
  const entries = await store.entries(caseId)
  return { version: entries.length, digest: entries.at(-1)?.digest ?? noDigest }
}
