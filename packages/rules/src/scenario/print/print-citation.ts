import type { Pack } from '@ketenregie/core'
import type { Protected } from '../result.ts'

/** A place by its heading, with the document that it is in and the norms that rest on it. */
export function printCitation(
  { citation, norms }: Protected,
  { sources }: Pick<Pack, 'sources'>
): string {
  const { source, place } = citation
  const document = Object.hasOwn(sources, source) ? sources[source] : undefined
  const heading = document?.places[place]?.heading ?? place
  const about = [source, ...norms].join(', ')
  return `${heading} (${about})`
}
