import type { Catalogue } from '@ketenregie/core'
import { nl as lines } from '../json-lines/nl.ts'
import type { OutcomeProblems } from './outcome-problems.ts'

export const nl: Catalogue<OutcomeProblems> = {
  ...lines,
  'outcomes/unknown-indicator': ({ indicator, known }) => ({
    text: `"${indicator}" wordt niet van buiten geleverd.`,
    advice: `In kpi.yaml staat met "buiten" en "klassen": ${known.join(', ') || 'niets'}.`
  }),
  'outcomes/unknown-class': ({ indicator, known }) => ({
    text: `Deze klasse hoort niet bij "${indicator}".`,
    advice: `Kies uit: ${known.join(', ')}.`
  }),
  'outcomes/unknown-municipality': ({ known }) => ({
    text: 'Deze gemeente hoort niet bij de regio.',
    advice: `De regio heeft: ${known.join(', ')}.`
  }),
  'outcomes/doubled': ({ first }) => ({
    text: `Dit staat al op regel ${first}; het telt één keer.`,
    advice: 'Haal een van de twee weg.'
  }),
  'outcomes/conflicting': ({ first }) => ({
    text: `Op regel ${first} staat voor dezelfde groep en klasse een ander aantal.`,
    advice: 'Laat het juiste aantal staan.'
  })
}
