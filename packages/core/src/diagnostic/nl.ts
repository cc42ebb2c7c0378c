import type { Domain } from '../fact/fact.ts'
import { unreachable } from '../invariant.ts'
import type { CoreProblems, Found } from './core-problems.ts'
import type { Catalogue, Phrase } from './diagnostic.ts'

const found: Readonly<Record<Found, string>> = {
  text: 'een tekst',
  number: 'een getal',
  'yes-no': 'waar of onwaar',
  list: 'een lijst',
  map: 'een groep velden',
  nothing: 'niets',
  other: 'iets anders'
}

/** The Dutch wording of the problems of this package. */
export const nl: Catalogue<CoreProblems> = {
  'core/facts-not-a-map': problem => ({
    text: `Hier horen gegevens met hun waarde te staan; er staat ${found[problem.found]}.`
  }),
  'core/unknown-fact': ({ fact, nearest }) =>
    withNearest(`Het gegeven "${fact}" staat niet in het gegevenswoordenboek.`, nearest),
  'core/fact-outside-domain': problem => ({
    text: `Deze waarde van "${problem.fact}" is er geen die kan; er staat ${found[problem.found]}.`,
    advice: `Schrijf ${allowed(problem.domain)}, of "onbekend".`
  }),
  'core/unknown-source': ({ source, nearest }) =>
    withNearest(`De bron "${source}" is niet geregistreerd.`, nearest),
  'core/unknown-place': ({ source, place, nearest }) =>
    withNearest(`De bron "${source}" heeft geen plek "${place}".`, nearest)
}

function withNearest(text: string, nearest: string | null): Phrase {
  return nearest === null ? { text } : { text, advice: `Bedoel je "${nearest}"?` }
}

function allowed(domain: Domain): string {
  switch (domain.kind) {
    case 'yes-no':
      return '"ja" of "nee"'
    case 'choice':
      return `een van: ${domain.options.join(', ')}`
    case 'number':
      return `een heel getal van ${domain.from} tot en met ${domain.to}`
    case 'date':
      return 'een dag die bestaat, als 2026-04-16'
    case 'code':
      return `${domain.prefix} met ${domain.digits} cijfers erachter`
    case 'set':
      return `een lijst met geen, een of meer van: ${domain.options.join(', ')}`
    default:
      return unreachable(domain)
  }
}
