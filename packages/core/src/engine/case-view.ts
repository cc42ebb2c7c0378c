import type {
  CaseDeadline,
  CaseTask,
  Coordination,
  FormerDeadline,
  Hold,
  KnownFact,
  Outcome
} from '../case/case-state.ts'
import type { Disclosure } from '../case/post-event.ts'
import type { ParentCase, SubCase } from '../case/sub-case-event.ts'
import type { Facts } from '../fact/fact.ts'
import type { Access } from './access.ts'
import type { Finding, Request } from '../ports/decider.ts'
import type { MessageStatus } from '../ports/outbox.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Suspension } from '../time/suspension.ts'

export interface ViewOptions {
  /** As this party may see it; the case as a whole when absent. */
  readonly party?: string
  /** What the reader needs it for: then the sharing agreements say what it may see. */
  readonly purpose?: string
  /** The day on which findings and questions are judged; the case's own latest day when absent. */
  readonly asOf?: CivilDate
}

/** A case as people read it. */
export interface CaseView {
  readonly caseId: string
  readonly process: string
  readonly title: string
  readonly agreements: ViewedAgreements
  readonly status: 'active' | 'done'
  readonly opened: CivilDate
  /** The latest legal day that the case has seen. */
  readonly asOf: CivilDate
  /** Number of the last journal entry. */
  readonly version: number
  readonly steps: readonly ViewedStep[]
  /** Events that can be sent now. */
  readonly possible: readonly string[]
  readonly tasks: readonly ViewedTask[]
  readonly deadlines: readonly ViewedDeadline[]
  readonly questions: readonly ViewedQuestion[]
  /** The cheapest next request over all open findings together. */
  readonly next: Request['next'] | null
  readonly findings: readonly Finding[]
  /** The latest answers as the journal recorded them, by rule or concept. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly facts: Facts
  /** What was said of each fact, oldest first; the day from which it holds and by whom. */
  readonly answers: Readonly<Record<string, readonly KnownFact[]>>
  readonly messages: readonly ViewedMessage[]
  /** What was shared with whom, in the order in which it was delivered. */
  readonly disclosures: readonly Disclosure[]
  /** The case that it is part of. */
  readonly parent: ParentCase | null
  readonly subCases: readonly ViewedSubCase[]
  /** Why it may not be erased. */
  readonly hold: Hold | null
  /** Facts that stay when it is erased, and why. */
  readonly factHolds: Readonly<Record<string, Hold>>
  readonly coordinator: string | null
  readonly coordination: readonly Coordination[]
  readonly participants: readonly string[]
  readonly openPoints: readonly ViewedOpenPoint[]
  readonly journal: readonly JournalLine[]
  /** What the reader may see for its purpose, and on which basis; null without a purpose. */
  readonly access: Access | null
}

/** What a case runs by, by hash. */
export interface ViewedAgreements {
  readonly definition: string
  readonly pack: string
  /**
   * False: they were not given to this engine, so it tells no steps, findings or questions, and names
   * things by other agreements.
   */
  readonly atHand: boolean
}

export interface ViewedStep {
  readonly step: string
  readonly title: string
  readonly owner: string | null
  readonly deadline: string | null
}

export interface ViewedTask extends CaseTask {
  readonly task: string
  /** The day on which it was opened; of one that was opened again the last. */
  readonly opened: CivilDate
  readonly what: string
  readonly lifeDomain: string | null
}

export interface ViewedDeadline extends CaseDeadline {
  readonly limit: string
  readonly what: string
  /** The days on which it stands still, by what is known on the latest day of the case. */
  readonly suspensions: readonly Suspension[]
  /** What it was before, oldest first. */
  readonly history: readonly FormerDeadline[]
}

/** A fact that can still matter, and who can tell. */
export interface ViewedQuestion {
  readonly fact: string
  readonly question: string
  readonly holder: string
  readonly also: readonly string[]
  /** Rules and concepts whose outcome it can still change. */
  readonly rules: readonly string[]
  /** Of these, those that it surely settles together with the other facts of a needed set. */
  readonly settles: readonly string[]
  /** Limits that wait for it. */
  readonly limits: readonly string[]
}

export interface ViewedMessage {
  readonly id: string
  readonly on: CivilDate
  readonly to: string
  readonly message: string
  readonly status: MessageStatus
  /** Why it is held. */
  readonly reason: string | null
  readonly attempts: number
  /** Code of what went wrong at the last attempt. */
  readonly failure: string | null
}

export interface ViewedSubCase extends Omit<SubCase, 'heard'> {
  readonly name: string
  readonly title: string
}

export interface ViewedOpenPoint {
  readonly limit: string
  readonly what: string
  readonly reason: string
  readonly awaits: string | null
  readonly since: CivilDate
}

/** An entry in a few words; values of facts are not in it. */
export interface JournalLine {
  readonly number: number
  readonly on: CivilDate
  /** The moment on that day, where it was told or where something was due at it. */
  readonly at?: Instant
  readonly recordedAt: string
  readonly by: string
  /** The event, `open`, or what woke the case; null once erased. */
  readonly what: string | null
  readonly facts: readonly string[]
  /** What the party told that is another's to tell: names of facts, and the task. */
  readonly hearsay: readonly string[]
  /** What happened, by type of event. */
  readonly happened: readonly string[]
  /** Code of the problem when it was refused. */
  readonly refused: string | null
}
