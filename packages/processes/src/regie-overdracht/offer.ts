import type { StateNode } from '@ketenregie/core'
import { report } from '../authoring/citations.ts'
import {
  coordinate,
  meetDeadlines,
  startDeadlines,
  withdrawDeadlines
} from '../authoring/effects.ts'
import type { TimeLimitName } from '../landelijk.generated.ts'
import { offers, withoutOffer } from './events.ts'

const source = report('aanbeveling-4-regie')

const titles = {
  gemeente: 'de gemeente',
  lokaal_veld: 'het lokaal veld',
  zorgaanbieder: 'een zorgaanbieder'
} as const

type Candidate = keyof typeof titles

/** An offer lies with one party; until that party accepts, whoever coordinated goes on. */
export function offeredTo<const Party extends Candidate>(party: Party) {
  return {
    meta: {
      title: `De regie is aangeboden aan ${titles[party]}`,
      owner: party,
      deadline: 'overdracht_beantwoorden',
      refuses: [...offers, 'regie_teruggegeven', 'afsluiting'],
      source
    },
    entry: startDeadlines('overdracht_beantwoorden'),
    on: {
      overdracht_aanvaard: [
        {
          target: `bij_${party}`,
          actions: [...meetDeadlines('overdracht_beantwoorden'), ...coordinate(party)]
        }
      ],
      overdracht_geweigerd: [
        { target: 'geweigerd', actions: meetDeadlines('overdracht_beantwoorden') }
      ],
      aanbod_ingetrokken: [
        { target: 'aanbieden', actions: withdrawDeadlines('overdracht_beantwoorden') }
      ]
    }
  } as const satisfies StateNode
}

/** A party coordinates, for as long as it takes; it can hand on or give back, but not just stop. */
export function heldBy<const Party extends Candidate>(party: Party) {
  return {
    meta: {
      title: `De regie ligt bij ${titles[party]}`,
      owner: party,
      rests: true,
      refuses: withoutOffer,
      source
    },
    on: {
      ...offering(),
      regie_teruggegeven: [{ target: 'aanbieden', actions: coordinate('zvh') }],
      afsluiting: [{ target: 'afgesloten' }]
    }
  } as const satisfies StateNode
}

/** Whoever coordinates can offer it to any party. */
export function offering(...ended: readonly TimeLimitName[]) {
  const actions = meetDeadlines(...ended)
  return {
    regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions }],
    regie_aangeboden_aan_lokaal_veld: [{ target: 'aangeboden_aan_lokaal_veld', actions }],
    regie_aangeboden_aan_zorgaanbieder: [{ target: 'aangeboden_aan_zorgaanbieder', actions }]
  } as const
}
