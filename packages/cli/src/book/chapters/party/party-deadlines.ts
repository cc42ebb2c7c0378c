import type { TimeLimit } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { table } from '../../model/blocks.ts'
import type { Block, Row, Text } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { enumerate, plain } from '../../model/text.ts'
import { limitLink } from '../../tell/names.ts'
import { presentVersion, tellLength, tellSignals, tellStart } from '../../tell/tell-limit.ts'
import { limitOwners } from './limit-owners.ts'

/** The limits of the steps in which the party is to act, and those whose signals go to it. */
export function partyDeadlines(party: string, { pack }: BookInput): readonly Block[] {
  const owned = ownedLimits(party, pack)
  const limits = Object.values(pack.timeLimits).filter(
    limit => owned.has(limit.name) || limit.ladder.some(({ to }) => to === party)
  )
  return table(
    'Termijnen die u aangaan',
    ['wat', 'hoe lang', 'vanaf', 'seinen', 'u bent'],
    limits.flatMap(limit => rowOf(limit, party, owned.has(limit.name), pack))
  )
}

function rowOf(
  limit: TimeLimit,
  party: string,
  isOwner: boolean,
  pack: AgreementPack
): readonly Row[] {
  const version = presentVersion(limit)
  if (version === undefined) return []
  const signals = tellSignals(limit, pack).map(({ text }) => plain(text))
  const hears = limit.ladder.some(({ to }) => to === party)
  const roles: readonly Text[] = [
    ...(isOwner ? ['aan zet'] : []),
    ...(hears ? ['degene die een sein krijgt'] : [])
  ]
  return [
    {
      cells: [
        [limitLink(limit.name, pack)],
        tellLength(version),
        tellStart(version.start, pack),
        signals.length === 0 ? 'geen' : signals.join(' '),
        enumerate(roles)
      ],
      sources: [version.source]
    }
  ]
}

export function ownedLimits(party: string, { processes }: AgreementPack): ReadonlySet<string> {
  const owners = Object.values(processes).flatMap(definition => [...limitOwners(definition)])
  return new Set(owners.flatMap(([limit, parties]) => (parties.has(party) ? [limit] : [])))
}
