import type { CivilDate, Modality } from '@ketenregie/core'

/** What a year came to, read from the store. Rows stand in the order in which they are shown. */
export interface Summary {
  readonly region: { readonly name: string; readonly title: string }
  readonly agreements: { readonly name: string; readonly version: string; readonly hash: string }
  /** First and last day on which something happened; null in an empty store. */
  readonly days: { readonly from: CivilDate; readonly to: CivilDate } | null
  readonly cases: { readonly total: number; readonly resting: number }
  /** Persons who return, in the columns of the source's table 1. */
  readonly returns: ReturnTable
  readonly institutions: InstitutionTable
  readonly plan: PlanTable
  readonly participation: readonly ParticipationRow[]
  readonly questions: readonly QuestionRow[]
  readonly holders: readonly HolderRow[]
  readonly steps: readonly StepRow[]
  /** Cases within the cases, by what they are and where they stand. */
  readonly subCases: readonly SubCaseRow[]
  /** Partners with ground to take part, invited to a case meeting that was applied for. */
  readonly invited: readonly InvitedRow[]
  readonly held: readonly HeldRow[]
  readonly input: InputSummary
}

/** Null: fewer than five, or withheld because another number could be computed from it. */
export type Count = number | null

/** A place in a source, with the words to cite it by. */
export interface SourceLine {
  readonly source: string
  readonly place: string
  readonly title: string
  readonly heading: string
}

export interface ReturnTable {
  readonly rows: readonly ReturnRow[]
  readonly total: ReturnCounts
  readonly source: SourceLine | null
}

export interface ReturnCounts {
  readonly total: number
  readonly underFourWeeks: number
  readonly fourWeeksToThreeMonths: number
  readonly overThreeMonths: number
}

export interface ReturnRow extends ReturnCounts {
  readonly municipality: string
  readonly code: string
}

export interface InstitutionTable {
  readonly institutions: readonly string[]
  readonly rows: readonly {
    readonly municipality: string
    readonly code: string
    /** In the order of `institutions`. */
    readonly counts: readonly number[]
  }[]
  readonly total: readonly number[]
  readonly source: SourceLine | null
}

export interface PlanTable {
  readonly limit: string
  readonly what: string
  readonly rows: readonly PlanRow[]
  readonly total: PlanCounts<number>
  /** Of those missed, how many plans came after all. */
  readonly madeLate: number
  readonly source: SourceLine | null
}

export interface PlanCounts<Number> {
  readonly met: Number
  readonly missed: Number
  readonly infeasible: Number
  /** Still running, withdrawn, or never started. */
  readonly other: Number
}

export interface PlanRow extends PlanCounts<Count> {
  readonly municipality: string
  readonly code: string
}

export interface ParticipationRow {
  readonly rule: string
  readonly party: string
  readonly title: string
  /** Cases in which a meeting was at stake and this rule was decided. */
  readonly assessed: number
  readonly ground: Readonly<Record<Modality, number>>
  readonly noGround: number
  readonly unknown: number
  readonly ownJudgement: number
  /** Cases in which another reading of the source gives another status. */
  readonly readingDecides: number
  readonly source: SourceLine | null
}

export interface QuestionRow {
  readonly fact: string
  readonly question: string
  /** Who can tell; the first is to be asked first. */
  readonly holders: readonly { readonly party: string; readonly title: string }[]
  readonly cases: number
}

/** What can be asked of one party at once. */
export interface HolderRow {
  readonly party: string
  readonly title: string
  readonly facts: number
  readonly cases: number
}

export interface StepRow {
  readonly step: string
  readonly title: string
  readonly cases: number
  readonly isEnd: boolean
}

export interface SubCaseRow extends StepRow {
  /** What kind of case it is, as its process calls it. */
  readonly kind: string
  /** It lapsed with the case that it belongs to. */
  readonly isWithdrawn: boolean
}

export interface InvitedRow {
  readonly party: string
  readonly title: string
  readonly invited: number
  /** Who of those got what was agreed, or would have with a legal basis. */
  readonly told: number
}

export interface HeldRow {
  readonly message: string
  readonly to: string
  readonly title: string
  /** A code, such as `core/no-legal-basis`. */
  readonly reason: string
  readonly messages: number
}

export interface InputSummary {
  readonly files: readonly {
    readonly file: string
    readonly lines: number
    readonly used: number
  }[]
  readonly marked: readonly MarkedLine[]
}

/** A line of input that was not simply taken over. */
export interface MarkedLine {
  readonly file: string
  readonly line: number
  readonly what: 'refused' | 'repeated' | 'corrected'
  readonly code: string
  readonly text: string
}
