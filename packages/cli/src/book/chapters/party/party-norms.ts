import { link, list } from '../../model/blocks.ts'
import type { Block } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { join } from '../../model/text.ts'

/** What the sources ask of a party, in own words. */
export function partyNorms(party: string, { pack }: BookInput): readonly Block[] {
  const norms = Object.values(pack.norms).filter(norm => norm.party === party)
  return list(
    norms.map(({ id, text, source }) => ({
      text: join([link(idOf.norm(id), id)], `: ${text}`),
      sources: [source]
    }))
  )
}
