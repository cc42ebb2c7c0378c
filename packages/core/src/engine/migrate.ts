import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import type { MigrateCommand } from '../case/command.ts'
import { engineParty } from '../case/engine-party.ts'
import { readPayload } from '../case/entry-payload.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import type { Rejection } from '../case/rejection.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { Entry } from '../journal/entry.ts'
import { decideMigration } from '../migration/decide-migration.ts'
import type { MigrationPlan } from '../migration/migration-plan.ts'
import { planCase, prepare } from '../migration/plan-case.ts'
import type { Prepared } from '../migration/plan-case.ts'
import { leavesIn } from '../migration/place.ts'
import type { StoredCase } from '../ports/case-store.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { answerFrom, refuse } from './answer.ts'
import type { Answer } from './answer.ts'
import { addEntry, batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import { catchUp } from './catch-up.ts'
import { checkNames } from './check-names.ts'
import { checkCome, nowOf, otherDefinition } from './house.ts'
import type { House } from './house.ts'
import { retryOnConflict } from './retry.ts'

/** Where a case would go. */
export interface PlanOptions {
  /** Hash of the pack to go on by; the one for new cases when absent. */
  readonly to?: string
  /** Where steps have gone, by path; a step that maps to itself says that what differs is meant. */
  readonly mapping?: Readonly<Record<string, string>>
  /** The legal day; today in the Netherlands when absent, and never before what the case has seen. */
  readonly on?: CivilDate
  /** The most places that are compared; beyond it nothing is called the same. */
  readonly budget?: number
}

export interface MigrateOptions extends PlanOptions {
  /** Why, for those who read the journal. */
  readonly reason: string
  /** Who decided it: a party, or the program itself when absent. */
  readonly by?: string
  readonly key?: string
  /** The version that was looked at, as in the plan; another one now is refused. */
  readonly expected?: number
}

const usualBudget = 20_000

export async function planMigration(
  house: House,
  caseId: string,
  options: PlanOptions
): Promise<MigrationPlan | undefined> {
  const stored = await house.store.load(caseId)
  if (!stored) return undefined
  return look(house, stored, { ...options, reason: 'plan' }).plan
}

export async function migrateCase(
  house: House,
  caseId: string,
  options: MigrateOptions
): Promise<Answer> {
  const { by, key, reason, on } = options
  const problem =
    checkNames({ caseId, reason }, { by, key }) ?? (on === undefined ? null : checkCome(house, on))
  if (problem) return refuse(caseId, problem)
  return retryOnConflict(() => attempt(house, caseId, options))
}

async function attempt(
  house: House,
  caseId: string,
  options: MigrateOptions
): Promise<Answer | 'conflict'> {
  const { key = null, expected } = options
  // before the key, so that what the key is kept with later has a later version
  const stored = await house.store.load(caseId)
  if (!stored) return refuse(caseId, { code: 'core/unknown-case', params: { caseId } })
  const earlier = key === null ? undefined : await house.store.entryByKey(caseId, key)
  if (earlier?.payload === null) return 'conflict'
  if (earlier) return answerEarlier(house, earlier, options)
  const { version } = stored
  if (expected !== undefined && expected !== version)
    return refuse(caseId, { code: 'core/case-changed', params: { caseId, version } })
  const { plan, crossed } = look(house, stored, options)
  const { readiness, problems, missing } = plan
  if (readiness === 'needs-mapping') {
    const steps = missing.map(({ step }) => step)
    return refuse(caseId, { code: 'core/migration-needs-mapping', params: { steps } })
  }
  const [problem] = problems
  if (problem) return refuse(caseId, problem)
  if (!crossed) return refuse(caseId, { code: 'core/migration-needless', params: { caseId } })
  const { prepared, pending, command } = crossed
  const decision = decideMigration(pending.state, command, prepared.crossing)
  if (!decision.accepted) return 'conflict'
  const { on, by } = command
  const happening = { command, events: decision.events, on, by, key }
  const migrated = addEntry(house, prepared.crossing.to, pending, happening)
  const result = await house.store.append(batchOf(house, migrated))
  const entry = migrated.entries.at(-1)
  return result.ok && entry ? answerFrom(entry) : 'conflict'
}

/** The same migration again gets the same answer; anything else under the key is refused. */
function answerEarlier(
  house: House,
  entry: Entry,
  { to = house.pack.hash, mapping = {} }: MigrateOptions
): Answer {
  const made = entry.payload === null ? null : readPayload(entry.payload)?.command
  const isThis =
    made?.type === 'migrate' &&
    made.pack === to &&
    canonicalJson(made.mapping) === canonicalJson(mapping)
  if (isThis) return answerFrom(entry)
  return refuse(entry.caseId, { code: 'core/key-in-use', params: { entry: entry.number } })
}

interface Look {
  readonly plan: MigrationPlan
  /** Null: there is nothing to cross. */
  readonly crossed: {
    readonly prepared: Prepared
    readonly pending: Pending
    readonly command: MigrateCommand
  } | null
}

/** A plan for a case as it is on the day, after what was due before. */
function look(house: House, stored: StoredCase, options: MigrateOptions): Look {
  const state = readSnapshot(stored)
  const { process } = state
  const { pack: target } = house
  const to = house.contextsIn(options.to ?? target.hash)?.get(process)
  const from = house.contextUnder(state)
  const day = options.on ?? dateInAmsterdam(nowOf(house))
  const by = options.by ?? engineParty
  if (state.at.status === 'done') return rest(state, 'closed')
  if (!isCivilDate(day))
    return rest(state, 'refused', { code: 'core/not-a-day', params: { field: 'on' } })
  if (!from) return rest(state, 'refused', otherDefinition(state))
  if (!to) {
    const known = [...(house.earlier ?? []), house].map(({ pack }) => pack.hash)
    const params = { process, pack: options.to ?? target.hash, known: [...new Set(known)] }
    return rest(state, 'refused', { code: 'core/migration-unknown', params })
  }
  if (by !== engineParty && !Object.hasOwn(to.pack.parties, by))
    return rest(state, 'refused', { code: 'core/unknown-party', params: { party: by } })
  if (to.compiled.hash === state.definition && to.pack.hash === state.pack)
    return rest(state, 'there')
  const on = day > state.asOf ? day : state.asOf
  const command: MigrateCommand = {
    type: 'migrate',
    definition: to.compiled.hash,
    pack: to.pack.hash,
    mapping: options.mapping ?? {},
    by,
    on,
    reason: options.reason
  }
  const pending = catchUp(house, from, nothingPending(state), on)
  if (pending.state.at.status === 'done') return rest(pending.state, 'closed')
  const prepared = preparedFor(from, to)
  const plan = planCase(pending.state, command, prepared, options.budget ?? usualBudget)
  return { plan: { ...plan, version: stored.version }, crossed: { prepared, pending, command } }
}

function rest(
  { caseId, version, process, definition, pack, at }: CaseState,
  readiness: MigrationPlan['readiness'],
  ...problems: readonly Rejection[]
): Look {
  const steps = leavesIn(at.value)
  const nothing = { after: null, missing: [], comparison: null }
  const head = { caseId, version, process, definition, pack, steps }
  return { plan: { ...head, readiness, problems, ...nothing }, crossed: null }
}

const crossings = new WeakMap<CaseContext, WeakMap<CaseContext, Prepared>>()

/** Many cases go the same way, and what one walk has proven holds for the next. */
function preparedFor(from: CaseContext, to: CaseContext): Prepared {
  const known = crossings.get(from) ?? new WeakMap<CaseContext, Prepared>()
  crossings.set(from, known)
  const prepared = known.get(to) ?? prepare({ from, to })
  known.set(to, prepared)
  return prepared
}
