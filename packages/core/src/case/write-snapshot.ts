import { isUnknown } from '../fact/fact-value.ts'
import { dayNumberOf } from '../time/day-number.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseDeadline, CaseState, Hold, KnownFact, OpenPoint } from './case-state.ts'
import type { SnapshotNames, StoredCase } from '../ports/case-store.ts'
import type { StepState } from '../process/step.ts'
import type { ParentCase } from './sub-case-event.ts'
import { shortDigest } from './digest-form.ts'
import { codeList, deadlineFlags, sortedEntries } from './snapshot-form.ts'
import { areIntact, codesOf } from './snapshot-names.ts'
import type { NameCodes } from './snapshot-names.ts'
import { SnapshotWriter } from './snapshot-part.ts'
import type { PartiesIn, WrittenSnapshot } from './snapshot-part.ts'
import { outcomeSigns, pointLetters, reasonLetters } from './snapshot-letters.ts'
import type {
  Day,
  DeadlineForm,
  PartyAt,
  SnapshotForm,
  StatedForm,
  ValueForm
} from './snapshot-form.ts'

/** The text under which a store keeps a case: equal cases have equal texts under the same names. */
export function writeSnapshot(state: CaseState, names: SnapshotNames): string {
  return writeAfter(state, names, undefined).text
}

/** Whether a store keeps a case as it would be written, with names that nobody changed. */
export function isWrittenAs(
  state: CaseState,
  { snapshot, names }: Pick<StoredCase, 'snapshot' | 'names'>
): boolean {
  return areIntact(names) && writeSnapshot(state, names) === snapshot
}

/** The same as `writeSnapshot`, when it is known how the case was written last. */
export function writeAfter(
  state: CaseState,
  names: SnapshotNames,
  before: WrittenSnapshot | undefined
): WrittenSnapshot {
  const { at, participants, facts, outcomes, tasks, awaitedTasks, deadlines } = state
  const { openPoints, anchors, coordination, opened } = state
  const codes = codesOf(names)
  const { codeOf } = codes
  const first = dayNumberOf(opened)
  const dayOf = (date: CivilDate): Day => dayNumberOf(date) - first
  const named = partiesIn(state, before?.parties)
  const parties = named.names
  const placeOf = (party: string): PartyAt => parties.indexOf(party)
  const among = `${opened} ${parties.length === 0 ? '' : JSON.stringify(parties)}`
  const writer = new SnapshotWriter(codes.digest, before)
  writer.add('format', state.format, '', () => state.format)
  writer.add('names', codes.digest, '', () => codes.digest)
  writer.add('process', state.process, '', () => codeOf(state.process))
  writer.add('definition', state.definition, '', () => codeOf(shortDigest(state.definition)))
  writer.add('pack', state.pack, '', () => codeOf(shortDigest(state.pack)))
  writer.add('head', state.head, '', () => shortDigest(state.head))
  writer.add('opened', opened, '', () => opened)
  writer.add('asOf', state.asOf, opened, () => dayOf(state.asOf))
  writer.add('at', at, '', () => atForm(at, codeOf))
  writer.add('parties', participants, among, () =>
    partiesForm(participants, parties, codeOf, dayOf)
  )
  writer.add('facts', facts, among, () =>
    [...statementsIn(facts, parties, codeOf, dayOf)].map(([by, stated]) => [placeOf(by), stated])
  )
  writer.add('outcomes', outcomes, '', () => each(outcomes, outcomeSigns, codeOf))
  writer.add('tasks', tasks, among, () =>
    tasksIn(tasks).map(({ party, since, tasks: open }) => {
      return [party === null ? null : placeOf(party), dayOf(since), codeList(open.map(codeOf))]
    })
  )
  writer.add('awaited', awaitedTasks, '', () => codeList(awaitedTasks.map(codeOf)))
  writer.add('deadlines', deadlines, opened, () =>
    each(deadlines, deadline => deadlineForm(deadline, dayOf), codeOf)
  )
  writer.add('open', openPoints, opened, () =>
    each(openPoints, one => openForm(one, codeOf, dayOf), codeOf)
  )
  writer.add('anchors', anchors, opened, () => each(anchors, days => days.map(dayOf), codeOf))
  writer.add('coordination', coordination, among, () =>
    coordination.map(({ party, since }) => [placeOf(party), dayOf(since)])
  )
  writer.addRest(rareForm(state))
  return writer.end(named)
}

type CodeOf = NameCodes['codeOf']

function each<T, U>(
  record: Readonly<Record<string, T>>,
  form: (value: T) => U,
  codeOf: CodeOf
): Readonly<Record<string, U>> {
  return Object.fromEntries(
    sortedEntries(record).map(([name, value]) => [codeOf(name), form(value)] as const)
  )
}

function atForm({ value, status }: CaseState['at'], codeOf: CodeOf): SnapshotForm['at'] {
  const written = stepForm(value, codeOf)
  return status === 'done' ? { value: written, status } : { value: written }
}

function stepForm(value: StepState['value'], codeOf: CodeOf): StepState['value'] {
  if (typeof value === 'string') return codeOf(value)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, within]) =>
      within === undefined ? [] : [[codeOf(name), stepForm(within, codeOf)] as const]
    )
  )
}

function openForm(
  { reason, awaits, since }: OpenPoint,
  codeOf: CodeOf,
  dayOf: (date: CivilDate) => Day
): SnapshotForm['open'][string] {
  return [pointLetters.letterOf(reason), awaits === null ? null : codeOf(awaits), dayOf(since)]
}

function partiesForm(
  participants: CaseState['participants'],
  parties: readonly string[],
  codeOf: CodeOf,
  dayOf: (date: CivilDate) => Day
): SnapshotForm['parties'] {
  return Object.fromEntries(
    parties.map(party => {
      const since = Object.hasOwn(participants, party) ? participants[party] : undefined
      return [codeOf(party), since === undefined ? null : dayOf(since)] as const
    })
  )
}

/** What most cases do not have. Made anew, for the order of members is part of the text. */
function rareForm({ moments, setAside, parent, subCases, hold, factHolds }: CaseState) {
  const cases = sortedEntries(subCases).map(([name, { caseId, process, status, since, heard }]) => {
    const told = heard === undefined ? {} : { heard }
    return [name, { caseId, process, status, since, ...told }] as const
  })
  const told = sortedEntries(moments)
  const held = sortedEntries(factHolds).map(([fact, one]) => [fact, holdForm(one)] as const)
  return {
    ...(told.length > 0 && { moments: Object.fromEntries(told) }),
    ...(setAside.length > 0 && { setAside }),
    ...(parent && { parent: parentForm(parent) }),
    ...(cases.length > 0 && { subCases: Object.fromEntries(cases) }),
    ...(hold && { hold: holdForm(hold) }),
    ...(held.length > 0 && { factHolds: Object.fromEntries(held) })
  }
}

function parentForm({ caseId, name, hears }: ParentCase): ParentCase {
  return { caseId, name, ...(hears && { hears }) }
}

function holdForm({ ground, by, since }: Hold): Hold {
  return { ground, by, since }
}

function partiesIn(state: CaseState, before: PartiesIn | undefined): PartiesIn {
  const { participants, facts, tasks, coordination } = state
  const stayed =
    before?.participants === participants &&
    before.facts === facts &&
    before.tasks === tasks &&
    before.coordination === coordination
  if (stayed) return before
  const named = new Set(Object.keys(participants))
  for (const timeline of Object.values(facts)) for (const { by } of timeline) named.add(by)
  for (const { party } of Object.values(tasks)) if (party !== null) named.add(party)
  for (const { party } of coordination) named.add(party)
  return { participants, facts, tasks, coordination, names: [...named].toSorted() }
}

type Statements = Readonly<Record<string, StatedForm | readonly StatedForm[]>>

/** Per party, so that who said it is written once. */
function statementsIn(
  facts: CaseState['facts'],
  parties: readonly string[],
  codeOf: CodeOf,
  dayOf: (date: CivilDate) => Day
): ReadonlyMap<string, Statements> {
  const said = new Map<string, Map<string, StatedForm[]>>(parties.map(by => [by, new Map()]))
  for (const [name, timeline] of sortedEntries(facts))
    for (const known of timeline) {
      const stated = said.get(known.by)
      const earlier = stated?.get(name)
      if (earlier) earlier.push(statedForm(known, dayOf))
      else stated?.set(name, [statedForm(known, dayOf)])
    }
  const spoken = [...said].filter(([, stated]) => stated.size > 0)
  return new Map(
    spoken.map(([by, stated]) => [
      by,
      Object.fromEntries(
        [...stated].map(([name, [only, ...others]]) => [
          codeOf(name),
          only && others.length === 0 ? only : (stated.get(name) ?? [])
        ])
      )
    ])
  )
}

function statedForm({ value, on, fresh }: KnownFact, dayOf: (date: CivilDate) => Day): StatedForm {
  const written = valueForm(value)
  return fresh === null ? [dayOf(on), written] : [dayOf(on), written, dayOf(fresh)]
}

function valueForm(value: KnownFact['value']): ValueForm {
  if (isUnknown(value)) return { u: reasonLetters.letterOf(value.unknown) }
  if (typeof value === 'number') return { n: value }
  return value === 'yes' ? 1 : value === 'no' ? 0 : value
}

interface Tasks {
  readonly party: string | null
  readonly since: CivilDate
  readonly tasks: string[]
}

function tasksIn(open: CaseState['tasks']): readonly Tasks[] {
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
  const { metOn, metAt, alternative, suspended, hours } = deadline
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
    ladder.map(({ on, at, fired }) => {
      const rung = at ?? dayOf(on)
      return fired ? ([rung] as const) : rung
    })
  ] as const
  if (hours) {
    const { from, until } = hours
    const moments = metAt === undefined ? ([from, until] as const) : ([from, until, metAt] as const)
    return [...always, orNull(alternative), orNull(suspended), moments]
  }
  if (suspended !== null) return [...always, orNull(alternative), dayOf(suspended)]
  return alternative === null ? always : [...always, dayOf(alternative)]
}
