import type { StateNode } from '@ketenregie/core'
import { forPlan } from '../case-tasks.ts'
import { minimumNorms, report } from '../../authoring/citations.ts'
import { openTasks, startDeadlines, withdrawDeadlines } from '../../authoring/effects.ts'
import { complex, participation, weighAgain } from '../../authoring/participation.ts'
import { plan } from '../../authoring/recorded.ts'
import { beforePlan } from '../refusals.ts'
import { meetingHeld } from '../meeting-held.ts'
import { outsideAgreements } from '../outside.ts'
import { whileDetained } from '../while-detained.ts'

const withoutPicture = whileDetained('#detentie_en_terugkeer.regie_zonder_beeld')
const stillToMeet = whileDetained('#detentie_en_terugkeer.casusoverleg_na_ontslag')
const withPicture = whileDetained('#detentie_en_terugkeer.uitvoering.regie_wegen')

const notNeeded = withdrawDeadlines('casusoverleg_houden')

/** Step d: first whether the chain must meet about this person, then the plan. */
export const planning = {
  initial: 'casusoverleg_wegen',
  meta: {
    title: 'Plan van aanpak',
    refuses: [...beforePlan, 'melding_beoordeeld'],
    source: report('paragraaf-4.4-plan-van-aanpak')
  },
  entry: openTasks(...forPlan),
  states: {
    casusoverleg_wegen: {
      meta: {
        title: 'Wegen of een casusoverleg nodig is',
        owner: 'zvh',
        decides: participation,
        source: minimumNorms('uitgangspunt-3-weging')
      },
      always: [
        outsideAgreements(withdrawDeadlines('casusoverleg_houden')),
        { target: 'casusoverleg', guard: complex('yes') },
        { target: 'opstellen', guard: complex('no') },
        { target: 'beeld_aanvullen', guard: complex('unknown') }
      ]
    },
    beeld_aanvullen: {
      meta: {
        title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
        owner: 'zvh',
        deadline: 'dr_plan',
        refuses: ['casusoverleg_gehouden'],
        decides: plan,
        source: minimumNorms('uitgangspunt-3-complexiteit')
      },
      ...withoutPicture,
      on: { ...withoutPicture.on, ...weighAgain('casusoverleg_wegen', ['yes', 'no']) }
    },
    casusoverleg: {
      meta: {
        title: 'Casusoverleg houden',
        owner: 'zvh',
        deadline: 'casusoverleg_houden',
        decides: plan,
        source: minimumNorms('uitgangspunt-3-weging')
      },
      entry: startDeadlines('casusoverleg_houden'),
      ...stillToMeet,
      on: {
        ...stillToMeet.on,
        ...weighAgain('casusoverleg_wegen', ['no', 'unknown'], notNeeded),
        ...meetingHeld('opstellen_na_overleg'),
        // it ended without agreements; as long as the problem is complex, one is still to be held
        casusoverleg_afgerond: [
          { target: 'casusoverleg_wegen', guard: complex('no'), actions: notNeeded },
          { target: 'casusoverleg_wegen', guard: complex('unknown'), actions: notNeeded }
        ]
      }
    },
    opstellen: {
      meta: {
        title: 'Plan opstellen; niet complex, dus elke partner oordeelt zelf of hij meedoet',
        owner: 'pi',
        deadline: 'dr_plan',
        refuses: ['casusoverleg_gehouden'],
        decides: plan,
        source: minimumNorms('uitgangspunt-3-complexiteit')
      },
      ...withPicture,
      on: { ...withPicture.on, ...weighAgain('casusoverleg_wegen', ['yes', 'unknown']) }
    },
    opstellen_na_overleg: {
      meta: {
        title: 'Plan opstellen met de uitkomst van het casusoverleg',
        owner: 'pi',
        deadline: 'dr_plan',
        refuses: ['casusoverleg_gehouden'],
        decides: ['dr_plan_compleet'],
        source: report('paragraaf-4.4-plan-van-aanpak')
      },
      ...withPicture
    }
  }
} as const satisfies StateNode
