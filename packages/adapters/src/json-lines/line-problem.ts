import type { DiagnosticOf, Place, Severity } from '@ketenregie/core'

/** Where a line stands, with its text. */
export interface LinePlace {
  readonly file: string
  readonly line: number
  readonly text: string
}

type ProblemMaker<Problems> = <Code extends keyof Problems & string>(
  code: Code,
  params: Problems[Code],
  place: Place,
  severity?: Severity
) => DiagnosticOf<Problems>

/** Makes problems of one map; an error unless told otherwise. */
export function problemMaker<Problems>(): ProblemMaker<Problems>
export function problemMaker(): object {
  return (code: string, params: object, place: Place, severity: Severity = 'error') => ({
    code,
    severity,
    params,
    place
  })
}

/** Where a field stands on a line, or the beginning of the line. */
export function fieldPlace(field: string, { file, line, text }: LinePlace): Place {
  return { file, line, column: Math.max(text.indexOf(`"${field}"`), 0) + 1 }
}
