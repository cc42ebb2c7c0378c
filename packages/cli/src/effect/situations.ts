import { asKnownOn, canonicalJson, readSnapshot } from '@ketenregie/core'
import type { CaseStore, CivilDate, Facts } from '@ketenregie/core'
import type { AgreementPack, Scenario } from '@ketenregie/rules'
import { allCaseIds } from '../region/what-is-kept.ts'

/** What is known somewhere on a day, to judge by two sets of agreements. */
export interface Situation {
  readonly kind: 'scenario' | 'case'
  /** Of the scenario, or the number of the case. */
  readonly name: string
  readonly facts: Facts
  readonly asOf: CivilDate
}

/** Scenarios about rules; the same facts on the same day count once. */
export function scenarioSituations(
  scenarios: readonly Scenario[],
  asOf: CivilDate
): readonly Situation[] {
  const found = new Map<string, Situation>()
  for (const scenario of scenarios) {
    if (scenario.kind !== 'rules') continue
    const { name, given: facts } = scenario
    const situation = { kind: 'scenario', name, facts, asOf: scenario.asOf ?? asOf } as const
    const key = canonicalJson([situation.asOf, facts])
    if (!found.has(key)) found.set(key, situation)
  }
  return [...found.values()]
}

/** What is known in each kept case on a day. */
export async function caseSituations(
  store: CaseStore,
  pack: Pick<AgreementPack, 'facts' | 'calendar'>,
  asOf: CivilDate
): Promise<readonly Situation[]> {
  const found: Situation[] = []
  for await (const caseId of allCaseIds(store)) {
    const stored = await store.load(caseId)
    if (stored === null || stored === undefined) continue
    const statements = Object.entries(readSnapshot(stored).facts).flatMap(([fact, all]) =>
      all.map(({ value, by, on }) => ({ fact, value, by, on }))
    )
    const facts = asKnownOn(statements, pack, asOf)
    found.push({ kind: 'case', name: caseId, facts, asOf })
  }
  return found
}
