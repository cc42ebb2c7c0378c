import type { Modality } from '@ketenregie/core'

/** What a ground means for the party: never "must" where the source says "may". */
export const modalityWords: Readonly<
  Record<Modality, { readonly short: string; readonly you: string; readonly long: string }>
> = {
  may: { short: 'mag', you: 'U mag dit', long: 'mag, en beslist dat zelf' },
  does: { short: 'doet', you: 'U doet dit', long: 'doet dit' },
  'on-request': { short: 'op verzoek', you: 'Op verzoek doet u dit', long: 'doet dit op verzoek' }
}
