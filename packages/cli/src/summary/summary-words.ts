import type { HeldReason, Language } from '@ketenregie/core'
import { summaryEn } from './en.ts'
import { summaryNl } from './nl.ts'
import type { MarkedLine } from './summary.ts'

/** One and several: `['zaak', 'zaken']`. */
export type Counted = readonly [one: string, more: string]

/** What the printed summary and the report say around the figures. */
export interface SummaryWords {
  readonly language: Language
  title(region: string): string
  cases(counted: string, days: string, resting: number): string
  readonly noDays: string
  until(from: string, to: string): string
  readonly ownStore: string
  source(text: string): string
  setUp(text: string): string
  madeLate(missed: number, late: number): string
  withoutEnd(open: number): string
  others(first: string, others: readonly string[]): string
  readonly counted: { readonly cases: Counted; readonly persons: Counted }
  readonly captions: Readonly<Record<CaptionName, string>>
  readonly columns: Readonly<Record<ColumnName, string>>
  /** Of table 1, behind its total. */
  readonly returns: readonly string[]
  readonly plan: readonly string[]
  readonly participation: readonly string[]
  readonly marked: Readonly<Record<MarkedLine['what'], string>>
  readonly held: Readonly<Record<HeldReason, string>>
  readonly notes: Readonly<Record<NoteName, string>>
}

export type CaptionName =
  | 'returns'
  | 'institutions'
  | 'plan'
  | 'participation'
  | 'questions'
  | 'holders'
  | 'steps'
  | 'subCases'
  | 'invited'
  | 'held'
  | 'files'
  | 'marked'

export type ColumnName =
  | 'municipality'
  | 'institution'
  | 'partner'
  | 'party'
  | 'outcome'
  | 'question'
  | 'toAsk'
  | 'fact'
  | 'facts'
  | 'cases'
  | 'step'
  | 'kind'
  | 'end'
  | 'waits'
  | 'lapsed'
  | 'within'
  | 'invited'
  | 'told'
  | 'message'
  | 'to'
  | 'reason'
  | 'number'
  | 'file'
  | 'lines'
  | 'used'
  | 'place'
  | 'what'
  | 'total'

export type NoteName =
  'returns' | 'plan' | 'small' | 'participation' | 'questions' | 'subCases' | 'held'

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  nl: summaryNl,
  en: summaryEn
}
