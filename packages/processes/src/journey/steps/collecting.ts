import type { StateNode } from '@ketenregie/core'
import { forPlan, ofTalk, whileCollecting } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import { openTasks } from '../../authoring/effects.ts'
import { picture } from '../../authoring/recorded.ts'
import { talks, whileDetained } from '../while-detained.ts'
import { beforePlan } from '../refusals.ts'

const toTalk = openTasks(...ofTalk)
const detained = whileDetained('regie_zonder_beeld', [...toTalk, ...openTasks(...forPlan)])

/** Step b: everyone adds what they know, until there is a picture of the person. */
export const collecting = {
  meta: {
    title: 'Gegevens verzamelen',
    owner: 'zvh',
    deadline: 'dr_plan',
    refuses: [...beforePlan, 'melding_beoordeeld', 'casusoverleg_gehouden'],
    decides: picture,
    source: report('paragraaf-4.4-verzamelen')
  },
  entry: openTasks(...whileCollecting),
  ...detained,
  on: {
    ...detained.on,
    ...talks(toTalk),
    gegevens_verzameld: [{ target: 'gesprek' }]
  }
} as const satisfies StateNode
