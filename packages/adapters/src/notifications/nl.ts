import type { Catalogue } from '@ketenregie/core'
import { nl as lines } from '../json-lines/nl.ts'
import type { NotificationProblems } from './notification-problems.ts'

export const nl: Catalogue<NotificationProblems> = {
  ...lines,
  'notifications/end-before-start': ({ id }) => ({
    text: `Melding ${id}: het einde ligt voor het begin; de melding is niet verwerkt.`,
    advice: 'Vraag de afzender om de juiste datums.'
  }),
  'notifications/outside-region': ({ id, municipality }) => ({
    text: `Melding ${id}: gemeente ${municipality} hoort niet bij deze regio; de melding is niet verwerkt.`,
    advice: 'Stuur de melding door, of zet de gemeente in gebied.yaml.'
  }),
  'notifications/doubled': ({ id, first }) => ({
    text: `Melding ${id} is dezelfde als op regel ${first}; zij telt één keer.`
  }),
  'notifications/conflicting': ({ id, first }) => ({
    text: `Melding ${id} staat al op regel ${first}, met een andere inhoud; de eerste blijft gelden.`,
    advice:
      'Geef de melding een eigen kenmerk; zet bij een correctie het oude kenmerk in "corrigeert".'
  }),
  'notifications/corrects-unknown': ({ id, corrects }) => ({
    text: `Melding ${id} corrigeert ${corrects}, maar die melding is hier niet eerder binnengekomen; zij is niet verwerkt.`,
    advice: 'Zet de gecorrigeerde melding ervoor, of laat "corrigeert" weg.'
  }),
  'notifications/corrects-other-case': ({ id, corrects }) => ({
    text: `Melding ${id} corrigeert ${corrects}, maar die hoort bij een andere zaak; zij is niet verwerkt.`,
    advice: 'Controleer de velden "zaak" en "corrigeert".'
  }),
  'notifications/already-corrected': ({ id, corrects, by }) => ({
    text: `Melding ${id} corrigeert ${corrects}, maar die is al vervangen door ${by}; zij is niet verwerkt.`,
    advice: `Laat de melding ${by} corrigeren.`
  }),
  'notifications/correction': ({ id, corrects, first }) => ({
    text: `Melding ${id} vervangt ${corrects} van regel ${first}.`
  }),
  'notifications/instead-of-refused': ({ id, corrects, first }) => ({
    text: `Melding ${id} komt in de plaats van ${corrects} van regel ${first}, die niet was verwerkt.`
  })
}
