import type { StateNode } from '@ketenregie/core'
import { afterRelease } from '../after-release.ts'
import { report } from '../citations.ts'
import { startDeadlines, withdrawDeadlines } from '../effects.ts'

/** Step f: follow how it goes. Nobody has agreed how long, so a case may rest here. */
export const monitoring: StateNode = {
  meta: {
    title: 'Volgen hoe het gaat',
    owner: 'zvh',
    deadline: 'monitoring_evaluatie',
    source: report('paragraaf-4.4-monitoring')
  },
  entry: startDeadlines('monitoring_evaluatie'),
  on: {
    ...afterRelease('uitvoering.in_detentie'),
    afsluiting: [{ target: 'afgesloten', actions: withdrawDeadlines('monitoring_evaluatie') }]
  }
}
