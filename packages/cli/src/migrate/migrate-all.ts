import { readSnapshot } from '@ketenregie/core'
import type { CaseStore, CivilDate, Engine, MigrationPlan } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { mappingFor } from './read-mapping-file.ts'
import type { Mapping } from './read-mapping-file.ts'

export interface Migration {
  readonly engine: Engine
  readonly store: Pick<CaseStore, 'load'>
  /** By hash. */
  readonly packs: ReadonlyMap<string, AgreementPack>
  readonly caseIds: readonly string[]
  readonly mapping: Mapping
  readonly on: CivilDate
  readonly reason: string
  /** Only looks. */
  readonly isDry: boolean
  onCase(done: number): void
}

/** A case with what its migration would come to, and whether it was migrated. */
export interface CaseOutcome {
  readonly plan: MigrationPlan
  readonly isMigrated: boolean
}

/**
 * Looks at each case, and migrates those that are safe or mapped. Each is one transaction of its
 * own, so an interruption leaves no case half done and the same again goes on where it was.
 */
export async function migrateAll(migration: Migration): Promise<readonly CaseOutcome[]> {
  const outcomes: CaseOutcome[] = []
  for (const caseId of migration.caseIds) {
    const outcome = await migrateOne(migration, caseId)
    if (outcome) outcomes.push(outcome)
    migration.onCase(outcomes.length)
  }
  return outcomes
}

async function migrateOne(
  { engine, store, packs, mapping, on, reason, isDry }: Migration,
  caseId: string
): Promise<CaseOutcome | null> {
  const stored = await store.load(caseId)
  if (!stored) return null
  const { pack, process } = readSnapshot(stored)
  const how = { on, mapping: mappingFor(mapping, packs.get(pack)?.processes[process]) }
  const plan = await engine.planMigration(caseId, how)
  if (!plan) return null
  const canGo = plan.readiness === 'safe' || plan.readiness === 'mapped'
  if (isDry || !canGo) return { plan, isMigrated: false }
  const answer = await engine.migrate(caseId, { ...how, reason, expected: plan.version })
  return { plan, isMigrated: answer.accepted }
}
