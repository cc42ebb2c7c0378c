import type { Unknown } from './unknown.ts'

/** What is measured over cases, and cannot be. */
export interface MeasureProblems {
  'rules/cannot-count-by': {
    readonly name: string
    readonly fact: string
    readonly onlyYesNo: boolean
  }
  'rules/event-without-process': { readonly name: string }
  'rules/unknown-life-domain': Unknown
  'rules/unknown-indicator': Unknown
}
