import type { FactName, PartyName } from '../landelijk.generated.ts'
import type { Cited } from './citations.ts'

/** An event that these parties may report, with the facts that it must carry. */
export function event(
  title: string,
  by: readonly PartyName[],
  source: Cited,
  ...facts: readonly FactName[]
) {
  return { title, by, facts, source } as const
}
