import { InvariantError } from '../invariant.ts'
import type { StoredCase } from '../ports/case-store.ts'
import { UnreadableCaseError } from '../ports/unreadable-case-error.ts'
import type { StepState } from '../process/step.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { dateOfDay, dayNumberOf } from '../time/day-number.ts'
import { dueTimeOf } from '../time/due-time.ts'
import type { CaseDeadline, CaseState, KnownFact, OpenTask } from './case-state.ts'
import { fullDigest } from './digest-form.ts'
import { statusOfDeadline } from './evolve.ts'
import { byDayAndParty, codesIn, deadlineFlags } from './snapshot-form.ts'
import { codesOf } from './snapshot-names.ts'
import type { NameCodes } from './snapshot-names.ts'
import { outcomeFrom, pointLetters, reasonLetters } from './snapshot-letters.ts'
import type {
  Day,
  DeadlineForm,
  PartyAt,
  RungForm,
  SnapshotForm,
  StatedForm,
  ValueForm
} from './snapshot-form.ts'

/** Reads what `writeSnapshot` wrote; of another form it throws `UnreadableCaseError`. */
export function readSnapshot({ caseId, version, snapshot, names }: StoredCase): CaseState {
  try {
    const form: unknown = JSON.parse(snapshot)
    const codes = codesOf(names)
    if (isSnapshot(form, codes)) return stateOf(form, codes, { caseId, version })
  } catch (cause) {
    throw new UnreadableCaseError(caseId, cause)
  }
  throw new UnreadableCaseError(caseId)
}

function isSnapshot(value: unknown, { digest }: NameCodes): value is SnapshotForm {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'case/1' &&
    'names' in value &&
    value.names === digest
  )
}

function stateOf(
  form: SnapshotForm,
  { nameOf }: NameCodes,
  { caseId, version }: Pick<CaseState, 'caseId' | 'version'>
): CaseState {
  const { format, process, definition, pack, head, opened } = form
  const dates = new Map<Day, CivilDate>()
  const first = dayNumberOf(opened)
  const dateOf = (day: Day): CivilDate => {
    const known = dates.get(day)
    if (known !== undefined) return known
    const date = dateOfDay(first + day)
    dates.set(day, date)
    return date
  }
  const parties = Object.keys(form.parties).map(nameOf)
  const partyAt = (place: PartyAt): string => {
    const party = parties[place]
    if (party === undefined) throw new InvariantError(`the snapshot of ${caseId} names no party`)
    return party
  }
  const each = <T, U>(record: Readonly<Record<string, T>>, read: (value: T) => U) =>
    Object.fromEntries(
      Object.entries(record).map(([code, value]) => [nameOf(code), read(value)] as const)
    )
  const facts = new Map<string, KnownFact[]>()
  for (const [place, stated] of form.facts) {
    const by = partyAt(place)
    for (const [code, pieces] of Object.entries(stated)) {
      const name = nameOf(code)
      const known = isOne(pieces)
        ? [knownFact(pieces, by, dateOf)]
        : pieces.map(piece => knownFact(piece, by, dateOf))
      const others = facts.get(name)
      facts.set(name, others ? [...others, ...known].toSorted(byDayAndParty) : known)
    }
  }
  const tasks = form.tasks.flatMap(([place, since, names]) => {
    const party = place === null ? null : partyAt(place)
    const task: OpenTask = { party, since: dateOf(since) }
    return codesIn(names).map(code => [nameOf(code), task] as const)
  })
  return {
    format,
    caseId,
    process: nameOf(process),
    definition: fullDigest(nameOf(definition)),
    pack: fullDigest(nameOf(pack)),
    version,
    head: fullDigest(head),
    opened,
    asOf: dateOf(form.asOf),
    at: { value: stepFrom(form.at.value, nameOf), status: form.at.status ?? 'active' },
    facts: Object.fromEntries(facts),
    outcomes: each(form.outcomes, outcomeFrom),
    tasks: Object.fromEntries(tasks),
    awaitedTasks: codesIn(form.awaited).map(nameOf),
    deadlines: each(form.deadlines, one => readDeadline(one, dateOf)),
    openPoints: each(form.open, ([reason, awaits, since]) => ({
      reason: pointLetters.wordOf(reason),
      awaits: awaits === null ? null : nameOf(awaits),
      since: dateOf(since)
    })),
    anchors: each(form.anchors, days => days.map(dateOf)),
    moments: form.moments ?? {},
    setAside: form.setAside ?? [],
    parent: form.parent ?? null,
    subCases: form.subCases ?? {},
    hold: form.hold ?? null,
    factHolds: form.factHolds ?? {},
    coordination: form.coordination.map(([place, since]) => ({
      party: partyAt(place),
      since: dateOf(since)
    })),
    participants: Object.fromEntries(
      Object.entries(form.parties).flatMap(([code, since]) =>
        since === null ? [] : [[nameOf(code), dateOf(since)] as const]
      )
    )
  }
}

function stepFrom(value: StepState['value'], nameOf: NameCodes['nameOf']): StepState['value'] {
  if (typeof value === 'string') return nameOf(value)
  return Object.fromEntries(
    Object.entries(value).flatMap(([code, within]) =>
      within === undefined ? [] : [[nameOf(code), stepFrom(within, nameOf)] as const]
    )
  )
}

function isOne(pieces: StatedForm | readonly StatedForm[]): pieces is StatedForm {
  return typeof pieces[0] === 'number'
}

function knownFact(
  [on, value, fresh]: StatedForm,
  by: string,
  dateOf: (day: Day) => CivilDate
): KnownFact {
  return {
    value: readValue(value),
    by,
    on: dateOf(on),
    fresh: fresh === undefined ? null : dateOf(fresh)
  }
}

function readValue(value: ValueForm): KnownFact['value'] {
  if (typeof value === 'number') return value === 1 ? 'yes' : 'no'
  if (typeof value !== 'object') return value
  if ('n' in value) return value.n
  return 'u' in value ? { unknown: reasonLetters.wordOf(value.u) } : value
}

function readDeadline(form: DeadlineForm, dateOf: (day: Day) => CivilDate): CaseDeadline {
  const [start, nominal, final, flags, metOn, ladder, ...rest] = form
  const [alternative = null, suspended = null, hours] = rest
  const has = (flag: number) => (flags & flag) !== 0
  const orNull = (day: Day | null) => (day === null ? null : dateOf(day))
  const dueTime = (rung: RungForm) =>
    typeof rung === 'number' ? { on: dateOf(rung) } : dueTimeOf(rung)
  const deadline = {
    start: dateOf(start),
    nominal: dateOf(nominal),
    final: dateOf(final),
    provisional: has(deadlineFlags.provisional),
    alternative: orNull(alternative),
    suspended: orNull(suspended),
    metOn: orNull(metOn),
    ...(hours && hoursOf(hours)),
    passed: has(deadlineFlags.passed),
    infeasible: has(deadlineFlags.infeasible),
    withdrawn: has(deadlineFlags.withdrawn),
    ladder: ladder.map(rung =>
      typeof rung === 'object'
        ? { ...dueTime(rung[0]), fired: true }
        : { ...dueTime(rung), fired: false }
    )
  }
  return { ...deadline, status: statusOfDeadline(deadline) }
}

function hoursOf([from, until, metAt]: NonNullable<DeadlineForm[8]>) {
  return { hours: { from, until }, ...(metAt !== undefined && { metAt }) }
}
