import type { Modality, Request, Truth, UnknownReason } from '@ketenregie/core'
import type { Warning } from '../evaluate/warnings.ts'
import type { Operator } from '../model/condition.ts'

/** One language's wording of an explanation; it does not compile when something is missing. */
export interface Words {
  readonly truth: Readonly<Record<Truth, string>>
  readonly unknown: Readonly<Record<UnknownReason, string>>
  /** Of a fact that can no longer matter. */
  readonly notNeeded: string
  /** Between the name of a fact and the stated value. */
  readonly operator: Readonly<Record<Exclude<Operator, 'within'>, string>>
  readonly within: (limit: string, from: string) => string
  /** The same, without the last day. */
  readonly shorterThan: (limit: string, from: string) => string
  readonly modality: Readonly<Record<Modality, string>>
  readonly warning: Readonly<Record<Warning, string>>
  readonly and: string
  /** A set of options with none in it. */
  readonly none: string
  readonly always: string
  /** It is so as long as these are not known. */
  readonly whileUnknown: (facts: string) => string
  readonly all: string
  readonly any: string
  readonly not: string
  readonly ownJudgement: string
  /** The texts of a rule are in this language. */
  readonly hasRuleTexts: boolean

  readonly ground: Readonly<Record<Modality, (party: string, reasons: string) => string>>
  readonly noGround: (party: string, reasons: string) => string
  readonly outside: (party: string, gate: string, reasons: string) => string
  readonly conceptIs: (question: string, truth: string, reasons: string) => string
  /** The question as it is asked, in quotes. */
  readonly quote: (question: string) => string
  readonly ask: (question: string, holder: string) => string
  readonly wait: string
  /** How good the question is that is asked first. */
  readonly effort: Readonly<Record<Request['method'], string>>
  readonly reading: (name: string, why: string | null) => string
  readonly otherReadings: (readings: string) => string
  /** Of a gate, or of what a table looks at. */
  readonly otherGate: (gate: string) => string
  readonly inside: (gate: string, truth: string) => string
  readonly source: (source: string, place: string) => string

  /** What a decision table answers to its question. */
  readonly tableSays: (question: string, answer: string, reasons: string) => string
  readonly rowIsHit: (row: number, why: string | null) => string
  readonly rowsMayBeHit: (rows: string) => string
  /** `otherwise`: the table says what then follows. */
  readonly noRowIsHit: (otherwise: boolean) => string
  /** A source of its own, `text`. */
  readonly ofRow: (row: number, text: string) => string
  readonly rowIsHitUnless: (row: number) => string
}
