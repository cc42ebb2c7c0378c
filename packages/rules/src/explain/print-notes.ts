import type { Citation, Source } from '@ketenregie/core'
import type { Naming } from './headline.ts'
import type { Words } from './words.ts'

/** The source by its title and heading. */
export function printCitation({ source, place }: Citation, words: Words, naming: Naming): string {
  const { sources = {} } = naming
  const registered: Source | undefined = Object.hasOwn(sources, source)
    ? sources[source]
    : undefined
  return words.source(registered?.title ?? source, registered?.places[place]?.heading ?? place)
}

export function printWarning(code: string, words: Words): string {
  const texts: Readonly<Record<string, string>> = words.warning
  return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? code
}
