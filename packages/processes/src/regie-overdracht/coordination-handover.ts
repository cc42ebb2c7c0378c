import type { ProcessDefinition } from '@ketenregie/core'
import { report } from '../authoring/citations.ts'
import { defineNationalProcess } from '../authoring/define-national-process.ts'
import { coordinate, meetDeadlines, startDeadlines } from '../authoring/effects.ts'
import { events, withoutOffer } from './events.ts'
import { heldBy, offeredTo, offering } from './offer.ts'

const source = report('aanbeveling-4-regie')

/**
 * Who coordinates, as offer and acceptance: at every moment exactly one party does, and nobody gets
 * it without having accepted. For a person whom no journey of detention is about.
 */
export const coordinationHandover: ProcessDefinition = defineNationalProcess({
  id: 'regie_overdracht',
  version: '1.0.0',
  title: 'Overdracht van de regie',
  meta: { title: 'Overdracht van de regie', source },
  events,
  initial: 'aanbieden',
  entry: coordinate('zvh'),
  states: {
    aanbieden: {
      meta: {
        title: 'Regiehouder zoeken en de regie aanbieden',
        owner: 'zvh',
        deadline: 'overdracht_aanbieden',
        refuses: [...withoutOffer, 'regie_teruggegeven'],
        source
      },
      entry: startDeadlines('overdracht_aanbieden'),
      on: {
        ...offering('overdracht_aanbieden'),
        afsluiting: [{ target: 'afgesloten', actions: meetDeadlines('overdracht_aanbieden') }]
      }
    },
    geweigerd: {
      meta: {
        title: 'Geweigerd: een andere regiehouder zoeken',
        owner: 'zvh',
        deadline: 'weigering_oplossen',
        refuses: [...withoutOffer, 'regie_teruggegeven', 'afsluiting'],
        source
      },
      entry: startDeadlines('weigering_oplossen'),
      on: offering('weigering_oplossen')
    },
    aangeboden_aan_gemeente: offeredTo('gemeente'),
    aangeboden_aan_lokaal_veld: offeredTo('lokaal_veld'),
    aangeboden_aan_zorgaanbieder: offeredTo('zorgaanbieder'),
    bij_gemeente: heldBy('gemeente'),
    bij_lokaal_veld: heldBy('lokaal_veld'),
    bij_zorgaanbieder: heldBy('zorgaanbieder'),
    afgesloten: { type: 'final', meta: { title: 'Afgesloten', source } }
  }
})
