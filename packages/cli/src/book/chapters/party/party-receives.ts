import type { AgreementPack } from '@ketenregie/rules'
import { link, list, subsection, table } from '../../model/blocks.ts'
import type { Block, Item } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { capital, count, join, spell } from '../../model/text.ts'
import { messageLink, partyLink } from '../../tell/names.ts'
import { basisWords, fieldsOf } from '../sharing-chapter.ts'

/** What reaches the party, on which ground, and what the other parties do. */
export function partyReceives(party: string, { pack }: BookInput): readonly Block[] {
  const id = idOf.party(party)
  const messages = Object.values(pack.messages).filter(({ to }) => to === party)
  const shared = table(
    'Wat met u wordt gedeeld',
    ['bericht', 'van', 'doel', 'grondslag', 'welke feiten'],
    messages.map(message => ({
      cells: [
        [messageLink(message.name, pack)],
        [partyLink(message.from, pack)],
        capital(spell(message.purpose)),
        basisWords(message),
        fieldsOf(message, pack)
      ],
      sources: [message.source]
    }))
  )
  const others = list(whatOthersDo(party, pack))
  return [
    ...(shared.length === 0
      ? []
      : [subsection(`${id}-gedeeld`, 'Wat met u wordt gedeeld, en op welke grondslag'), ...shared]),
    ...(others.length === 0 ? [] : [subsection(`${id}-anderen`, 'Wat de anderen doen'), ...others])
  ]
}

function whatOthersDo(party: string, pack: AgreementPack): readonly Item[] {
  return Object.values(pack.parties).flatMap((other): readonly Item[] => {
    if (other.name === party) return []
    const tasks = Object.values(pack.tasks).filter(task => task.party === other.name)
    const [first] = tasks
    if (first === undefined) return []
    const domains = [...new Set(tasks.flatMap(({ lifeDomain }) => lifeDomain ?? []))].map(spell)
    const about = domains.length === 0 ? '' : ` over ${domains.join(', ')}`
    return [
      {
        text: join(
          [partyLink(other.name, pack)],
          ` heeft ${count(tasks.length, 'taak', 'taken')}${about}; zie `,
          [link(`${idOf.party(other.name)}-levert`, 'wat deze partij levert')],
          '.'
        ),
        sources: [first.source]
      }
    ]
  })
}
