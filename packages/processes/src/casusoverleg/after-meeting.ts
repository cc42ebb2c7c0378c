import type { StateNode } from '@ketenregie/core'
import { workingProcess } from '../authoring/citations.ts'
import { meetDeadlines, openTasks, sendMessages, startDeadlines } from '../authoring/effects.ts'
import { application } from './events.ts'

const before = [...application, 'triage_gehouden', 'overleg_gehouden'] as const

/** What comes of the meeting: agreements, whether they are kept, and whether they helped. */
export const afterMeeting = {
  afspraken_vastleggen: {
    meta: {
      title: 'Afspraken vastleggen: wie doet wat, en wanneer',
      owner: 'zvh',
      deadline: 'afspraken_vastleggen',
      refuses: [...before, 'afspraken_nagekomen', 'nieuw_overleg_nodig', 'overleg_geevalueerd'],
      source: workingProcess('afspraken')
    },
    entry: [...startDeadlines('afspraken_vastleggen'), ...openTasks('CAS-02')],
    on: {
      aanmelder_ingelicht: [{}],
      afspraak_teruggekoppeld: [{}],
      afspraken_vastgelegd: [
        {
          target: 'afspraken_uitvoeren',
          actions: [
            ...meetDeadlines('afspraken_vastleggen'),
            ...sendMessages('afspraken_casusoverleg')
          ]
        }
      ]
    }
  },
  afspraken_uitvoeren: {
    meta: {
      title: 'De partners voeren de afspraken uit en koppelen terug',
      owner: 'zvh',
      deadline: 'afspraken_terugkoppelen',
      refuses: [...before, 'overleg_geevalueerd'],
      source: workingProcess('afspraken')
    },
    entry: startDeadlines('afspraken_terugkoppelen'),
    on: {
      aanmelder_ingelicht: [{}],
      afspraak_teruggekoppeld: [{}],
      afspraken_vastgelegd: [{ actions: sendMessages('afspraken_casusoverleg') }],
      nieuw_overleg_nodig: [
        { target: 'overleg', actions: meetDeadlines('afspraken_terugkoppelen') }
      ],
      afspraken_nagekomen: [
        { target: 'evalueren', actions: meetDeadlines('afspraken_terugkoppelen') }
      ]
    }
  },
  evalueren: {
    meta: {
      title: 'Nagaan wat het overleg heeft gebracht',
      owner: 'zvh',
      deadline: 'overleg_evalueren',
      refuses: [...before, 'afspraken_vastgelegd', 'afspraken_nagekomen'],
      source: workingProcess('evaluatie')
    },
    entry: startDeadlines('overleg_evalueren'),
    on: {
      aanmelder_ingelicht: [{}],
      afspraak_teruggekoppeld: [{}],
      nieuw_overleg_nodig: [{ target: 'overleg', actions: meetDeadlines('overleg_evalueren') }],
      overleg_geevalueerd: [{ target: 'afgesloten', actions: meetDeadlines('overleg_evalueren') }]
    }
  }
} as const satisfies Readonly<Record<string, StateNode>>
