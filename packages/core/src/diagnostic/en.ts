import type { Domain } from '../fact/fact.ts'
import { unreachable } from '../invariant.ts'
import type { CoreProblems, Found } from './core-problems.ts'
import type { Catalogue, Phrase } from './diagnostic.ts'

const found: Readonly<Record<Found, string>> = {
  text: 'a text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a group of fields',
  nothing: 'nothing',
  other: 'something else'
}

/** The English wording of the problems of this package. */
export const en: Catalogue<CoreProblems> = {
  'core/facts-not-a-map': problem => ({
    text: `Facts with their values belong here; this is ${found[problem.found]}.`
  }),
  'core/unknown-fact': ({ fact, nearest }) =>
    withNearest(`The fact "${fact}" is not in the fact dictionary.`, nearest),
  'core/fact-outside-domain': problem => ({
    text: `This is not a possible value of "${problem.fact}"; it is ${found[problem.found]}.`,
    advice: `Write ${allowed(problem.domain)}, or "unknown".`
  }),
  'core/unknown-source': ({ source, nearest }) =>
    withNearest(`The source "${source}" is not registered.`, nearest),
  'core/unknown-place': ({ source, place, nearest }) =>
    withNearest(`The source "${source}" has no place "${place}".`, nearest)
}

function withNearest(text: string, nearest: string | null): Phrase {
  return nearest === null ? { text } : { text, advice: `Did you mean "${nearest}"?` }
}

function allowed(domain: Domain): string {
  switch (domain.kind) {
    case 'yes-no':
      return '"yes" or "no"'
    case 'choice':
      return `one of: ${domain.options.join(', ')}`
    case 'number':
      return `a whole number from ${domain.from} to ${domain.to}`
    case 'date':
      return 'a day that exists, as 2026-04-16'
    case 'code':
      return `${domain.prefix} followed by ${domain.digits} digits`
    case 'set':
      return `a list with none, one or more of: ${domain.options.join(', ')}`
    default:
      return unreachable(domain)
  }
}
