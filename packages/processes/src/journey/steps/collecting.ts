import type { StateNode } from '@ketenregie/core'
import { whileCollecting } from '../case-tasks.ts'
import { report } from '../citations.ts'
import { meetDeadlines, openTasks, withdrawDeadlines } from '../effects.ts'
import { participation } from '../participation.ts'
import { whileDetained } from '../while-detained.ts'

const detained = whileDetained('vrijgelaten_zonder_beeld')

/** Step b: everyone adds what they know, until there is a picture of the person. */
export const collecting: StateNode = {
  meta: {
    title: 'Gegevens verzamelen',
    owner: 'zvh',
    deadline: 'gesprek_basisvoorwaarden',
    decides: participation,
    source: report('paragraaf-4.4-verzamelen')
  },
  entry: openTasks(...whileCollecting),
  ...detained,
  on: {
    ...detained.on,
    gegevens_verzameld: [{ target: 'gesprek' }],
    gesprek_gevoerd: [
      {
        target: 'plan_van_aanpak.casusoverleg_wegen',
        actions: meetDeadlines('gesprek_basisvoorwaarden')
      }
    ],
    gesprek_geweigerd: [
      {
        target: 'plan_van_aanpak.casusoverleg_wegen',
        actions: withdrawDeadlines('gesprek_basisvoorwaarden')
      }
    ]
  }
}
