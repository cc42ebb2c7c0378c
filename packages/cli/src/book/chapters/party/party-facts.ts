import { phrasePeriod } from '@ketenregie/core'
import { table } from '../../model/blocks.ts'
import type { Block } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { join } from '../../model/text.ts'
import { factLink } from '../../tell/names.ts'
import { factSources, sensitivityWords } from '../facts-chapter.ts'

/** The facts that a party holds, first those for which it is asked first. */
export function partyFacts(party: string, { pack }: BookInput): readonly Block[] {
  const held = Object.values(pack.facts).filter(
    ({ holders }) => holders.first === party || holders.also.includes(party)
  )
  const isFirst = (fact: (typeof held)[number]) => fact.holders.first === party
  const ordered = [...held.filter(isFirst), ...held.filter(fact => !isFirst(fact))]
  return table(
    'Feiten waar u naar gevraagd kunt worden',
    ['vraag', 'u wordt gevraagd', 'gevoeligheid', 'hoe lang het telt'],
    ordered.map(fact => ({
      cells: [
        join(fact.question, ' (', [factLink(fact.name, pack)], ')'),
        isFirst(fact) ? 'als eerste' : 'ook',
        sensitivityWords[fact.sensitivity],
        fact.fresh === null ? 'blijft gelden' : phrasePeriod(fact.fresh, 'nl')
      ],
      sources: factSources(fact, pack)
    }))
  )
}
