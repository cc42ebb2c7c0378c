import type { Catalogue } from '@ketenregie/core'
import { en as statements } from '../statements/en.ts'
import type { ReturnProblems } from './return-problems.ts'

export const en: Catalogue<ReturnProblems> = {
  ...statements,
  'statements/doubled': ({ id, first }) => ({
    text: `Return ${id} is the same as on line ${first}; it counts once.`
  }),
  'statements/conflicting': ({ id, first }) => ({
    text: `Return ${id} is on line ${first} already, with other contents; the first one holds.`,
    advice: 'Give the return an id of its own.'
  }),
  'exchange/needs-field': ({ kind, field }) => ({
    text: `Kind "${kind}" needs the field "${field}".`,
    advice: `Add "${field}", or choose another kind.`
  }),
  'exchange/field-does-not-fit': ({ kind, field }) => ({
    text: `The field "${field}" does not go with kind "${kind}".`,
    advice: `Leave "${field}" out, or put it on a line of its own.`
  }),
  'exchange/unknown-task': ({ task }) => ({
    text: `The agreements have no task "${task}".`,
    advice: 'The numbers are in taken.yaml.'
  })
}
