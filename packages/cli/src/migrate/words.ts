import type { Verdict } from '@ketenregie/core'

/** In the order in which they are told. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  safe: 'veilig',
  mapped: 'volgens de omzetting',
  'needs-mapping': 'vraagt een omzetting',
  refused: 'geweigerd',
  there: 'loopt al zo',
  closed: 'afgelopen'
}

export const verdicts = ['safe', 'mapped', 'needs-mapping', 'refused', 'there', 'closed'] as const
