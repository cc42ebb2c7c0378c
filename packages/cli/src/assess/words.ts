import type { Language, Modality, Status, Truth } from '@ketenregie/core'

export interface AssessmentWords {
  readonly truth: Readonly<Record<Truth, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly modality: Readonly<Record<Modality, string>>
  surely(set: string): string
  /** `others` more ways are not named. */
  possibly(ways: readonly string[], others: number): string
  first(party: string): string
  settles(names: readonly string[]): readonly string[]
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  nl: {
    truth: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
    status: {
      ground: 'grond',
      'no-ground': 'geen grond',
      unknown: 'onbekend',
      'own-judgement': 'eigen beoordeling'
    },
    modality: { may: 'mag deelnemen', does: 'neemt deel', 'on-request': 'op verzoek' },
    surely: set => `Zeker te bepalen met: ${set}.`,
    possibly: (ways, others) =>
      `Soms al met: ${ways.join('; of: ')}${others === 0 ? '' : `; of op ${others} andere manieren`}.`,
    first: party => `Vraag eerst aan ${party}`,
    settles: names => (names.length === 0 ? [] : [`Kan beslissen: ${names.join(', ')}.`])
  },
  en: {
    truth: { yes: 'yes', no: 'no', unknown: 'unknown' },
    status: {
      ground: 'ground',
      'no-ground': 'no ground',
      unknown: 'unknown',
      'own-judgement': 'own judgement'
    },
    modality: { may: 'may take part', does: 'takes part', 'on-request': 'on request' },
    surely: set => `Surely settled by: ${set}.`,
    possibly: (ways, others) =>
      `Sometimes already by: ${ways.join('; or: ')}${others === 0 ? '' : `; or in ${others} other ways`}.`,
    first: party => `First ask ${party}`,
    settles: names => (names.length === 0 ? [] : [`Can settle: ${names.join(', ')}.`])
  }
}
