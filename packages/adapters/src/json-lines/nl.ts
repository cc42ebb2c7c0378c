import type { Catalogue } from '@ketenregie/core'
import type { Form, LineProblems } from './line-problems.ts'

const forms: Readonly<Record<Form, string>> = {
  id: 'een kenmerk van hoogstens 64 letters, cijfers, punten, streepjes of dubbele punten, met ten minste één letter',
  name: 'een naam uit de afspraken, in kleine letters met lage streepjes',
  day: 'een dag als "2025-05-02"',
  moment: 'een dag als "2025-05-02", of een tijdstip als "2025-05-02T10:00:00+02:00"',
  municipality: 'een gemeentecode als "GM0402"',
  text: 'een tekst van hoogstens 200 tekens',
  value: 'een tekst, een geheel getal, een lijst van teksten of { "onbekend": reden }',
  count: 'een heel getal van nul of meer',
  kind: 'voortgang, interventie of resultaat'
}

export const nl: Catalogue<LineProblems> = {
  'lines/too-long': ({ most }) => ({
    text: `De regel is langer dan ${most} tekens en is niet gelezen.`,
    advice: 'Zet één bericht op een regel.'
  }),
  'lines/not-json': () => ({
    text: 'De regel is geen leesbare JSON.',
    advice: 'Controleer aanhalingstekens, komma’s en accolades.'
  }),
  'lines/not-an-object': () => ({
    text: 'Op de regel staat JSON, maar geen velden met hun waarde.',
    advice: 'Begin de regel met { en eindig met }.'
  }),
  'lines/double-field': () => ({
    text: 'Een veld staat twee keer op de regel; welke waarde geldt, is niet te zeggen.',
    advice: 'Laat er één staan.'
  }),
  'lines/missing-field': ({ field }) => ({
    text: `Het veld "${field}" ontbreekt.`,
    advice: 'Vul het aan, of vraag de afzender erom.'
  }),
  'lines/unknown-field': ({ field, known }) => ({
    text: `Het veld "${field}" hoort hier niet.`,
    advice: `Laat het weg; de velden zijn: ${known.join(', ')}.`
  }),
  'lines/bad-form': ({ field, form }) => ({
    text: `In het veld "${field}" staat niet wat er hoort.`,
    advice: `Schrijf ${forms[form]}.`
  }),
  'lines/impossible-date': ({ field }) => ({
    text: `De dag in het veld "${field}" bestaat niet.`,
    advice: 'Controleer de dag en de maand.'
  })
}
