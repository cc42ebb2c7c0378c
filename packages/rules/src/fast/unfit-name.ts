/** A name that a fast door cannot answer; `evaluateOutcome` or `evaluateTable` still does. */
export interface UnfitName {
  readonly name: string
  /** Its diagrams do not fit the budget, or it looks at a time limit, which goes by a calendar. */
  readonly why: 'budget' | 'time-limit'
}
