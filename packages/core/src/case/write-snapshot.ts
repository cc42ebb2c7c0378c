import { dayNumberOf } from '../time/day-number.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseDeadline, CaseState, KnownFact, Outcome } from './case-state.ts'
import { byDayAndParty, deadlineFlags, outcomeFlags, sortedEntries } from './snapshot-form.ts'
import type {
  Day,
  DeadlineForm,
  OutcomeForm,
  PartyAt,
  SnapshotForm,
  StatedForm
} from './snapshot-form.ts'

/** The text under which a store keeps a case: equal cases have equal texts. */
export function writeSnapshot(state: CaseState): string {
  return JSON.stringify(formOf(state))
}

function formOf(state: CaseState): SnapshotForm {
  const { format, caseId, process, definition, pack, version, head, opened } = state
  const first = dayNumberOf(opened)
  const dayOf = (date: CivilDate): Day => dayNumberOf(date) - first
  const parties = partiesIn(state)
  const places = new Map(parties.map((party, place) => [party, place]))
  const placeOf = (party: string): PartyAt => places.get(party) ?? -1
  const dated = <T, U>(record: Readonly<Record<string, T>>, form: (value: T) => U) =>
    Object.fromEntries(sortedEntries(record).map(([name, value]) => [name, form(value)] as const))
  return {
    format,
    caseId,
    process,
    definition,
    pack,
    version,
    head,
    opened,
    asOf: dayOf(state.asOf),
    at: { value: state.at.value, status: state.at.status },
    parties: parties.map(party => {
      const isIn = Object.hasOwn(state.participants, party)
      const since = isIn ? state.participants[party] : undefined
      return [party, since === undefined ? null : dayOf(since)]
    }),
    facts: statementsIn(state).map(({ by, on, stated }) => [
      placeOf(by),
      dayOf(on),
      Object.fromEntries(stated.map(([name, known]) => [name, statedForm(known, dayOf)]))
    ]),
    outcomes: dated(state.outcomes, outcomeForm),
    tasks: tasksIn(state).map(({ party, since, tasks }) => [
      party === null ? null : placeOf(party),
      dayOf(since),
      tasks
    ]),
    awaited: state.awaitedTasks,
    deadlines: dated(state.deadlines, deadline => deadlineForm(deadline, dayOf)),
    open: dated(state.openPoints, ({ reason, awaits, since }) => [reason, awaits, dayOf(since)]),
    anchors: dated(state.anchors, days => days.map(dayOf)),
    ...rareForm(state),
    coordination: state.coordination.map(({ party, since }) => [placeOf(party), dayOf(since)])
  }
}

/** What most cases do not have. Made anew, for the order of members is part of the text. */
function rareForm({ setAside, parent, subCases, hold }: CaseState) {
  const cases = sortedEntries(subCases).map(([name, { caseId, process, status, since }]) => {
    return [name, { caseId, process, status, since }] as const
  })
  return {
    ...(setAside.length > 0 && { setAside }),
    ...(parent && { parent: { caseId: parent.caseId, name: parent.name } }),
    ...(cases.length > 0 && { subCases: Object.fromEntries(cases) }),
    ...(hold && { hold: { ground: hold.ground, by: hold.by, since: hold.since } })
  }
}

function partiesIn({ participants, facts, tasks, coordination }: CaseState): readonly string[] {
  const named = new Set(Object.keys(participants))
  for (const timeline of Object.values(facts)) for (const { by } of timeline) named.add(by)
  for (const { party } of Object.values(tasks)) if (party !== null) named.add(party)
  for (const { party } of coordination) named.add(party)
  return [...named].sort()
}

interface Statement {
  readonly by: string
  readonly on: CivilDate
  readonly stated: (readonly [fact: string, KnownFact])[]
}

/** What was said together stands together, so that who said it and when is written once. */
function statementsIn({ facts }: CaseState): readonly Statement[] {
  const statements = new Map<string, Statement>()
  for (const [name, timeline] of sortedEntries(facts))
    for (const known of timeline) {
      const key = `${known.on} ${known.by}`
      const statement = statements.get(key) ?? { by: known.by, on: known.on, stated: [] }
      statements.set(key, statement)
      statement.stated.push([name, known])
    }
  return [...statements.values()].sort(byDayAndParty)
}

function statedForm({ value, fresh }: KnownFact, dayOf: (date: CivilDate) => Day): StatedForm {
  const written = value === 'yes' ? true : value === 'no' ? false : value
  if (fresh !== null) return [written, dayOf(fresh)]
  return Array.isArray(written) ? [written, null] : written
}

function outcomeForm({ answer, status, modality, readingDecides }: Outcome): OutcomeForm {
  const decides = readingDecides ? outcomeFlags.readingDecides : 0
  return [answer, modality, decides + (status === null ? 0 : outcomeFlags.hasStatus)]
}

interface Tasks {
  readonly party: string | null
  readonly since: CivilDate
  readonly tasks: string[]
}

function tasksIn({ tasks: open }: CaseState): readonly Tasks[] {
  const groups = new Map<string, Tasks>()
  for (const [task, { party, since }] of sortedEntries(open)) {
    const key = JSON.stringify([since, party])
    const group = groups.get(key) ?? { party, since, tasks: [] }
    groups.set(key, group)
    group.tasks.push(task)
  }
  return sortedEntries(Object.fromEntries(groups)).map(([, group]) => group)
}

function deadlineForm(deadline: CaseDeadline, dayOf: (date: CivilDate) => Day): DeadlineForm {
  const { start, nominal, final, provisional, passed, infeasible, withdrawn, ladder } = deadline
  const { metOn, alternative, suspended } = deadline
  const flag = (name: keyof typeof deadlineFlags, isSet: boolean) =>
    isSet ? deadlineFlags[name] : 0
  const orNull = (date: CivilDate | null) => (date === null ? null : dayOf(date))
  const always = [
    dayOf(start),
    dayOf(nominal),
    dayOf(final),
    flag('provisional', provisional) +
      flag('passed', passed) +
      flag('infeasible', infeasible) +
      flag('withdrawn', withdrawn),
    orNull(metOn),
    ladder.map(({ on, fired }) => (fired ? ([dayOf(on)] as const) : dayOf(on)))
  ] as const
  if (suspended !== null) return [...always, orNull(alternative), dayOf(suspended)]
  return alternative === null ? always : [...always, dayOf(alternative)]
}
