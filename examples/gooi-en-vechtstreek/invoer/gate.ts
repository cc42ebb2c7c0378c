import type { CivilDate } from '@ketenregie/core'
import type { FactLine } from './facts.ts'

export type Gate = 'ja' | 'nee' | 'onbekend'

const personal = [
  'meerdere_problemen_en_leefgebieden',
  'ketensamenwerking_nodig',
  'systeem_of_leefomgeving_geraakt'
]

/** Whether the facts stated until a day make the problem complex, in reading a; written apart from the rules. */
export function gateOn(facts: readonly FactLine[], day: CivilDate): Gate {
  const latest = new Map<string, FactLine['waarde']>()
  for (const { feit, waarde, op } of facts) if (op <= day) latest.set(feit, waarde)
  const area = latest.get('ernstige_gebiedsproblematiek')
  if (area === 'ja' || personal.every(fact => latest.get(fact) === 'ja')) return 'ja'
  return area === 'nee' && personal.some(fact => latest.get(fact) === 'nee') ? 'nee' : 'onbekend'
}
