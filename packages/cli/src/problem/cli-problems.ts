import type { Diagnostic } from '@ketenregie/core'

/** What can stand in the way of a command. */
export interface CliProblems {
  'cli/no-command': object
  'cli/unknown-command': { readonly command: string; readonly nearest: string | null }
  'cli/unknown-option': { readonly option: string; readonly nearest: string | null }
  'cli/missing-argument': { readonly argument: string }
  'cli/missing-option': { readonly option: string }
  'cli/missing-value': { readonly option: string }
  'cli/too-many-arguments': { readonly command: string }
  'cli/not-one-of': {
    readonly option: string
    readonly value: string
    readonly choices: readonly string[]
  }
  'cli/not-a-pair': { readonly option: string; readonly value: string }
  'cli/not-a-date': { readonly value: string }
  'cli/cannot-read': {
    readonly path: string
    readonly why: FileTrouble
    /** What stands there under almost the same name. */
    readonly nearest?: string
  }
  'cli/cannot-write': { readonly path: string; readonly why: FileTrouble }
  'cli/not-empty': { readonly path: string; readonly count: number }
  'cli/not-a-title': { readonly value: string }
  'cli/not-a-municipality': { readonly value: string; readonly meant: string | null }
  'cli/municipality-twice': { readonly code: string }
  'cli/facts-have-errors': { readonly count: number }
  'cli/unknown-process': { readonly process: string; readonly nearest: string | null }
  'cli/not-agreements': { readonly path: string }
  'cli/not-drawn': { readonly process: string }
  'cli/no-typesetter': { readonly library: string }
  'cli/no-sheets': { readonly path: string }
  'cli/unreadable-sheet': { readonly file: string }
  'cli/no-file-for-sheet': { readonly file: string; readonly found: number }
  'cli/sheets-have-errors': { readonly count: number }
  'cli/case-not-drawn': { readonly caseId: string }
  'cli/unknown-rule': { readonly rule: string; readonly nearest: string | null }
  'cli/unknown-reading': {
    readonly rule: string
    readonly reading: string
    readonly known: readonly string[]
  }
  'cli/unknown-party': { readonly party: string; readonly nearest: string | null }
  'cli/unknown-purpose': { readonly purpose: string; readonly nearest: string | null }
  'cli/not-a-stretch': { readonly value: string }
  'cli/unknown-limit': { readonly limit: string; readonly nearest: string | null }
  'cli/no-such-scenario': { readonly text: string }
  'cli/no-such-case': { readonly caseId: string }
  'cli/repeated-line': { readonly first: number }
  'cli/case-erased': { readonly caseId: string }
  'cli/kept-together': { readonly caseId: string; readonly facts: readonly string[] }
  'cli/unknown-fact': { readonly fact: string; readonly nearest: string | null }
  'cli/limit-and-length': { readonly limit: string }
  'cli/not-a-length': { readonly value: string }
  'cli/unknown-case': { readonly caseId: string; readonly nearest: string | null }
  'cli/mapping-has-errors': { readonly count: number }
  'cli/agreements-have-errors': { readonly count: number }
  'cli/nothing-to-exchange': { readonly party: string; readonly purpose: string }
  'cli/bad-outcomes': { readonly count: number }
  'cli/release-changed': {
    readonly process: string
    readonly version: string
    readonly file: string
  }
  'cli/other-agreements': { readonly path: string }
  'cli/unreadable-case': { readonly caseId: string }
  'cli/world-failed': { readonly what: string; readonly canHelpToRetry: boolean }
  'cli/bug': { readonly reference: string }
}

export type FileTrouble =
  'missing' | 'is-a-folder' | 'not-a-folder' | 'denied' | 'too-large' | 'other'

export type CliCode = keyof CliProblems
export type CliDiagnostic = Diagnostic<CliCode, CliProblems[CliCode]>
