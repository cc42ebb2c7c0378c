import type {
  Citation,
  FactDefinition,
  FactValue,
  Finding,
  Modality,
  Request,
  Truth,
  UnknownReason
} from '@ketenregie/core'
import type { Operator, Within } from '../model/condition.ts'
import type { Rule } from '../model/rule-set.ts'
import type { Counterfactual } from './counterfactuals.ts'
import type { FollowUp } from './follow-up.ts'

/** Why a finding is as it is, part by part. */
export interface Explanation {
  readonly finding: Finding
  /** What to ask whom first, of the whole; null for what it rests on, and when there is nothing to ask. */
  readonly request: Request | null
  readonly source: Citation
  /** Why the text is read as it is, where it can be read in several ways. */
  readonly why: string | null
  readonly subject: ExplainedConcept | ExplainedRule
  readonly because: Step
  /** What to do about each fact that can still matter. */
  readonly followUps: readonly FollowUp[]
  /** What would change a settled outcome: the smallest sets of known facts, a few of them. */
  readonly otherwise: readonly Counterfactual[]
}

export interface ExplainedConcept {
  readonly kind: 'concept'
  readonly question: string
}

export interface ExplainedRule {
  readonly kind: 'rule'
  readonly party: string
  readonly modality: Modality
  readonly texts: Rule['explanation']
  /** Inside which the rule speaks. */
  readonly gate: Explanation | null
}

/** A part of the condition with its own answer: exact, so not always what its parts add up to. */
export type Step =
  | { readonly kind: 'all' | 'any'; readonly truth: Truth; readonly parts: readonly Step[] }
  | { readonly kind: 'not'; readonly truth: Truth; readonly part: Step }
  | {
      readonly kind: 'ground'
      readonly truth: Truth
      readonly modality: Modality
      readonly part: Step
    }
  | { readonly kind: 'mention'; readonly truth: Truth; readonly explanation: Explanation }
  | FactStep

export interface FactStep {
  readonly kind: 'fact'
  readonly truth: Truth
  readonly fact: FactDefinition
  readonly operator: Operator
  readonly stated: FactValue | Within | null
  /** What is known; null while it is not. */
  readonly value: FactValue | null
  /** Why it is not known; null when it is. */
  readonly unknown: UnknownReason | null
}
