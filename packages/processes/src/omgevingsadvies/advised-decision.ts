import type { ProcessDefinition } from '@ketenregie/core'
import { adviceSheet, report } from '../authoring/citations.ts'
import { defineNationalProcess } from '../authoring/define-national-process.ts'
import {
  coordinate,
  meetDeadlines,
  sendMessages,
  startDeadlines,
  withdrawDeadlines
} from '../authoring/effects.ts'
import { advice, early, events, outcome, talk } from './events.ts'

const questions = adviceSheet('de-leervragen')
const decides = ['omgevingsadvies_compleet'] as const
const complete = {
  type: 'rule',
  params: { rule: 'omgevingsadvies_compleet', is: 'yes' }
} as const

/** As soon as the picture is complete, nobody is asked for more. */
const whenComplete = [
  { target: 'gesprek', guard: complete, actions: meetDeadlines('informatie_voor_advies') }
] as const

/**
 * Advice from a person's surroundings for a decision: at the table that settles cases, while a
 * sentence is carried out, or in the care after it.
 */
export const advisedDecision: ProcessDefinition = defineNationalProcess({
  id: 'omgevingsadvies',
  version: '1.0.0',
  title: 'Omgevingsadvies',
  meta: { title: 'Omgevingsadvies', source: adviceSheet('waar-gaan-de-projecten-over') },
  events,
  initial: 'vraag_verhelderen',
  entry: coordinate('zvh'),
  on: {
    overlijden: [{ target: '.overleden' }],
    vraag_ingetrokken: [{ target: '.ingetrokken' }]
  },
  states: {
    vraag_verhelderen: {
      meta: {
        title: 'Verhelderen voor welk besluit het advies is',
        owner: 'zvh',
        deadline: 'vraag_verhelderen',
        refuses: ['informatie_volstaat', ...talk, ...advice, ...outcome],
        source: questions
      },
      entry: startDeadlines('vraag_verhelderen'),
      on: {
        informatie_ontvangen: [{}],
        vraag_verhelderd: [
          { target: 'informatie_wegen', actions: meetDeadlines('vraag_verhelderen') }
        ]
      }
    },
    informatie_wegen: {
      meta: {
        title: 'Nagaan wat al bekend is',
        owner: 'zvh',
        decides,
        source: questions
      },
      always: [{ target: 'gesprek', guard: complete }, { target: 'informatie_verzamelen' }]
    },
    // who is asked what first follows from the holders of the facts that are missing
    informatie_verzamelen: {
      meta: {
        title: 'Vragen wie over welke informatie beschikt',
        owner: 'zvh',
        deadline: 'informatie_voor_advies',
        decides,
        refuses: ['vraag_verhelderd', ...advice, ...outcome],
        source: questions
      },
      entry: [
        ...startDeadlines('informatie_voor_advies'),
        ...sendMessages(
          'uitvraag_omgevingsadvies_gemeente',
          'uitvraag_omgevingsadvies_reclassering'
        )
      ],
      on: {
        informatie_ontvangen: [...whenComplete, {}],
        feiten_vastgesteld: whenComplete,
        feiten_gecorrigeerd: whenComplete,
        informatie_volstaat: [
          { target: 'gesprek', actions: meetDeadlines('informatie_voor_advies') }
        ],
        gesprek_gevoerd: [
          { target: 'advies_opstellen', actions: meetDeadlines('informatie_voor_advies') }
        ],
        gesprek_geweigerd: [{}]
      }
    },
    gesprek: {
      meta: {
        title: 'Met de persoon spreken, en niet alleen over de persoon',
        owner: 'zvh',
        deadline: 'gesprek_over_advies',
        refuses: [...early, ...advice, ...outcome],
        source: report('aanbeveling-6')
      },
      entry: startDeadlines('gesprek_over_advies'),
      on: {
        informatie_ontvangen: [{}],
        gesprek_gevoerd: [
          { target: 'advies_opstellen', actions: meetDeadlines('gesprek_over_advies') }
        ],
        gesprek_geweigerd: [
          { target: 'advies_opstellen', actions: withdrawDeadlines('gesprek_over_advies') }
        ]
      }
    },
    advies_opstellen: {
      meta: {
        title: 'Advies en plan opstellen',
        owner: 'zvh',
        deadline: 'advies_uitbrengen',
        refuses: [...early, 'advies_aangevuld', ...outcome],
        source: adviceSheet('de-veronderstelling')
      },
      entry: startDeadlines('advies_uitbrengen'),
      on: {
        informatie_ontvangen: [{}],
        gesprek_gevoerd: [{}],
        gesprek_geweigerd: [{}],
        advies_uitgebracht: [
          {
            target: 'beslissing',
            actions: [...meetDeadlines('advies_uitbrengen'), ...sendMessages('omgevingsadvies')]
          }
        ]
      }
    },
    beslissing: {
      meta: {
        title: 'De beslissing nemen; het advies bindt niet',
        owner: 'om',
        deadline: 'beslissing_na_advies',
        refuses: [...early, 'advies_uitgebracht', 'effect_nagegaan'],
        source: adviceSheet('de-veronderstelling')
      },
      entry: startDeadlines('beslissing_na_advies'),
      on: {
        informatie_ontvangen: [{}],
        gesprek_gevoerd: [{}],
        gesprek_geweigerd: [{}],
        advies_aangevuld: [{ actions: sendMessages('omgevingsadvies') }],
        beslissing_genomen: [
          { target: 'terugkijken', actions: meetDeadlines('beslissing_na_advies') }
        ]
      }
    },
    // what the advice brought is counted over groups, apart from the case
    terugkijken: {
      meta: {
        title: 'Later nagaan of het advies heeft geholpen',
        owner: 'zvh',
        deadline: 'effect_nagaan',
        refuses: [...early, ...talk, ...advice, 'beslissing_genomen', 'informatie_ontvangen'],
        source: questions
      },
      entry: startDeadlines('effect_nagaan'),
      on: { effect_nagegaan: [{ target: 'afgesloten', actions: meetDeadlines('effect_nagaan') }] }
    },
    afgesloten: { type: 'final', meta: { title: 'Afgesloten', source: questions } },
    ingetrokken: { type: 'final', meta: { title: 'Ingetrokken', source: questions } },
    overleden: { type: 'final', meta: { title: 'Overleden', source: questions } }
  }
})
