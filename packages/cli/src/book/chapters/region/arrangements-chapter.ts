import { phraseDate } from '@ketenregie/core'
import { weighArrangements } from '@ketenregie/rules'
import type { AgreementPack, WeighedArrangement } from '@ketenregie/rules'
import { arrangementWords } from '../../../arrangements/words.ts'
import { groupBy } from '../../../register/group-by.ts'
import { list, note, section, table } from '../../model/blocks.ts'
import type { Block, Chapter, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, enumerate, join, plain } from '../../model/text.ts'
import { partyLink, partyName, taskLink } from '../../tell/names.ts'

/** What must be arranged apart from cases, by municipality and institution; null: no region. */
export function arrangementsChapter({ pack, asOf }: BookInput): Chapter | null {
  if (pack.region === null) return null
  const all = weighArrangements(pack, asOf)
  if (all.length === 0) return null
  const settled = all.filter(({ status }) => status === 'arranged').length
  return {
    id: idOf.chapter.arrangements,
    part: 'Deze regio',
    title: 'Wat buiten zaken om geregeld moet zijn, per gemeente en inrichting',
    blocks: [
      note(
        `Van ${count(all.length, 'regeling', 'regelingen')} op alle plekken samen is van ${settled} met een bron gezegd dat zij er is. Wat de regio niet zegt, is onbekend.`
      ),
      ...[...groupBy(all, ({ party }) => party ?? '')].flatMap(([party, own]) =>
        partyBlocks(party, own, pack)
      )
    ]
  }
}

function partyBlocks(
  party: string,
  own: readonly WeighedArrangement[],
  pack: AgreementPack
): readonly Block[] {
  const title = partyName(party, pack)
  const places = [...new Set(own.map(each => each.title))]
  return [
    section(`regio-regelingen-${party}`, title),
    ...table(
      `Geregeld of niet: ${title}`,
      ['wat te regelen', ...(places.length === 1 ? ['stand'] : places), 'wie aan zet is'],
      [...groupBy(own, ({ task }) => task)].flatMap(([task, at]) => {
        const [first] = at
        if (first === undefined) return []
        const turn = at.find(({ openMatter }) => openMatter !== null)?.openMatter
        return [
          {
            cells: [
              taskLink(task, pack),
              ...at.map(({ status }) => arrangementWords.nl.statuses[status]),
              turn ? [partyLink(turn.owner, pack)] : 'niemand genoemd'
            ],
            sources: [first.source] as const
          }
        ]
      })
    ),
    ...list(remarks(own, pack))
  ]
}

/** What the region says of an arrangement, once for the places of which it says the same. */
function remarks(own: readonly WeighedArrangement[], pack: AgreementPack): readonly Item[] {
  const said = own.filter(({ statement }) => statement !== null)
  const alike = groupBy(said, ({ task, statement }) => JSON.stringify([task, statement]))
  return [...alike.values()].flatMap(group => {
    const [first] = group
    if (first?.statement === null || first === undefined) return []
    const words = wordsOf(first, pack)
    if (words === null) return []
    const places = plain(enumerate(group.map(({ title }) => title)))
    return [
      {
        text: join(taskLink(first.task, pack), ` (${places}). ${words}`),
        sources: [first.statement.source ?? first.source]
      }
    ]
  })
}

function wordsOf({ statement }: WeighedArrangement, pack: AgreementPack): string | null {
  if (statement === null) return null
  if (statement.status !== 'arranged') return statement.note
  const { agreed, since, responsible, recalibrateBy } = statement
  const rest = statement.note === null ? '' : ` ${statement.note}`
  return `${agreed} Sinds ${phraseDate(since, 'nl')}; ${partyName(responsible, pack)} staat ervoor in. Herijken uiterlijk op ${phraseDate(recalibrateBy, 'nl')}.${rest}`
}
