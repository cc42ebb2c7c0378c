import type { KeptFact } from '../case/case-event.ts'
import type { CaseState } from '../case/case-state.ts'
import { readPayload } from '../case/entry-payload.ts'
import type { Entry } from '../journal/entry.ts'
import type { Pack } from '../pack/pack.ts'

/**
 * What a case says of the facts that are under a legal hold: everything that was ever stated of them,
 * with who stated it, since when it holds and in which entry, and the source that knows the fact.
 */
export function keptFactsOf(
  { factHolds }: Pick<CaseState, 'factHolds'>,
  entries: readonly Entry[],
  pack: Pick<Pack, 'facts'>
): Readonly<Record<string, KeptFact>> {
  const names = Object.keys(factHolds).toSorted()
  const said = new Map<string, KeptFact['said'][number][]>(names.map(name => [name, []]))
  for (const { number, payload } of entries)
    for (const event of (payload === null ? null : readPayload(payload))?.events ?? []) {
      if (event.type !== 'factsStated' && event.type !== 'factsCorrected') continue
      const isCorrection = event.type === 'factsCorrected'
      for (const [name, known] of Object.entries(event.facts))
        said.get(name)?.push({ ...known, entry: number, isCorrection })
    }
  const kept = names.flatMap((name): readonly (readonly [string, KeptFact])[] => {
    const hold = factHolds[name]
    const known = Object.hasOwn(pack.facts, name) ? pack.facts[name] : undefined
    const fact = { source: known?.source ?? null, said: said.get(name) ?? [] }
    return hold ? [[name, { hold, ...fact }]] : []
  })
  return Object.fromEntries(kept)
}
