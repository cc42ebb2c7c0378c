import type { Catalogue } from '@ketenregie/core'
import type { Form, LineProblems } from './line-problems.ts'

const forms: Readonly<Record<Form, string>> = {
  id: 'an id of at most 64 letters, digits, dots, hyphens or colons, with at least one letter',
  name: 'a name of the agreements, in lower case with underscores',
  day: 'a day as "2025-05-02"',
  moment: 'a day as "2025-05-02", or an instant as "2025-05-02T10:00:00+02:00"',
  municipality: 'a municipality code as "GM0402"',
  text: 'a text of at most 200 characters',
  value: 'a text, a whole number, a list of texts or { "onbekend": reason }',
  count: 'a whole number of zero or more',
  kind: 'voortgang, interventie or resultaat'
}

export const en: Catalogue<LineProblems> = {
  'lines/too-long': ({ most }) => ({
    text: `The line is longer than ${most} characters and was not read.`,
    advice: 'Put one message on a line.'
  }),
  'lines/not-json': () => ({
    text: 'The line is not readable as JSON.',
    advice: 'Check quotes, commas and braces.'
  }),
  'lines/not-an-object': () => ({
    text: 'The line is JSON, but not fields with their values.',
    advice: 'Begin the line with { and end it with }.'
  }),
  'lines/double-field': () => ({
    text: 'A field stands on the line twice; which value holds cannot be told.',
    advice: 'Keep one of them.'
  }),
  'lines/missing-field': ({ field }) => ({
    text: `The field "${field}" is missing.`,
    advice: 'Add it, or ask the sender for it.'
  }),
  'lines/unknown-field': ({ field, known }) => ({
    text: `The field "${field}" does not belong here.`,
    advice: `Leave it out; the fields are: ${known.join(', ')}.`
  }),
  'lines/bad-form': ({ field, form }) => ({
    text: `The field "${field}" does not hold what it should.`,
    advice: `Write ${forms[form]}.`
  }),
  'lines/impossible-date': ({ field }) => ({
    text: `The day in the field "${field}" does not exist.`,
    advice: 'Check the day and the month.'
  })
}
