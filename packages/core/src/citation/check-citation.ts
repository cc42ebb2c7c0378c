import type { CoreDiagnostic } from '../diagnostic/core-problems.ts'
import type { Place } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Citation, Source } from './citation.ts'

/** What is wrong with a citation: its source or its place is not registered. Null: nothing. */
export function checkCitation(
  { source, place }: Citation,
  sources: Readonly<Record<string, Source>>,
  at: Place | null = null
): CoreDiagnostic | null {
  const registered = Object.hasOwn(sources, source) ? sources[source] : undefined
  if (registered === undefined) {
    const params = { source, nearest: nearest(source, Object.keys(sources)) }
    return { code: 'core/unknown-source', severity: 'error', params, place: at }
  }
  if (Object.hasOwn(registered.places, place)) return null
  const params = { source, place, nearest: nearest(place, Object.keys(registered.places)) }
  return { code: 'core/unknown-place', severity: 'error', params, place: at }
}
