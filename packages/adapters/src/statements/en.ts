import type { Catalogue } from '@ketenregie/core'
import { en as lines } from '../json-lines/en.ts'
import type { StatementProblems } from './statement-problems.ts'

export const en: Catalogue<StatementProblems> = {
  ...lines,
  'statements/unknown-fact': ({ fact }) => ({
    text: `The agreements have no fact "${fact}".`,
    advice: 'The names are in feiten.yaml.'
  }),
  'statements/unknown-party': ({ party }) => ({
    text: `The agreements have no party "${party}".`,
    advice: 'The names are in partijen.yaml.'
  }),
  'statements/outside-domain': ({ fact, allowed }) => ({
    text: `The fact "${fact}" cannot have the value that is here.`,
    advice: `Possible: ${allowed}.`
  }),
  'statements/unknown-reason': ({ fact, reasons }) => ({
    text: `Why the fact "${fact}" is unknown is not told in one of the fixed words.`,
    advice: `Choose from: ${reasons.join(', ')}.`
  }),
  'statements/doubled': ({ id, first }) => ({
    text: `Event ${id} is the same as on line ${first}; it counts once.`
  }),
  'statements/conflicting': ({ id, first }) => ({
    text: `Event ${id} is on line ${first} already, with other contents; the first one holds.`,
    advice: 'Give the event an id of its own.'
  })
}
