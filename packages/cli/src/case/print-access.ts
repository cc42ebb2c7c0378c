import type { CaseView } from '@ketenregie/core'
import { summaryWords } from '../summary/summary-words.ts'
import { phraseHeld } from '../summary/words.ts'
import type { CaseWords } from './words.ts'

/** On which basis a reader sees what it sees, or why it sees nothing; empty without a purpose. */
export function printAccess(
  { access, facts }: Pick<CaseView, 'access' | 'facts'>,
  party: (name: string) => string,
  words: CaseWords
): readonly string[] {
  if (access === null) return []
  const { granted, withheld, purpose } = access
  const title = words.seenAs(party(access.party), purpose.replaceAll('_', ' '))
  const shown = granted.map(({ message, from, legalBasis, facts: names, source }) => {
    const known = names.filter(name => Object.hasOwn(facts, name))
    const what = known.length === 0 ? words.nothingYet : known.join(', ')
    return words.granted(
      message,
      party(from),
      what,
      `${legalBasis} (${source.source}, ${source.place})`
    )
  })
  const held = summaryWords[words.language]
  const kept = withheld.map(({ message, reason }) => `${message}: ${phraseHeld(reason, held)}.`)
  if (granted.length > 0) return [title, ...shown, ...kept]
  return [title, words.noneGranted, ...kept]
}
