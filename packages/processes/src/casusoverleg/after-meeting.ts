import type { StateNode } from '@ketenregie/core'
import { workingProcess } from '../authoring/citations.ts'
import { meetDeadlines, openTasks, sendMessages, startDeadlines } from '../authoring/effects.ts'
import type { MessageName, RuleName } from '../landelijk.generated.ts'
import { application } from './events.ts'

const before = [...application, 'triage_gehouden', 'overleg_gehouden'] as const

const everyone = sendMessages('afspraken_casusoverleg', 'afspraken_casusoverleg_pi')

function tell<const Next extends string>(rule: RuleName, message: MessageName, target: Next) {
  return {
    meta: {
      title: 'Nagaan of deze partner meedoet',
      owner: 'zvh',
      decides: [rule],
      source: workingProcess('afspraken')
    },
    always: [
      {
        target,
        guard: { type: 'rule', params: { rule, is: 'yes' } },
        actions: sendMessages(message)
      },
      { target }
    ]
  } as const satisfies StateNode
}

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
          target: 'afspraken_delen.om',
          actions: [...meetDeadlines('afspraken_vastleggen'), ...everyone]
        }
      ]
    }
  },
  // who has ground to take part knows what was agreed; of the others nobody
  afspraken_delen: {
    initial: 'om',
    meta: { title: 'De afspraken delen met wie meedoet', source: workingProcess('afspraken') },
    states: {
      om: tell('om_deelname', 'afspraken_casusoverleg_om', 'rvdk'),
      rvdk: tell('rvdk_deelname', 'afspraken_casusoverleg_rvdk', 'reclassering'),
      reclassering: tell('reclassering_deelname', 'afspraken_casusoverleg_reclassering', 'politie'),
      politie: tell(
        'politie_deelname',
        'afspraken_casusoverleg_politie',
        '#casusoverleg.afspraken_uitvoeren'
      )
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
      afspraken_vastgelegd: [{ target: 'afspraken_delen.om', actions: everyone }],
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
