import type { StateNode } from '@ketenregie/core'
import { report } from '../authoring/citations.ts'
import { coordinate, sendMessages } from '../authoring/effects.ts'

const source = report('aanbeveling-4-regie')
const decides = ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'] as const
const localField = {
  type: 'rule',
  params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' }
} as const
const careProvider = {
  type: 'rule',
  params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' }
} as const

/** The house itself goes on leading. */
export const stays = { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } } as const

/** The offer goes to who was proposed, and without a proposal to the municipality. */
export function sending<const Target extends string>(target: Target) {
  return {
    meta: { title: 'Het aanbod gaat naar wie is voorgesteld', owner: 'zvh', decides, source },
    always: [
      { target, guard: localField, actions: sendMessages('overdracht_regie_lokaal_veld') },
      { target, guard: careProvider, actions: sendMessages('overdracht_regie_zorgaanbieder') },
      { target, actions: sendMessages('overdracht_regie') }
    ]
  } as const satisfies StateNode
}

const target = '#detentie_en_terugkeer.monitoring'

/** Who accepted leads from here on. */
export const handedOver = {
  meta: { title: 'De regie gaat over naar wie haar aanvaardde', owner: 'zvh', decides, source },
  always: [
    { target, guard: localField, actions: coordinate('lokaal_veld') },
    { target, guard: careProvider, actions: coordinate('zorgaanbieder') },
    { target, actions: coordinate('gemeente') }
  ]
} as const satisfies StateNode
