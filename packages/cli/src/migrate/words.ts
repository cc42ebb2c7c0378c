import type { Readiness } from '@ketenregie/core'

/** In the order in which they are told. */
export const readinessWords: Readonly<Record<Readiness, string>> = {
  safe: 'veilig',
  mapped: 'volgens de omzetting',
  'needs-mapping': 'vraagt een omzetting',
  refused: 'geweigerd',
  there: 'loopt al zo',
  closed: 'afgelopen'
}

export const readinesses = [
  'safe',
  'mapped',
  'needs-mapping',
  'refused',
  'there',
  'closed'
] as const
