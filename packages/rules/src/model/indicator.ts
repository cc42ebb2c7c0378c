import type { Citation, PersonRole } from '@ketenregie/core'

/** What is measured over the cases of a region. It says nothing of a person. */
export interface Indicator {
  readonly name: string
  readonly what: string
  readonly aspect: Aspect
  /** Name of the process whose cases count; null: those of all. */
  readonly process: string | null
  readonly measure: Measure
  readonly source: Citation
}

/** How a case runs, one of the three things that monitoring looks at, or what an advice brought. */
export type Aspect = 'course' | 'life-domains' | 'interventions' | 'recidivism' | 'advice'

/** The closed list of what can be measured. */
export type Measure =
  /** The share of limits that were met, of those that were met or missed. */
  | { readonly kind: 'limit-met'; readonly limit: string }
  /** The share of tasks that were done, of those that were opened. */
  | { readonly kind: 'task-done'; readonly task: string }
  /** The share of known answers that are yes, in cases that have come past a moment. */
  | { readonly kind: 'fact-yes'; readonly fact: string; readonly after: MeasuredMoment }
  /** From the first to the last answer to a fact, in cases that have come past a moment. */
  | { readonly kind: 'change'; readonly fact: string; readonly after: MeasuredMoment }
  /** Whether tasks in a life domain were opened and have ended. */
  | { readonly kind: 'interventions'; readonly lifeDomain: string }
  /** The median of the days from one moment to another. */
  | { readonly kind: 'days-between'; readonly from: MeasuredMoment; readonly to: MeasuredMoment }
  /** The share of cases in which the person was told, heard, or can find what was given. */
  | { readonly kind: 'person'; readonly role: PersonRole }
  /** Cases by the answer to a fact. */
  | { readonly kind: 'count-by'; readonly fact: string }
  /** Comes from elsewhere and about groups only, counted in these classes; no case holds it. */
  | { readonly kind: 'outside'; readonly why: string; readonly classes: readonly string[] }

/** The day in a date fact, or the day on which something first happened. */
export type MeasuredMoment =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'event'; readonly event: string }
