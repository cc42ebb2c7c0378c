import type { CaseView } from '@ketenregie/core'
import { phraseHeld } from '../summary/words.ts'

/** On which basis a reader sees what it sees, or why it sees nothing; empty without a purpose. */
export function printAccess(
  { access, facts }: Pick<CaseView, 'access' | 'facts'>,
  party: (name: string) => string
): readonly string[] {
  if (access === null) return []
  const { granted, withheld, purpose } = access
  const title = `Gezien als ${party(access.party)}, voor ${purpose.replaceAll('_', ' ')}.`
  const shown = granted.map(({ message, from, legalBasis, facts: names, source }) => {
    const known = names.filter(name => Object.hasOwn(facts, name))
    const what = known.length === 0 ? 'nog niets bekend' : known.join(', ')
    return `${message} van ${party(from)}: ${what}. Grondslag: ${legalBasis} (${source.source}, ${source.place}).`
  })
  const kept = withheld.map(({ message, reason }) => `${message}: ${phraseHeld(reason)}.`)
  if (granted.length > 0) return [title, ...shown, ...kept]
  const none = 'Voor dit doel krijgt deze partij volgens de afspraken niets te zien.'
  return [title, none, ...kept]
}
