import type { StateNode } from '@ketenregie/core'
import { forPlan, inTalk } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import { openTasks } from '../../authoring/effects.ts'
import { picture } from '../../authoring/recorded.ts'
import { talks, whileDetained } from '../while-detained.ts'
import { beforePlan } from '../refusals.ts'

const detained = whileDetained('regie_zonder_beeld', openTasks(...forPlan))

/** Step c: talk with the person. Refusing it stops nothing: the help goes on from day one. */
export const talk = {
  meta: {
    title: 'In gesprek met de gedetineerde',
    owner: 'pi',
    deadline: 'dr_plan',
    refuses: [...beforePlan, 'melding_beoordeeld', 'casusoverleg_gehouden'],
    decides: picture,
    source: report('paragraaf-4.4-gesprek')
  },
  entry: openTasks(...inTalk),
  ...detained,
  on: {
    ...detained.on,
    ...talks()
  }
} as const satisfies StateNode
