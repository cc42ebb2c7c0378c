import { InvariantError } from '../invariant.ts'
import type { StoredCase } from '../ports/case-store.ts'
import { addDays } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseDeadline, CaseState, KnownFact, OpenTask, Outcome } from './case-state.ts'
import { statusOfDeadline } from './evolve.ts'
import { deadlineFlags, outcomeFlags } from './snapshot-form.ts'
import type {
  Day,
  DeadlineForm,
  OutcomeForm,
  PartyAt,
  SnapshotForm,
  StatedForm,
  ValueForm
} from './snapshot-form.ts'

/** Reads what `writeSnapshot` wrote. A case of an unknown format is not touched. */
export function readSnapshot({ caseId, snapshot }: StoredCase): CaseState {
  const form: unknown = JSON.parse(snapshot)
  if (!isSnapshot(form) || form.caseId !== caseId)
    throw new InvariantError(`the snapshot of ${caseId} is not one of format case/1`)
  return stateOf(form)
}

function isSnapshot(value: unknown): value is SnapshotForm {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'case/1'
  )
}

function stateOf(form: SnapshotForm): CaseState {
  const { format, caseId, process, definition, pack, version, head, opened } = form
  const dateOf = (day: Day): CivilDate => addDays(opened, day)
  const partyAt = (place: PartyAt): string => {
    const [party] = form.parties[place] ?? []
    if (party === undefined) throw new InvariantError(`the snapshot of ${caseId} names no party`)
    return party
  }
  const each = <T, U>(record: Readonly<Record<string, T>>, read: (value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, read(value)] as const))
  const facts = new Map<string, KnownFact[]>()
  for (const [place, day, stated] of form.facts)
    for (const [name, written] of Object.entries(stated)) {
      const timeline = facts.get(name) ?? []
      facts.set(name, timeline)
      timeline.push(knownFact(written, partyAt(place), dateOf(day), dateOf))
    }
  const tasks = form.tasks.flatMap(([place, since, names]) => {
    const party = place === null ? null : partyAt(place)
    const task: OpenTask = { party, since: dateOf(since) }
    return names.map(name => [name, task] as const)
  })
  return {
    format,
    caseId,
    process,
    definition,
    pack,
    version,
    head,
    opened,
    asOf: dateOf(form.asOf),
    at: form.at,
    facts: Object.fromEntries(facts),
    outcomes: each(form.outcomes, readOutcome),
    tasks: Object.fromEntries(tasks),
    awaitedTasks: form.awaited,
    deadlines: each(form.deadlines, one => readDeadline(one, dateOf)),
    openPoints: each(form.open, ([reason, awaits, since]) => ({
      reason,
      awaits,
      since: dateOf(since)
    })),
    anchors: each(form.anchors, days => days.map(dateOf)),
    setAside: form.setAside ?? [],
    parent: form.parent ?? null,
    subCases: form.subCases ?? {},
    hold: form.hold ?? null,
    coordination: form.coordination.map(([place, since]) => ({
      party: partyAt(place),
      since: dateOf(since)
    })),
    participants: Object.fromEntries(
      form.parties.flatMap(([party, since]) =>
        since === null ? [] : [[party, dateOf(since)] as const]
      )
    )
  }
}

function knownFact(
  written: StatedForm,
  by: string,
  on: CivilDate,
  dateOf: (day: Day) => CivilDate
): KnownFact {
  if (!isDated(written)) return { value: readValue(written), by, on, fresh: null }
  const [value, fresh] = written
  return { value: readValue(value), by, on, fresh: fresh === null ? null : dateOf(fresh) }
}

/** A bare set does not stand in this form, so a list is a value with its last fresh day. */
function isDated(
  written: StatedForm
): written is Extract<StatedForm, readonly [ValueForm, unknown]> {
  return Array.isArray(written)
}

function readValue(value: ValueForm): KnownFact['value'] {
  if (typeof value !== 'boolean') return value
  return value ? 'yes' : 'no'
}

const statusOf = {
  yes: 'ground',
  no: 'no-ground',
  unknown: 'unknown',
  'own-judgement': 'own-judgement'
} as const

function readOutcome([answer, modality, flags]: OutcomeForm): Outcome {
  const hasStatus = (flags & outcomeFlags.hasStatus) !== 0
  const readingDecides = (flags & outcomeFlags.readingDecides) !== 0
  return { answer, status: hasStatus ? statusOf[answer] : null, modality, readingDecides }
}

function readDeadline(
  [start, nominal, final, flags, metOn, ladder, alternative = null, suspended = null]: DeadlineForm,
  dateOf: (day: Day) => CivilDate
): CaseDeadline {
  const has = (flag: number) => (flags & flag) !== 0
  const orNull = (day: Day | null) => (day === null ? null : dateOf(day))
  const deadline = {
    start: dateOf(start),
    nominal: dateOf(nominal),
    final: dateOf(final),
    provisional: has(deadlineFlags.provisional),
    alternative: orNull(alternative),
    suspended: orNull(suspended),
    metOn: orNull(metOn),
    passed: has(deadlineFlags.passed),
    infeasible: has(deadlineFlags.infeasible),
    withdrawn: has(deadlineFlags.withdrawn),
    ladder: ladder.map(rung =>
      typeof rung === 'number'
        ? { on: dateOf(rung), fired: false }
        : { on: dateOf(rung[0]), fired: true }
    )
  }
  return { ...deadline, status: statusOfDeadline(deadline) }
}
