import type { DiagnosticOf } from '@ketenregie/core'

/**
 * What can be wrong with any line of JSON. Params hold names of fields and never what stands in
 * them: a line that is wrong can hold anything, personal data included.
 */
export interface LineProblems {
  'lines/too-long': { readonly most: number }
  'lines/not-json': object
  'lines/not-an-object': object
  'lines/double-field': object
  'lines/missing-field': { readonly field: string }
  'lines/unknown-field': { readonly field: string; readonly known: readonly string[] }
  'lines/bad-form': { readonly field: string; readonly form: Form }
  'lines/impossible-date': { readonly field: string }
}

/** What a field must look like. */
export type Form =
  'id' | 'name' | 'day' | 'moment' | 'municipality' | 'text' | 'value' | 'count' | 'kind'

export type LineProblem = DiagnosticOf<LineProblems>
