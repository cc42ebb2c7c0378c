import type { StateNode } from '@ketenregie/core'
import { afterRelease } from '../after-release.ts'
import { report } from '../citations.ts'
import { meetDeadlines, sendMessages, startDeadlines } from '../effects.ts'

/** The ground under the detention is gone; help goes on only where the person wants it. */
export const acquitted: StateNode = {
  meta: {
    title: 'Vrijgesproken: hulp alleen als de persoon dat wil',
    owner: 'zvh',
    deadline: 'hulpaanbod_na_vrijspraak',
    source: report('paragraaf-4.4-uitvoering')
  },
  entry: startDeadlines('hulpaanbod_na_vrijspraak'),
  on: {
    ...afterRelease('verzamelen'),
    overdracht_aangeboden: [
      {
        target: 'uitvoering.overdracht_aangeboden',
        actions: [...meetDeadlines('hulpaanbod_na_vrijspraak'), ...sendMessages('overdracht_regie')]
      }
    ],
    afsluiting: [{ target: 'afgesloten', actions: meetDeadlines('hulpaanbod_na_vrijspraak') }]
  }
}
