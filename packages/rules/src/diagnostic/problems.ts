import type { CivilDate, DiagnosticOf, Place } from '@ketenregie/core'
import type { DoubtProblems } from './doubt-problems.ts'
import type { LayerProblems } from './layer-problems.ts'
import type { MeasureProblems } from './measure-problems.ts'
import type { NormProblems } from './norm-problems.ts'
import type { TableProblems } from './table-problems.ts'
import type { Unknown } from './unknown.ts'

export type { Unknown } from './unknown.ts'

/** Everything that can be wrong or doubtful in the files of a pack, with what a sentence needs. */
export interface RuleProblems
  extends
    TextProblems,
    FormProblems,
    NameProblems,
    MeaningProblems,
    DoubtProblems,
    MeasureProblems,
    TableProblems,
    LayerProblems,
    NormProblems,
    ProcessProblems {}

/** A text that is refused before its meaning is looked at. */
interface TextProblems {
  'rules/too-large': { readonly characters: number; readonly most: number }
  'rules/too-deep': { readonly most: number }
  'rules/too-many-keys': { readonly most: number }
  'rules/too-many-problems': { readonly shown: number }
  'rules/unreadable-character': { readonly character: string }
  'rules/empty-file': Nothing
  'rules/several-documents': Nothing
  'rules/yaml-directive': { readonly directive: string }
  'rules/yaml-reference': { readonly kind: 'anchor' | 'alias' | 'tag'; readonly written: string }
  'rules/yaml-syntax': { readonly reason: SyntaxReason }
  'rules/duplicate-key': { readonly key: string; readonly first: number }
  'rules/key-not-a-name': Nothing
  'rules/leading-zero': { readonly written: string }
  'rules/odd-number': { readonly written: string }
  'rules/clock-time': { readonly written: string }
  'rules/unknown-file-kind': { readonly file: string; readonly nearest: string | null }
}

/** What the grammar of YAML has to say, in the words of people who do not know it. */
export type SyntaxReason =
  | 'indentation'
  | 'tab'
  | 'open-bracket'
  | 'missing-character'
  | 'unexpected-character'
  | 'several-keys-on-a-line'
  | 'long-key'
  | 'escape'
  | 'block-in-brackets'
  | 'other'

/** A part that does not have the form that its file asks. */
interface FormProblems {
  'rules/expected': { readonly expected: Expected; readonly found: Found }
  'rules/missing-key': { readonly key: string }
  'rules/uncited': Nothing
  'rules/no-holder': Nothing
  'rules/unknown-key': Unknown
  'rules/one-of-keys': { readonly keys: readonly string[]; readonly found: readonly string[] }
  'rules/key-does-not-fit': { readonly key: string; readonly by: string; readonly word: string }
  'rules/unknown-word': Unknown
  'rules/unknown-placeholder': Unknown
  'rules/unknown-operator': Unknown
  'rules/bad-format': { readonly format: Format; readonly written: string }
  'rules/impossible-date': { readonly written: string }
  'rules/out-of-range': {
    readonly number: number
    readonly from: number | null
    readonly to: number | null
  }
  'rules/nothing-listed': Nothing
  'rules/reserved-name': { readonly name: string }
  'rules/no-reason': Nothing
  'rules/end-before-start': { readonly from: string; readonly to: string }
}

export type Expected =
  'map' | 'list' | 'text' | 'number' | 'word' | 'date' | 'value' | 'condition' | 'comparison'

export type Found = 'map' | 'list' | 'text' | 'number' | 'true-false' | 'nothing'

export type Format =
  | 'name'
  | 'id'
  | 'slug'
  | 'option'
  | 'period'
  | 'period-of-days'
  | 'date'
  | 'moment'
  | 'version'
  | 'lines'
  | 'digest'
  | 'region'
  | 'municipality'
  | 'layer'
  | 'part'
  | 'prefix'
  | 'figure'

/** A name that is used and stands nowhere, or stands twice. */
interface NameProblems {
  'rules/unknown-fact': Unknown
  'rules/unknown-party': Unknown
  'rules/unknown-source': Unknown
  'rules/unknown-place': Unknown & { readonly source: string }
  'rules/unknown-time-limit': Unknown
  'rules/unknown-task': Unknown
  'rules/unknown-rule': Unknown
  'rules/unknown-concept': Unknown
  'rules/unknown-condition': Unknown
  'rules/unknown-reading': Unknown & { readonly of: string }
  'rules/unknown-process': Unknown
  'rules/unknown-event': Unknown
  'rules/unknown-message': Unknown & { readonly to: string }
  'rules/unknown-step': Unknown & { readonly process: string }
  'rules/unknown-sub-case': Unknown & { readonly process: string }
  'rules/unknown-agreed-message': Unknown
  'rules/unknown-process-part': Unknown & { readonly process: string }
  'rules/unknown-municipality': Unknown
  'rules/unknown-role': Unknown
  'rules/unknown-norm': Unknown
  'rules/duplicate-name': { readonly name: string; readonly first: Place }
  'rules/kept-twice': { readonly process: string; readonly category: string }
  'rules/unused-fact': { readonly name: string }
  'rules/norm-not-carried': { readonly name: string }
}

/** Names and values that exist, and do not go together. */
interface MeaningProblems {
  'rules/value-outside-domain': Unknown & { readonly fact: string }
  'rules/number-outside-domain': {
    readonly fact: string
    readonly number: number
    readonly from: number
    readonly to: number
  }
  'rules/not-a-code': {
    readonly fact: string
    readonly written: string
    readonly prefix: string
    readonly digits: number
  }
  'rules/operator-does-not-fit': {
    readonly fact: string
    readonly operator: string
    readonly fitting: readonly string[]
  }
  'rules/not-a-yes-no-fact': { readonly fact: string; readonly example: string }
  'rules/not-a-date-fact': { readonly fact: string }
  'rules/circular': { readonly names: readonly string[] }
  'rules/reading-not-chosen': { readonly of: string; readonly readings: readonly string[] }
  'rules/expired': { readonly name: string; readonly to: CivilDate; readonly asOf: CivilDate }
  'rules/not-yet-valid': {
    readonly name: string
    readonly from: CivilDate
    readonly asOf: CivilDate
  }
  'rules/gap-between-versions': {
    readonly name: string
    readonly from: CivilDate
    readonly to: CivilDate
  }
  'rules/overlapping-versions': {
    readonly name: string
    readonly day: CivilDate | null
    readonly other: Place
  }
  'rules/day-off-already': { readonly day: CivilDate }
  /** A scenario that cannot fail. */
  'rules/nothing-expected': Nothing
  'rules/missing-file': { readonly file: string }
}

/** A process definition that names what the pack does not have. `at` is the step. */
interface ProcessProblems {
  'rules/process-names-unknown': {
    readonly process: string
    readonly at: string
    readonly kind: ProcessReference
    readonly name: string
    readonly nearest: string | null
  }
  'rules/no-way-out': {
    readonly process: string
    readonly at: string
    readonly rule: string
    readonly missing: readonly ('yes' | 'no' | 'unknown')[]
  }
}

export type ProcessReference =
  | 'party'
  | 'fact'
  | 'time-limit'
  | 'rule'
  | 'task'
  | 'message'
  | 'process'
  | 'source'
  | 'place'
  | 'event'
  | 'step'

type Nothing = Readonly<Record<string, never>>

/** A problem before its place is known. */
export type RuleProblem = {
  readonly [Code in keyof RuleProblems]: {
    readonly code: Code
    readonly params: RuleProblems[Code]
  }
}[keyof RuleProblems]

export type RuleDiagnostic = DiagnosticOf<RuleProblems>
