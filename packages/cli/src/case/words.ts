import type { CaseDeadline, CaseEvent, CaseTask, Language, SubCase } from '@ketenregie/core'
import { caseEn } from './en.ts'
import { caseNl } from './nl.ts'

/** What the page of a case says around what the agreements say. */
export interface CaseWords {
  readonly language: Language
  case(id: string): string
  readonly done: string
  readonly runs: string
  opened(opened: string, asOf: string, coordinator: string): string
  readonly parts: Readonly<Record<PartName, string>>
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly deadline: Readonly<Record<CaseDeadline['status'], string>>
  readonly task: Readonly<Record<CaseTask['status'], string>>
  readonly subCase: Readonly<Record<SubCase['status'], string>>
  readonly happened: Readonly<Record<CaseEvent['type'], string>>
  readonly what: ReadonlyMap<string, string>
  readonly erased: string
  readonly caseOpened: string
  readonly unknown: string
  hold(ground: string, since: string): string
  /** Of what an entry says that was another's to tell; empty when nothing was. */
  hearsay(names: readonly string[]): string
  seenAs(party: string, purpose: string): string
  readonly nothingYet: string
  /** Of agreements that were not given; with the beginning of their hash. */
  notAtHand(pack: string): string
  granted(message: string, party: string, what: string, basis: string): string
  readonly noneGranted: string
  readonly journal: {
    broken(line: number): string
    erased(entries: number, gone: number): string
    readonly other: string
    sound(entries: number): string
  }
}

type PartName =
  | 'agreements'
  | 'access'
  | 'steps'
  | 'deadlines'
  | 'counted'
  | 'openPoints'
  | 'facts'
  | 'questions'
  | 'tasks'
  | 'messages'
  | 'shared'
  | 'subCases'
  | 'parent'
  | 'hold'
  | 'journal'

type ColumnName =
  | 'limit'
  | 'start'
  | 'nominal'
  | 'final'
  | 'status'
  | 'metOn'
  | 'fact'
  | 'value'
  | 'question'
  | 'toAsk'
  | 'task'
  | 'what'
  | 'who'
  | 'day'
  | 'message'
  | 'to'
  | 'moment'
  | 'purpose'
  | 'basis'
  | 'data'
  | 'subCase'
  | 'case'
  | 'since'
  | 'number'
  | 'by'
  | 'effect'

export const caseWords: Readonly<Record<Language, CaseWords>> = { nl: caseNl, en: caseEn }

/** What an entry is about: an event, a limit, or what the program did; null once erased. */
export function phraseWhat(what: string | null, words: CaseWords): string {
  return what === null ? words.erased : (words.what.get(what) ?? what)
}

/** What an entry brought about, without what every entry has. */
export function phraseHappened(types: readonly string[], { happened }: CaseWords): string {
  const words: ReadonlyMap<string, string> = new Map(Object.entries(happened))
  return types
    .map(type => words.get(type) ?? type)
    .filter(text => text !== '')
    .join(', ')
}
