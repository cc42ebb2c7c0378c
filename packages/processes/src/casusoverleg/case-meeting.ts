import type { ProcessDefinition } from '@ketenregie/core'
import { minimumNorms, workingProcess } from '../authoring/citations.ts'
import { defineNationalProcess } from '../authoring/define-national-process.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  startDeadlines,
  withdrawDeadlines
} from '../authoring/effects.ts'
import { complex, participation, weighAgain } from '../authoring/participation.ts'
import { application, beforeTriage, events } from './events.ts'
import { afterMeeting } from './after-meeting.ts'
import { invitations } from './invitations.ts'

const [, ...afterTriage] = beforeTriage

/** A meeting of the chain about one person: from the application until it is known what it brought. */
export const caseMeeting: ProcessDefinition = defineNationalProcess({
  id: 'casusoverleg',
  version: '1.0.0',
  title: 'Casusoverleg',
  meta: { title: 'Casusoverleg', source: minimumNorms('kernfuncties') },
  events,
  initial: 'aanmelding_beoordelen',
  entry: [...coordinate('zvh'), ...openTasks('CAS-01')],
  on: {
    overlijden: [{ target: '.overleden' }],
    aanmelding_ingetrokken: [{ target: '.niet_behandeld' }]
  },
  states: {
    aanmelding_beoordelen: {
      meta: {
        title: 'Beoordelen of de aanmelding compleet is',
        owner: 'zvh',
        deadline: 'aanmelding_beoordelen',
        refuses: beforeTriage,
        source: workingProcess('aanmelding')
      },
      entry: startDeadlines('aanmelding_beoordelen'),
      on: {
        aanmelding_aangevuld: [{}],
        aanmelding_compleet: [
          { target: 'triage', actions: meetDeadlines('aanmelding_beoordelen') }
        ],
        aanmelding_onvolledig: [
          { target: 'aanmelding_aanvullen', actions: meetDeadlines('aanmelding_beoordelen') }
        ]
      }
    },
    aanmelding_aanvullen: {
      meta: {
        title: 'De aanmelder vult de aanmelding aan',
        owner: 'zvh',
        deadline: 'aanmelding_aanvullen',
        refuses: [...beforeTriage, 'aanmelding_compleet', 'aanmelding_onvolledig'],
        source: workingProcess('aanmelding')
      },
      entry: startDeadlines('aanmelding_aanvullen'),
      on: {
        aanmelding_aangevuld: [
          { target: 'aanmelding_beoordelen', actions: meetDeadlines('aanmelding_aanvullen') }
        ]
      }
    },
    triage: {
      meta: {
        title: 'Triage met de partners',
        owner: 'zvh',
        deadline: 'triage_houden',
        decides: participation,
        refuses: [...application, ...afterTriage],
        source: workingProcess('triage')
      },
      entry: startDeadlines('triage_houden'),
      on: { triage_gehouden: [{ target: 'wegen', actions: meetDeadlines('triage_houden') }] }
    },
    wegen: {
      meta: {
        title: 'Wegen of de problematiek complex is',
        owner: 'zvh',
        decides: participation,
        source: minimumNorms('uitgangspunt-3-complexiteit')
      },
      always: [
        { target: 'overleg', guard: complex('yes') },
        { target: 'eigen_oordeel', guard: complex('no') },
        { target: 'beeld_aanvullen', guard: complex('unknown') }
      ]
    },
    beeld_aanvullen: {
      meta: {
        title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
        owner: 'zvh',
        deadline: 'beeld_voor_overleg',
        decides: participation,
        refuses: [...application, ...beforeTriage],
        source: minimumNorms('uitgangspunt-3-complexiteit')
      },
      entry: startDeadlines('beeld_voor_overleg'),
      on: weighAgain('wegen', ['yes', 'no'], meetDeadlines('beeld_voor_overleg'))
    },
    // not "no": each partner judges for itself, outside the responsibility of the house
    eigen_oordeel: {
      meta: {
        title: 'Niet complex: elke partner oordeelt zelf; de aanmelder hoort dat',
        owner: 'zvh',
        deadline: 'aanmelder_inlichten',
        decides: participation,
        refuses: [
          ...application,
          'triage_gehouden',
          'overleg_gehouden',
          'afspraken_vastgelegd',
          'afspraak_teruggekoppeld',
          'afspraken_nagekomen',
          'nieuw_overleg_nodig',
          'overleg_geevalueerd'
        ],
        source: minimumNorms('uitgangspunt-3-complexiteit')
      },
      entry: startDeadlines('aanmelder_inlichten'),
      on: {
        ...weighAgain('wegen', ['yes', 'unknown'], withdrawDeadlines('aanmelder_inlichten')),
        aanmelder_ingelicht: [
          { target: 'niet_behandeld', actions: meetDeadlines('aanmelder_inlichten') }
        ]
      }
    },
    overleg: invitations,
    ...afterMeeting,
    afgesloten: {
      type: 'final',
      meta: { title: 'Afgesloten', source: workingProcess('evaluatie') }
    },
    niet_behandeld: {
      type: 'final',
      meta: { title: 'Niet behandeld', source: minimumNorms('uitgangspunt-3-complexiteit') }
    },
    overleden: { type: 'final', meta: { title: 'Overleden', source: workingProcess('afspraken') } }
  }
})
