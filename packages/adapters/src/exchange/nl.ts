import type { Catalogue } from '@ketenregie/core'
import { nl as statements } from '../statements/nl.ts'
import type { ReturnProblems } from './return-problems.ts'

export const nl: Catalogue<ReturnProblems> = {
  ...statements,
  'statements/doubled': ({ id, first }) => ({
    text: `Terugmelding ${id} is dezelfde als op regel ${first}; zij telt één keer.`
  }),
  'statements/conflicting': ({ id, first }) => ({
    text: `Terugmelding ${id} staat al op regel ${first}, met een andere inhoud; de eerste blijft gelden.`,
    advice: 'Geef de terugmelding een eigen kenmerk.'
  }),
  'exchange/needs-field': ({ kind, field }) => ({
    text: `Bij soort "${kind}" hoort het veld "${field}".`,
    advice: `Voeg "${field}" toe, of kies een andere soort.`
  }),
  'exchange/field-does-not-fit': ({ kind, field }) => ({
    text: `Het veld "${field}" hoort niet bij soort "${kind}".`,
    advice: `Laat "${field}" weg, of zet het in een eigen regel.`
  }),
  'exchange/unknown-task': ({ task }) => ({
    text: `De taak "${task}" staat niet in de afspraken.`,
    advice: 'De nummers staan in taken.yaml.'
  })
}
