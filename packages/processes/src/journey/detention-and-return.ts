import type { ProcessDefinition } from '@ketenregie/core'
import { defineNationalProcess } from '../authoring/define-national-process.ts'
import { report } from '../authoring/citations.ts'
import { events } from './events.ts'
import { news } from './news.ts'
import { acquitted } from './steps/acquitted.ts'
import { carryingOut } from './steps/carrying-out.ts'
import { subCases } from './sub-cases.ts'
import { collecting } from './steps/collecting.ts'
import { outsideTheRegion, underOtherAgreements } from './steps/elsewhere.ts'
import { monitoring } from './steps/monitoring.ts'
import { escaped } from './steps/escaped.ts'
import { moved } from './steps/moved.ts'
import { notification, received, routing } from './steps/notification.ts'
import { planning } from './steps/planning.ts'
import {
  meetingAfterRelease,
  releasedWithoutPicture,
  weighedWithoutPicture
} from './steps/released-without-picture.ts'
import { talk } from './steps/talk.ts'

/** The journey of a detained person, from the notification until nobody needs to follow any more. */
export const detentionAndReturn: ProcessDefinition = defineNationalProcess({
  id: 'detentie_en_terugkeer',
  version: '1.0.0',
  title: 'Detentie en terugkeer',
  meta: { title: 'Detentie en terugkeer', source: report('paragraaf-4.4') },
  events,
  subCases,
  initial: 'melding_ontvangen',
  on: { overlijden: [{ target: '.overleden' }], ...news },
  states: {
    melding_ontvangen: received,
    route_bepalen: routing,
    melding: notification,
    verzamelen: collecting,
    gesprek: talk,
    plan_van_aanpak: planning,
    uitvoering: carryingOut,
    monitoring,
    regie_zonder_beeld: weighedWithoutPicture,
    vrijgelaten_zonder_beeld: releasedWithoutPicture,
    casusoverleg_na_ontslag: meetingAfterRelease,
    vrijgesproken: acquitted,
    onder_andere_afspraken: underOtherAgreements,
    buiten_de_regio: outsideTheRegion,
    verhuisd: moved,
    onttrokken: escaped('verzamelen'),
    onttrokken_met_plan: escaped('uitvoering.in_detentie'),
    afgesloten: {
      type: 'final',
      meta: { title: 'Afgesloten', source: report('paragraaf-4.4-monitoring') }
    },
    overgedragen: {
      type: 'final',
      meta: { title: 'Overgedragen aan een andere regio', source: report('aanbeveling-4-regie') }
    },
    overleden: {
      type: 'final',
      meta: { title: 'Overleden', source: report('paragraaf-4.4') }
    }
  }
})
