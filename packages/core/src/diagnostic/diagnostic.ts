export type Severity = 'error' | 'warning' | 'info'

/** Where in an authored file. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A problem in an authored file, as data; `phrase` turns it into a sentence. */
export interface Diagnostic<Code extends string = string, Params = object> {
  readonly code: Code
  readonly severity: Severity
  readonly params: Params
  readonly place: Place | null
}

/** The union of diagnostics of a map from code to params. */
export type DiagnosticOf<Problems> = {
  [Code in keyof Problems & string]: Diagnostic<Code, Problems[Code]>
}[keyof Problems & string]

/** What a person reads: what is the matter, and what to write instead. */
export interface Phrase {
  readonly text: string
  readonly advice?: string
  /** A case that shows it, as a scenario that can be pasted into a file. */
  readonly example?: string
}

/** One language's wording of every problem of a package; it does not compile when one is missing. */
export type Catalogue<Problems> = {
  readonly [Code in keyof Problems & string]: (params: Problems[Code]) => Phrase
}

export type Language = 'nl' | 'en'
