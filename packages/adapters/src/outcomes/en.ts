import type { Catalogue } from '@ketenregie/core'
import { en as lines } from '../json-lines/en.ts'
import type { OutcomeProblems } from './outcome-problems.ts'

export const en: Catalogue<OutcomeProblems> = {
  ...lines,
  'outcomes/unknown-indicator': ({ indicator, known }) => ({
    text: `"${indicator}" does not come from outside.`,
    advice: `In kpi.yaml there are with "buiten" and "klassen": ${known.join(', ') || 'none'}.`
  }),
  'outcomes/unknown-class': ({ indicator, known }) => ({
    text: `This class does not belong to "${indicator}".`,
    advice: `Choose from: ${known.join(', ')}.`
  }),
  'outcomes/unknown-municipality': ({ known }) => ({
    text: 'This municipality is not in the region.',
    advice: `The region has: ${known.join(', ')}.`
  }),
  'outcomes/doubled': ({ first }) => ({
    text: `This is on line ${first} already; it counts once.`,
    advice: 'Take one of the two out.'
  }),
  'outcomes/conflicting': ({ first }) => ({
    text: `Line ${first} has another count for the same group and class.`,
    advice: 'Leave the right count.'
  })
}
