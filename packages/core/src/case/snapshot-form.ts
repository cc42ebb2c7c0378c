import type { FactValue } from '../fact/fact.ts'
import type { StepState } from '../process/step.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseState } from './case-state.ts'

/** A day, as the number of days after the day on which the case was opened. */
export type Day = number

/** A party, as its place in the list of parties. */
export type PartyAt = number

/**
 * How a store keeps a case beside its id and its version: nothing that follows from something else,
 * days as numbers, parties by their place in a list, names by their codes in a list that the store
 * keeps once. Everything stands in a fixed order, so equal cases have equal texts.
 */
export interface SnapshotForm extends Pick<
  CaseState,
  'format' | 'process' | 'definition' | 'pack' | 'head' | 'opened'
> {
  /** The digest of the list that the codes are of. */
  readonly names: string
  readonly asOf: Day
  /** Without a status while the case is open. */
  readonly at: { readonly value: StepState['value']; readonly status?: 'done' }
  /** Since when each takes part; null: it is only mentioned. */
  readonly parties: Readonly<Record<string, Day | null>>
  /** What each party stated, by name of the fact; in a list what it stated more than once. */
  readonly facts: readonly (readonly [
    party: PartyAt,
    stated: Readonly<Record<string, StatedForm | readonly StatedForm[]>>
  ])[]
  /** As `outcomeSigns` writes them. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly tasks: readonly (readonly [party: PartyAt | null, since: Day, tasks: CodeList])[]
  readonly awaited: CodeList
  readonly deadlines: Readonly<Record<string, DeadlineForm>>
  readonly open: Readonly<
    Record<string, readonly [reason: string, awaits: string | null, since: Day]>
  >
  readonly anchors: Readonly<Record<string, readonly Day[]>>
  /** Left out when there is nothing in it. */
  readonly moments?: CaseState['moments']
  readonly setAside?: CaseState['setAside']
  readonly parent?: CaseState['parent']
  readonly subCases?: CaseState['subCases']
  readonly hold?: CaseState['hold']
  readonly factHolds?: CaseState['factHolds']
  readonly coordination: readonly (readonly [party: PartyAt, since: Day])[]
}

/** What one party stated at one time; `fresh` is left out where it stays fresh for ever. */
export type StatedForm = readonly [on: Day, value: ValueForm, fresh?: Day]

/**
 * Yes and no as 1 and 0, so that another number is marked as one; of what is unknown the letter of
 * the reason.
 */
export type ValueForm =
  0 | 1 | Exclude<FactValue, number> | { readonly n: number } | { readonly u: string }

/** Codes with a space between them, or a list where one of them is a name written whole. */
export type CodeList = string | readonly string[]

export function codeList(codes: readonly string[]): CodeList {
  return codes.every(code => /^[a-z]+$/.test(code)) ? codes.join(' ') : codes
}

export function codesIn(list: CodeList): readonly string[] {
  if (typeof list !== 'string') return list
  return list === '' ? [] : list.split(' ')
}

/** Flags: 1 provisional, 2 passed, 4 infeasible, 8 withdrawn. Of the ladder, a day in a list has fired. */
export type DeadlineForm = readonly [
  start: Day,
  nominal: Day,
  final: Day,
  flags: number,
  metOn: Day | null,
  ladder: readonly (RungForm | readonly [RungForm])[],
  alternative?: Day | null,
  suspended?: Day | null,
  hours?: readonly [from: Instant | null, until: Instant, metAt?: Instant]
]

/** The day, or the moment, of a step on a ladder. */
export type RungForm = Day | Instant

export const deadlineFlags = { provisional: 1, passed: 2, infeasible: 4, withdrawn: 8 } as const

export function sortedEntries<T>(
  record: Readonly<Record<string, T>>
): readonly (readonly [string, T])[] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Earlier days first; on one day in order of party. */
export function byDayAndParty(
  a: { readonly on: CivilDate; readonly by: string },
  b: { readonly on: CivilDate; readonly by: string }
): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.by === b.by) return 0
  return a.by < b.by ? -1 : 1
}
