import type { StateNode } from '@ketenregie/core'
import { report } from '../../authoring/citations.ts'
import {
  coordinate,
  sendMessages,
  startDeadlines,
  withdrawDeadlines
} from '../../authoring/effects.ts'
import { outside, withoutOffer } from '../refusals.ts'

/**
 * Away from the institution without leave. Nothing runs out meanwhile, and only who comes back, is
 * acquitted or dies gets out of here. `resume` is where the person goes on.
 */
export function escaped<const Resume extends string>(resume: Resume) {
  return {
    meta: {
      title: 'Onttrokken aan de detentie: wat verschuldigd was, staat stil',
      owner: 'pi',
      deadline: 'onttrekking_voorbij',
      refuses: [
        ...outside.filter(event => event !== 'terug_in_detentie'),
        ...withoutOffer,
        'casusoverleg_gehouden',
        'overdracht_aangeboden',
        'plan_lokaal_veld_gemaakt',
        'nieuwe_detentie',
        'nog_in_detentie'
      ],
      source: report('paragraaf-4.4-uitvoering')
    },
    entry: [...startDeadlines('onttrekking_voorbij'), ...coordinate('zvh')],
    on: {
      terug_in_detentie: [
        {
          target: resume,
          actions: [
            ...withdrawDeadlines('onttrekking_voorbij'),
            ...startDeadlines('ontslag', 'volgend_mdo'),
            ...sendMessages('melding_detentie')
          ]
        }
      ],
      // there is no detention to come back to, and nobody home to help
      vrijspraak: [{ target: 'afgesloten' }],
      afsluiting: [{ target: 'afgesloten' }]
    }
  } as const satisfies StateNode
}
