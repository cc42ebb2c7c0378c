import type { StateNode } from '@ketenregie/core'
import { afterDetention } from '../after-release.ts'
import { report } from '../../authoring/citations.ts'
import { meetDeadlines, startDeadlines } from '../../authoring/effects.ts'
import { outside, withoutOffer } from '../refusals.ts'

/**
 * The ground under the detention is gone; help goes on only where the person wants it. Who still
 * is detained on another ground is reported as a new detention.
 */
export const acquitted = {
  meta: {
    title: 'Vrijgesproken: hulp alleen als de persoon dat wil',
    owner: 'zvh',
    deadline: 'hulpaanbod_na_vrijspraak',
    refuses: [
      ...outside,
      ...withoutOffer,
      'casusoverleg_gehouden',
      'plan_lokaal_veld_gemaakt',
      'vrijspraak',
      'nog_in_detentie'
    ],
    source: report('paragraaf-4.4-uitvoering')
  },
  entry: startDeadlines('hulpaanbod_na_vrijspraak'),
  on: {
    ...afterDetention,
    overdracht_aangeboden: [
      {
        target: 'uitvoering.aanbod_versturen',
        actions: meetDeadlines('hulpaanbod_na_vrijspraak')
      }
    ],
    afsluiting: [{ target: 'afgesloten', actions: meetDeadlines('hulpaanbod_na_vrijspraak') }]
  }
} as const satisfies StateNode
