import type { Catalogue } from '@ketenregie/core'
import type { MeasureProblems } from './measure-problems.ts'
import { unknownNl as unknown } from './phrase-unknown.ts'

export const measureProblemsNl: Catalogue<MeasureProblems> = {
  'rules/cannot-count-by': ({ name, fact, onlyYesNo }) => ({
    text: `"${name}" telt naar "${fact}", maar dat heeft geen antwoorden om naar te tellen.`,
    advice: onlyYesNo
      ? 'Kies een feit met ja of nee.'
      : 'Kies een feit met ja of nee, of met keuzes.'
  }),
  'rules/event-without-process': ({ name }) => ({
    text: `"${name}" is een gebeurtenis, en die is er alleen in een proces.`,
    advice: 'Noem het proces bij "proces".'
  }),
  'rules/unknown-life-domain': params =>
    unknown(`Geen taak of gegeven hoort bij het leefgebied "${params.name}".`, params),
  'rules/unknown-indicator': params =>
    unknown(`Niemand meet "${params.name}".`, params, 'Zet wat gemeten wordt in kpi.yaml.')
}
