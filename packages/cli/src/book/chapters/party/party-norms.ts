import { weighNorms } from '@ketenregie/rules'
import { link, list, table } from '../../model/blocks.ts'
import type { Block } from '../../model/book.ts'
import { normColumns, normRows } from '../region/norms-chapter.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { finish, join } from '../../model/text.ts'

/** What the sources ask of a party, in own words. */
export function partyNorms(party: string, { pack, asOf }: BookInput): readonly Block[] {
  const weighed =
    pack.region === null ? [] : weighNorms(pack, asOf).filter(norm => norm.party === party)
  const norms = Object.values(pack.norms).filter(norm => norm.party === party)
  const asked = list(
    norms.map(({ id, text, source }) => ({
      text: finish(join([link(idOf.norm(id), id)], `: ${text}`)),
      sources: [source]
    }))
  )
  return [
    ...asked,
    ...table('Minimumnormen en hoe het er in deze regio voor staat', normColumns, normRows(weighed))
  ]
}
