import type { Citation } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { SourceLine } from './summary.ts'

export interface Municipality {
  readonly code: string
  readonly municipality: string
}

/** Those that occur, in the order in which the region names them, and then any other. */
export function municipalitiesOf(
  codes: Iterable<string>,
  { region }: AgreementPack
): readonly Municipality[] {
  const found = new Set(codes)
  const titles = region?.municipalities ?? {}
  const named = Object.keys(titles).filter(code => found.has(code))
  const others = [...found].filter(code => !named.includes(code)).toSorted()
  return [...named, ...others].map(code => ({ code, municipality: titles[code] ?? code }))
}

/** The words to cite a place by; null when the agreements do not register it. */
export function sourceLine({ source, place }: Citation, pack: AgreementPack): SourceLine | null {
  const document = pack.sources[source]
  const found = document?.places[place]
  if (document === undefined || found === undefined) return null
  return { source, place, title: document.title, heading: found.heading }
}
