import { weighNorms } from '@ketenregie/rules'
import type { WeighedNorm } from '@ketenregie/rules'
import { normWords } from '../../../norms/words.ts'
import { groupBy } from '../../../register/group-by.ts'
import { link, note, section, table } from '../../model/blocks.ts'
import type { Block, Chapter, Row, Sources } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { capital, finish, plain } from '../../model/text.ts'
import { partyLink, partyName } from '../../tell/names.ts'

const statuses = ['met', 'missing', 'unknown'] as const

/** How each partner stands to the norms that it answers for; null where there is no region. */
export function normsChapter(input: BookInput): Chapter | null {
  const { pack } = input
  if (pack.region === null) return null
  const byParty = [...groupBy(weighNorms(pack, input.asOf), ({ party }) => party)]
  if (byParty.length === 0) return null
  return {
    id: idOf.chapter.norms,
    part: 'Deze regio',
    title: 'Minimumnormen: wie voldoet, wat ontbreekt en wat onbekend is',
    blocks: [
      note(
        'Een norm is pas voldaan als de afspraken het laten zien of een bron het zegt. Wat nergens is vastgelegd, is onbekend; dat is geen verwijt en ook geen vrijbrief.'
      ),
      ...table(
        'De stand per partner',
        ['partner', ...statuses.map(status => normWords.nl.statuses[status])],
        byParty.map(([party, norms]) => ({
          cells: [
            [partyLink(party, pack)],
            ...statuses.map(status => String(norms.filter(each => each.status === status).length))
          ],
          sources: sourcesOf(norms)
        }))
      ),
      ...byParty.flatMap(([party, norms]): readonly Block[] => {
        const title = partyName(party, pack)
        return [
          section(`regio-normen-${party}`, title),
          ...table(`Minimumnormen: ${title}`, normColumns, normRows(norms))
        ]
      })
    ]
  }
}

export const normColumns = [
  'norm',
  'wat wordt gevraagd',
  'stand',
  'waaruit dat blijkt',
  'wat te doen'
] as const

export function normRows(norms: readonly WeighedNorm[]): readonly Row[] {
  return norms.map(({ norm, text, title, municipality, status, because, note: said, ...rest }) => {
    const { advice, source, evidence } = rest
    const why = finish(capital(normWords.nl.because[because]))
    return {
      cells: [
        [link(idOf.norm(norm), norm)],
        municipality === null ? text : `${title}: ${text}`,
        normWords.nl.statuses[status],
        said === null ? why : `${plain(why)} ${said}`,
        advice ?? 'niets'
      ],
      sources: evidence === null ? [source] : [source, evidence]
    }
  })
}

function sourcesOf(norms: readonly WeighedNorm[]): Sources {
  const [first, ...more] = norms.map(({ source }) => source)
  return first === undefined ? [{ source: '', place: '' }] : [first, ...more]
}
