import { InvariantError } from '@ketenregie/core'
import type { Citation } from '@ketenregie/core'
import type { Book } from './book.ts'

/** The number of each place, from 1. */
export type Numbers = (citation: Citation) => number

/** Fails on a place that is not registered: no sentence may point at nothing. */
export function numbersOf({ places }: Pick<Book, 'places'>): Numbers {
  const numbers = new Map(places.map((place, index) => [keyOf(place), index + 1]))
  return citation => {
    const number = numbers.get(keyOf(citation))
    if (number === undefined)
      throw new InvariantError(`no such place: ${citation.source}, ${citation.place}`)
    return number
  }
}

function keyOf({ source, place }: Citation): string {
  return JSON.stringify([source, place])
}
