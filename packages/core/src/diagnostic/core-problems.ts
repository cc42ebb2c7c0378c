import type { Domain } from '../fact/fact.ts'
import type { DiagnosticOf } from './diagnostic.ts'

/** What can be wrong with facts and citations. Values of facts are personal data, so never here. */
export interface CoreProblems {
  'core/facts-not-a-map': { readonly found: Found }
  'core/unknown-fact': { readonly fact: string; readonly nearest: string | null }
  'core/fact-outside-domain': {
    readonly fact: string
    readonly domain: Domain
    readonly found: Found
  }
  'core/unknown-source': { readonly source: string; readonly nearest: string | null }
  'core/unknown-place': {
    readonly source: string
    readonly place: string
    readonly nearest: string | null
  }
}

export type CoreDiagnostic = DiagnosticOf<CoreProblems>

/** What stands there, without saying what it says. */
export type Found = 'text' | 'number' | 'yes-no' | 'list' | 'map' | 'nothing' | 'other'

export function foundIn(value: unknown): Found {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'yes-no'
    case 'object':
      return 'map'
    default:
      return 'other'
  }
}
