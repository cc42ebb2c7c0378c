import { nearest, verifyCase, wakesByCase } from '@ketenregie/core'
import type { CaseStore, Verification } from '@ketenregie/core'
import { printVerifications } from '../case/print-verification.ts'
import { exitCode } from '../exit-code.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { openExistingStore } from '../region/open-store.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run } from './command-spec.ts'

/** `zaak verifieer`: every change in the journal of one case or of all. */
export const verifyCases: Run = async ({ args: [caseId], json, language, text }, host) => {
  const store = await openExistingStore(
    text('db') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db',
    host.cwd
  )
  try {
    const found = caseId === undefined ? await verifyAll(store) : [await verifyOne(store, caseId)]
    host.stdout.write(
      json
        ? printJson(found)
        : printVerifications(found, colorsFor(host.stdout, host.env), language)
    )
    return found.some(({ damages }) => damages.length > 0) ? exitCode.errorsFound : exitCode.ok
  } finally {
    await store.close()
  }
}

async function verifyOne(store: CaseStore, caseId: string): Promise<Verification> {
  const found = await verifyCase(store, caseId, await wakesByCase(store))
  if (found) return found
  const known: string[] = []
  for await (const id of allCaseIds(store)) known.push(id)
  throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
}

async function verifyAll(store: CaseStore): Promise<readonly Verification[]> {
  const found: Verification[] = []
  const wakes = await wakesByCase(store)
  const verify = async (caseId: string): Promise<void> => {
    const verification = await verifyCase(store, caseId, wakes)
    if (verification) found.push(verification)
  }
  for await (const caseId of allCaseIds(store)) await verify(caseId)
  for await (const caseId of erasedIds(store)) await verify(caseId)
  return found
}

/** Of an erased case the chain of its journal is left. */
async function* erasedIds(store: CaseStore): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const page: readonly { readonly caseId: string }[] = await store.erasures({
      after,
      limit: 500
    })
    yield* page.map(({ caseId }) => caseId)
    const last = page.at(-1)
    if (last === undefined) return
    after = last.caseId
  }
}
