import type { Language } from '@ketenregie/core'
import type { Because, WeighedNorm } from '@ketenregie/rules'

interface NormWords {
  readonly statuses: Readonly<Record<WeighedNorm['status'], string>>
  readonly because: Readonly<Record<Because, string>>
  readonly columns: readonly [string, string, string, string]
  readonly advice: string
  readonly source: string
  total(counts: Readonly<Record<WeighedNorm['status'], number>>): string
  readonly nothing: string
}

export const normWords: Readonly<Record<Language, NormWords>> = {
  nl: {
    statuses: { met: 'voldaan', missing: 'ontbreekt', unknown: 'onbekend' },
    because: {
      shown: 'blijkt uit de afspraken zelf',
      overdue: 'de herijking is te lang geleden',
      stated: 'volgens de regio',
      'not-shown': 'de regio zegt van wel, maar uit de afspraken blijkt het niet',
      'no-substitute': 'er is een aanspreekpunt, maar geen vervanger genoemd',
      'no-source': 'de rol staat er, maar zonder bron dat zij vervuld is',
      'not-stated': 'nergens vastgelegd',
      'no-region': 'alleen een regio kan dit zeggen'
    },
    columns: ['norm', 'partij', 'stand', 'waaruit'],
    advice: 'Wat te doen',
    source: 'bron',
    total: ({ met, missing, unknown }) =>
      `${met} voldaan, ${missing} ontbreekt, ${unknown} onbekend`,
    nothing: 'Geen norm in deze afspraken vraagt partijen om verantwoording.'
  },
  en: {
    statuses: { met: 'met', missing: 'missing', unknown: 'unknown' },
    because: {
      shown: 'shown by the agreements themselves',
      overdue: 'recalibrated too long ago',
      stated: 'stated by the region',
      'not-shown': 'the region says so, but the agreements do not show it',
      'no-substitute': 'there is a contact, but no substitute is named',
      'no-source': 'the role is named, without a source that it is filled',
      'not-stated': 'recorded nowhere',
      'no-region': 'only a region can tell'
    },
    columns: ['norm', 'party', 'status', 'evidence'],
    advice: 'What to do',
    source: 'source',
    total: ({ met, missing, unknown }) => `${met} met, ${missing} missing, ${unknown} unknown`,
    nothing: 'No norm in these agreements asks parties to account for it.'
  }
}
