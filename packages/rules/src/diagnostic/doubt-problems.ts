import type { Example } from './example.ts'

/** What can be read and yet cannot be meant: found by meaning, over all cases that can occur. */
export interface DoubtProblems {
  /** Nobody gets through this reading; `background` when that is because of a background fact. */
  'rules/never-ground': InReading & { readonly background: string | null }
  'rules/never-inside-gate': InReading & { readonly gate: string }
  'rules/never-so': InReading
  'rules/against-background': InReading & { readonly background: string }
  'rules/always-ground': InReading & { readonly background: string | null }
  'rules/always-so': InReading & { readonly background: string | null }
  'rules/changes-nothing': InReading & { readonly example: Example | null }
  'rules/same-readings': { readonly of: string; readonly first: string; readonly second: string }
  'rules/same-rules': { readonly first: string; readonly second: string }
  'rules/everything-excluded': Nothing
  'rules/excludes-nothing': Nothing
  'rules/scenario-against-background': {
    readonly scenario: string
    readonly background: string
  }
  'rules/not-decided': { readonly of: string }
  /** Whether they ask the same. */
  'rules/rules-not-compared': { readonly names: readonly string[] }
  'rules/task-without-owner': InSource & { readonly task: string; readonly what: string }
  'rules/task-of-several': InSource & {
    readonly tasks: readonly string[]
    readonly parties: readonly string[]
    readonly what: string
  }
  /** Whether what they state can occur. */
  'rules/scenarios-not-checked': { readonly day: string; readonly count: number }
}

/** `reading` is null where the text can be read in one way only. */
interface InReading {
  readonly of: string
  readonly reading: string | null
}

/** Where it is left open. */
interface InSource {
  readonly source: string
  readonly at: string
}

type Nothing = Readonly<Record<string, never>>
