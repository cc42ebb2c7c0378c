import type { Source } from '@ketenregie/core'
import { note, section, table } from '../model/blocks.ts'
import type { BookPlace, Chapter } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'

/** Every registered source with its places; a number in the text leads here. */
export function sourcesChapter(input: BookInput, places: readonly BookPlace[]): Chapter {
  return {
    id: idOf.chapter.sources,
    part: 'Naslag',
    title: 'Bronnen',
    blocks: [
      note('Het nummer achter een zin is de plek in de bron waar die zin op steunt.'),
      ...allSources(input).flatMap(source => [
        section(`bron-${source.id}`, source.title),
        note(aboutSource(source)),
        ...table(
          `Plekken in: ${source.title}`,
          ['plek', 'regels in het uittreksel'],
          places.flatMap((place, index) => {
            if (place.source !== source.id) return []
            const found = source.places[place.place]
            if (found === undefined) return []
            const lines =
              found.lines === null ? '' : `${found.lines.from} tot en met ${found.lines.to}`
            return [
              {
                id: idOf.place(index + 1),
                cells: [found.heading, lines],
                sources: [place] as const
              }
            ]
          })
        )
      ])
    ]
  }
}

function aboutSource({ publisher, year, kind, extract }: Source): string {
  const who = publisher === null ? '' : `Uitgever: ${publisher}. `
  const when = year === null ? '' : `Jaar: ${year}. `
  const seal =
    extract === null
      ? ''
      : ` De regels horen bij het uittreksel met kenmerk ${extract.slice(0, 12)}.`
  return `${who}${when}Soort: ${kind}.${seal}`
}

/** All places, in order: their number is their place in this list. Former ones come last. */
export function placesOf(input: BookInput): readonly BookPlace[] {
  return allSources(input).flatMap(({ id, title, places }) =>
    Object.entries(places).map(([place, { heading }]) => ({
      source: id,
      place,
      title: `${title}, ${heading}`
    }))
  )
}

/** What changed still rests on where it stood, so sources of the former version stay in the book. */
function allSources({ pack, previous }: Pick<BookInput, 'pack' | 'previous'>): readonly Source[] {
  if (previous === null) return Object.values(pack.sources)
  const names = [...new Set([...Object.keys(pack.sources), ...Object.keys(previous.sources)])]
  return names.flatMap(name => {
    const [now, before] = [pack.sources[name], previous.sources[name]]
    const source = now ?? before
    if (source === undefined) return []
    return [{ ...source, places: { ...now?.places, ...formerPlaces(before, now) } }]
  })
}

function formerPlaces(before: Source | undefined, now: Source | undefined): Source['places'] {
  const gone = Object.entries(before?.places ?? {}).filter(
    ([name]) => !Object.hasOwn(now?.places ?? {}, name)
  )
  return Object.fromEntries(gone)
}
