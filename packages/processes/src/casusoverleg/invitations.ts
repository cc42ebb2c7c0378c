import type { StateNode } from '@ketenregie/core'
import { minimumNorms } from '../authoring/citations.ts'
import { meetDeadlines, sendMessages, startDeadlines } from '../authoring/effects.ts'
import type { MessageName, PartyName, RuleName } from '../landelijk.generated.ts'
import { application, beforeTriage } from './events.ts'

const source = minimumNorms('uitgangspunt-3-weging')

/**
 * Whether one partner is asked to come. No ground, its own judgement and not known yet stay apart in
 * the outcome; as long as it is not invited, each new fact is weighed.
 */
function invite(party: PartyName, rule: RuleName, message: MessageName) {
  const ground = [
    { target: 'uitgenodigd', guard: { type: 'rule', params: { rule, is: 'yes' } } }
  ] as const
  const meta = (title: string) => ({ title, owner: party, decides: [rule], source }) as const
  return {
    initial: 'wegen',
    states: {
      wegen: {
        meta: meta('Wegen of deze partner grond heeft om mee te doen'),
        always: [...ground, { target: 'niet_uitgenodigd' }]
      },
      niet_uitgenodigd: {
        meta: meta('Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend'),
        on: { feiten_vastgesteld: ground, feiten_gecorrigeerd: ground }
      },
      uitgenodigd: { meta: meta('Uitgenodigd'), entry: sendMessages(message) }
    }
  } as const satisfies StateNode
}

const [, , , ...afterMeeting] = beforeTriage

/** Every partner by its own rule: who is invited today may not be the one who was not yesterday. */
export const invitations = {
  type: 'parallel',
  meta: {
    title: 'Partners uitnodigen en overleggen',
    owner: 'zvh',
    deadline: 'casusoverleg_houden',
    refuses: [...application, 'triage_gehouden', ...afterMeeting],
    source
  },
  entry: startDeadlines('casusoverleg_houden'),
  on: {
    aanmelder_ingelicht: [{}],
    overleg_gehouden: [
      { target: 'afspraken_vastleggen', actions: meetDeadlines('casusoverleg_houden') }
    ]
  },
  states: {
    om: invite('om', 'om_deelname', 'uitnodiging_casusoverleg_om'),
    rvdk: invite('rvdk', 'rvdk_deelname', 'uitnodiging_casusoverleg_rvdk'),
    reclassering: invite(
      'reclassering',
      'reclassering_deelname',
      'uitnodiging_casusoverleg_reclassering'
    ),
    politie: invite('politie', 'politie_deelname', 'uitnodiging_casusoverleg_politie')
  }
} as const satisfies StateNode
