import { nearest } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import { cannotRun } from '../problem/cannot-run.ts'
import type { CannotRun } from '../problem/cannot-run.ts'
import { allCaseIds } from '../region/what-is-kept.ts'

/** That a store has no such case, with the one that was most likely meant. */
export async function unknownCase(caseId: string, store: CaseStore): Promise<CannotRun> {
  const known: string[] = []
  for await (const id of allCaseIds(store)) known.push(id)
  return cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
}
