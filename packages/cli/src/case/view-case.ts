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

interface Place {
  readonly database: string
  readonly cwd: string
}

/** One case as the store at this path has it, after its journal was checked. */
export async function viewCase(
  caseId: string,
  pack: AgreementPack,
  place: Place
): Promise<ViewedCase> {
  const kept = keptAgreements(place.database, place.cwd)
  const { views, damaged } = await viewCases(caseId, pack, { ...place, earlier: kept })
  const packs = [pack, ...kept]
  return { view: views[0] ?? null, verification: damaged[0] ?? null, packs }
}

export interface ViewedCases {
  readonly views: readonly CaseView[]
  /** What was found in journals that were changed; their cases are not among the views. */
  readonly damaged: readonly Verification[]
}

/** Every case in a store, or only one, each after its journal was checked. */
export async function viewCases(
  caseId: string | null,
  pack: AgreementPack,
  { database, cwd, earlier: former }: Place & { readonly earlier: readonly AgreementPack[] }
): Promise<ViewedCases> {
  const store = await openExistingStore(database, cwd)
  try {
    const earlier = former.map(each => ({ pack: each, decider: createRulesDecider(each) }))
    const decider = createRulesDecider(pack)
    const parts = { pack, decider, earlier, store, clock: systemClock, ids: new RandomIds() }
    const engine = createEngine(parts)
    const known: string[] = []
    for await (const id of allCaseIds(store)) known.push(id)
    const views: CaseView[] = []
    const damaged: Verification[] = []
    for (const id of caseId === null ? known : [caseId]) {
      const verification = await verifyCase(store, id)
      const isDamaged = verification !== undefined && verification.damages.length > 0
      if (isDamaged) damaged.push(verification)
      const view = isDamaged ? undefined : await engine.view(id)
      if (view === undefined && !isDamaged)
        throw cannotRun('cli/unknown-case', { caseId: id, nearest: nearest(id, known) })
      if (view !== undefined) views.push(view)
    }
    return { views, damaged }
  } finally {
    await store.close()
  }
}
