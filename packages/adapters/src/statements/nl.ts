import type { Catalogue } from '@ketenregie/core'
import { nl as lines } from '../json-lines/nl.ts'
import type { StatementProblems } from './statement-problems.ts'

export const nl: Catalogue<StatementProblems> = {
  ...lines,
  'statements/unknown-fact': ({ fact }) => ({
    text: `Het feit "${fact}" staat niet in de afspraken.`,
    advice: 'De namen staan in feiten.yaml.'
  }),
  'statements/unknown-party': ({ party }) => ({
    text: `De partij "${party}" staat niet in de afspraken.`,
    advice: 'De namen staan in partijen.yaml.'
  }),
  'statements/outside-domain': ({ fact, allowed }) => ({
    text: `Het feit "${fact}" kan de waarde die hier staat niet hebben.`,
    advice: `Mogelijk: ${allowed}.`
  }),
  'statements/unknown-reason': ({ fact, reasons }) => ({
    text: `Waarom het feit "${fact}" onbekend is, staat er niet in een vast woord.`,
    advice: `Kies uit: ${reasons.join(', ')}.`
  }),
  'statements/doubled': ({ id, first }) => ({
    text: `Gebeurtenis ${id} is dezelfde als op regel ${first}; zij telt één keer.`
  }),
  'statements/conflicting': ({ id, first }) => ({
    text: `Gebeurtenis ${id} staat al op regel ${first}, met een andere inhoud; de eerste blijft gelden.`,
    advice: 'Geef de gebeurtenis een eigen kenmerk.'
  })
}
