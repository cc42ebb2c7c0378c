import type { Modality } from '@ketenregie/core'
import type {
  ExpectedDeadline,
  ExpectedMessage,
  ExpectedOutcome,
  ExpectedTask
} from '../../model/scenario.ts'
import type { CoverageItem } from '../coverage/coverage-item.ts'
import type { Deviation } from '../result.ts'

/** One language's wording of results; it does not compile when something is missing. */
export interface Words {
  readonly passed: string
  readonly failed: string
  readonly on: (day: string) => string
  readonly because: (why: string) => string
  readonly paste: (line: string) => string
  readonly leaveOut: string
  readonly protects: (places: string) => string
  /** `gevonden` of which `verwacht` was expected. */
  readonly differs: (expected: string, found: string) => string
  readonly subject: Readonly<Record<Deviation['aspect'], (name: string) => string>>

  readonly outcome: Readonly<Record<ExpectedOutcome, string>>
  readonly modality: Readonly<Record<Modality, string>>
  readonly deadline: Readonly<Record<ExpectedDeadline, string>>
  readonly task: Readonly<Record<ExpectedTask, string>>
  readonly message: Readonly<Record<NonNullable<ExpectedMessage['status']>, string>>
  readonly provisional: (isSo: boolean) => string
  readonly times: (count: number) => string
  readonly refused: string
  readonly accepted: string
  readonly decides: string
  readonly decidesNot: string
  readonly noMessage: (kind: string) => string
  /** In place of what is not there. */
  readonly nothing: string
  readonly and: string
  readonly or: string

  readonly always: string
  readonly factIs: (fact: string, value: string) => string
  readonly stillNeeded: (sets: string) => string
  readonly everyReading: (readings: string) => string
  readonly notDecided: string
  readonly days: (start: string, final: string) => string
  /** Of a limit in hours, by moments. */
  readonly hours: (from: string, until: string) => string
  readonly metOn: (day: string) => string
  readonly movedFrom: (day: string) => string
  readonly waits: (reason: string, awaits: string) => string
  readonly stands: (since: string, after: string) => string
  readonly opening: string
  readonly possible: (events: string) => string
  readonly nothingPossible: string
  readonly since: (day: string) => string

  /** Above the names of what no scenario touches. */
  readonly transitionsIn: (process: string) => string
  readonly coverageTitle: string
  readonly coverageKind: Readonly<Record<CoverageItem['kind'], string>>
  readonly row: (number: number) => string
  /** What a table says when no row is hit. */
  readonly otherwise: string
  readonly count: (touched: string, total: string) => string
  readonly untouchedTitle: string
  readonly unreachableTitle: string
  readonly allTouched: string
  readonly everywhere: string
  readonly limitPasses: (limit: string) => string
  readonly atRest: string
  readonly when: (rule: string, answer: string) => string
}
