import type { StateNode } from '@ketenregie/core'
import { report } from '../../authoring/citations.ts'
import { outsideRegion } from '../outside.ts'

/** After a detention somebody moves: within the region the search for a coordinator begins again. */
export const moved = {
  meta: {
    title: 'Verhuisd: nagaan of de nieuwe gemeente in deze regio ligt',
    owner: 'zvh',
    decides: ['keert_terug_buiten_de_regio'],
    source: report('aanbeveling-4-regie')
  },
  always: [outsideRegion(), { target: 'uitvoering.overdracht_aanbieden' }]
} as const satisfies StateNode
