import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine, nearest, verifyCase } from '@ketenregie/core'
import type { CaseView, Verification } from '@ketenregie/core'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { keptAgreements } from '../migrate/kept-agreements.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { openExistingStore } from '../region/open-store.ts'
import { allCaseIds } from '../region/what-is-kept.ts'

export interface ViewedCase {
  /** Null where its journal was changed: what is in it is then not shown as if it were the case. */
  readonly view: CaseView | null
  readonly verification: Verification | null
  /** The agreements that were asked for, and those that earlier cases were opened under. */
  readonly packs: readonly AgreementPack[]
}

/** One case as the store at this path has it, after its journal was checked. */
export async function viewCase(
  caseId: string,
  pack: AgreementPack,
  { database, cwd }: { readonly database: string; readonly cwd: string }
): Promise<ViewedCase> {
  const store = openExistingStore(database, cwd)
  try {
    const kept = keptAgreements(database, cwd)
    const packs = [pack, ...kept]
    const verification = (await verifyCase(store, caseId)) ?? null
    if (verification && verification.damages.length > 0) return { view: null, verification, packs }
    const earlier = kept.map(former => ({ pack: former, decider: createRulesDecider(former) }))
    const decider = createRulesDecider(pack)
    const parts = { pack, decider, earlier, store, clock: systemClock, ids: new RandomIds() }
    const view = await createEngine(parts).view(caseId)
    if (view !== undefined) return { view, verification, packs }
    const known: string[] = []
    for await (const id of allCaseIds(store)) known.push(id)
    throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
  } finally {
    await store.close()
  }
}
