import { isUnknown } from '@ketenregie/core'
import type { FactStatement, Question } from '@ketenregie/core'

/** By fact, the parties that said that they do not know it. */
export type NotKnownBy = ReadonlyMap<string, ReadonlySet<string>>

/** Who said not to know what, and has not told it since. */
export function notKnownBy(statements: readonly FactStatement[]): NotKnownBy {
  const found = new Map<string, Set<string>>()
  for (const { fact, value, by } of statements.toSorted(byDay)) {
    const parties = found.get(fact) ?? new Set<string>()
    found.set(fact, parties)
    if (isUnknown(value) && value.unknown === 'holder-does-not-know') parties.add(by)
    else parties.delete(by)
  }
  return found
}

/**
 * The holder whose turn it is; undefined while waiting, or when nobody is left to ask. Where no
 * statement tells who did not know, that was the first holder.
 */
export function whomToAsk(
  { fact, unknown, holders }: Pick<Question, 'fact' | 'unknown' | 'holders'>,
  known: NotKnownBy = new Map()
): string | undefined {
  const said = known.get(fact) ?? new Set<string>()
  switch (unknown) {
    case 'not-asked':
    case 'stale':
    case 'contradicted':
      return holders.find(party => !said.has(party))
    case 'holder-does-not-know':
      return said.size === 0 ? holders[1] : holders.find(party => !said.has(party))
    case 'asked':
    case 'may-not-be-shared':
      return undefined
  }
}

function byDay(a: FactStatement, b: FactStatement): number {
  if (a.on === b.on) return 0
  return a.on < b.on ? -1 : 1
}
