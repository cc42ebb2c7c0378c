import type { StateNode } from '@ketenregie/core'
import { afterRelease } from '../after-release.ts'
import { minimumNorms, report } from '../../authoring/citations.ts'
import {
  closeTasks,
  coordinate,
  meetDeadlines,
  openTasks,
  sendMessages,
  startDeadlines,
  withdrawDeadlines
} from '../../authoring/effects.ts'
import { complex, participation, weighAgain } from '../../authoring/participation.ts'
import { meetingHeld } from '../meeting-held.ts'
import { stays } from '../offer.ts'
import { outside, withoutOffer } from '../refusals.ts'

/**
 * Someone came home before there was a picture: the local field leads at once, unless the person is
 * of a group that the house keeps. It makes the plan in both cases.
 */
export const weighedWithoutPicture = {
  meta: {
    title: 'Vrij zonder beeld: wegen wie de regie heeft',
    owner: 'zvh',
    decides: ['regie_blijft_bij_zvh'],
    source: report('aanbeveling-4-geen-beeld')
  },
  always: [
    { target: 'vrijgelaten_zonder_beeld', guard: stays, actions: coordinate('zvh') },
    { target: 'vrijgelaten_zonder_beeld', actions: coordinate('lokaal_veld') }
  ]
} as const satisfies StateNode

/** The chain must meet after all, or the house turns out to keep the person. */
const learned = [
  ...weighAgain('casusoverleg_na_ontslag', ['yes']).feiten_vastgesteld,
  { guard: stays, actions: coordinate('zvh') }
] as const

/** The local field makes a plan for someone of whom there was no picture. */
export const releasedWithoutPicture = {
  meta: {
    title: 'Vrijgelaten zonder volledig beeld: het lokaal veld maakt een plan',
    owner: 'lokaal_veld',
    deadline: 'plan_lokaal_veld',
    refuses: [...outside, ...withoutOffer, 'casusoverleg_gehouden', 'afsluiting'],
    decides: participation,
    source: report('aanbeveling-4-geen-beeld')
  },
  entry: [
    ...startDeadlines('plan_lokaal_veld'),
    ...openTasks('LOK-01'),
    ...sendMessages('melding_lokaal_veld', 'bericht_aan_betrokkene')
  ],
  on: {
    ...afterRelease('verzamelen'),
    feiten_vastgesteld: learned,
    feiten_gecorrigeerd: learned,
    plan_lokaal_veld_gemaakt: [
      {
        target: 'monitoring',
        actions: [...meetDeadlines('plan_lokaal_veld'), ...closeTasks('LOK-01')]
      }
    ],
    overdracht_aangeboden: [
      {
        target: 'uitvoering.aanbod_versturen',
        actions: withdrawDeadlines('plan_lokaal_veld')
      }
    ]
  }
} as const satisfies StateNode

/** The meeting comes first: it also says who makes the plan. */
const afterMeeting = ['plan_lokaal_veld_gemaakt', 'overdracht_aangeboden', 'afsluiting'] as const

const notNeeded = withdrawDeadlines('casusoverleg_houden')

/** The chain must still meet about someone who is home: the problem is complex. */
export const meetingAfterRelease = {
  meta: {
    title: 'Casusoverleg houden na de vrijlating',
    owner: 'zvh',
    deadline: 'casusoverleg_houden',
    refuses: [...outside, ...withoutOffer, ...afterMeeting],
    decides: participation,
    source: minimumNorms('uitgangspunt-3-weging')
  },
  entry: startDeadlines('casusoverleg_houden'),
  on: {
    ...afterRelease('plan_van_aanpak.casusoverleg_wegen'),
    ...meetingHeld('uitvoering.regie_wegen', [
      ...withdrawDeadlines('plan_lokaal_veld'),
      ...coordinate('zvh')
    ]),
    casusoverleg_afgerond: [
      { target: 'regie_zonder_beeld', guard: complex('no'), actions: notNeeded },
      { target: 'regie_zonder_beeld', guard: complex('unknown'), actions: notNeeded }
    ],
    ...weighAgain('regie_zonder_beeld', ['no', 'unknown'], notNeeded)
  }
} as const satisfies StateNode
