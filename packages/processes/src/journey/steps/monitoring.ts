import type { StateNode } from '@ketenregie/core'
import { afterRelease } from '../after-release.ts'
import { duringDetention } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import { openTasks, startDeadlines, withdrawDeadlines } from '../../authoring/effects.ts'
import { outside, withoutOffer } from '../refusals.ts'

/** Step f: follow how it goes. Nobody has agreed how long, so a case may rest here. */
export const monitoring = {
  meta: {
    title: 'Volgen hoe het gaat',
    owner: 'zvh',
    deadline: 'monitoring_evaluatie',
    refuses: [...outside, ...withoutOffer, 'casusoverleg_gehouden', 'plan_lokaal_veld_gemaakt'],
    source: report('paragraaf-4.4-monitoring')
  },
  entry: startDeadlines('monitoring_evaluatie'),
  on: {
    ...afterRelease('uitvoering.in_detentie', openTasks(...duringDetention)),
    overdracht_aangeboden: [
      {
        target: 'uitvoering.aanbod_versturen',
        actions: withdrawDeadlines('monitoring_evaluatie')
      }
    ],
    afsluiting: [{ target: 'afgesloten', actions: withdrawDeadlines('monitoring_evaluatie') }]
  }
} as const satisfies StateNode
