import type { Party } from '@ketenregie/core'
import { link, note, pageSection, section } from '../../model/blocks.ts'
import type { Chapter } from '../../model/book.ts'
import type { BookInput } from '../../model/book-input.ts'
import { idOf } from '../../model/ids.ts'
import { count, join, spell } from '../../model/text.ts'
import { partyBrief } from './party-brief.ts'
import { partyDecides } from './party-decides.ts'
import { partyDelivers } from './party-delivers.ts'
import { partyDeadlines } from './party-deadlines.ts'
import { partyFacts } from './party-facts.ts'
import { partyNorms } from './party-norms.ts'
import { partyOpenPoints } from './party-open-points.ts'
import { partyReceives } from './party-receives.ts'

/** Everything that concerns one partner: the chapter that this partner signs. */
export function partyChapter(party: Party, input: BookInput): Chapter {
  const { name, title, roles } = party
  const id = idOf.party(name)
  const at = (part: string) => `${id}-${part}`
  const who = roles.length === 0 ? '' : ` Rollen: ${roles.map(spell).join(', ')}.`
  const parts = [
    { id: at('beslist'), title: 'Wat u beslist', blocks: partyDecides(name, input) },
    {
      id: at('wanneer'),
      title: 'Wanneer iets klaar moet zijn',
      blocks: partyDeadlines(name, input)
    },
    { id: at('levert'), title: 'Wat u levert', blocks: partyDelivers(name, input) },
    {
      id: at('verwacht'),
      title: 'Wat u van de anderen mag verwachten',
      blocks: partyReceives(name, input)
    },
    {
      id: at('feiten'),
      title: 'Welke feiten u weet en waar u naar gevraagd kunt worden',
      blocks: partyFacts(name, input)
    },
    { id: at('normen'), title: 'Wat de bronnen van u vragen', blocks: partyNorms(name, input) },
    { id: at('open'), title: 'Wat voor u nog open staat', blocks: partyOpenPoints(name, input) }
  ]
  const filled = parts.filter(({ blocks }) => blocks.length > 0)
  const empty = parts.filter(({ blocks }) => blocks.length === 0)
  const tasks = Object.values(input.pack.tasks).filter(task => task.party === name).length
  const named = tasks === 0 ? 'Het noemt geen taken' : `Het noemt ${count(tasks, 'taak', 'taken')}`
  return {
    id,
    part: 'Per partner',
    title,
    blocks: [
      note(
        join(
          `Dit hoofdstuk is voor: ${title}.${who} ${named}. Eerst alles in het kort; `,
          ...(filled[0] === undefined
            ? ['meer is er niet afgesproken']
            : ['daarna ', [link(filled[0].id, 'wat er precies is afgesproken')]]),
          '. Hoe u dit boek leest, staat in de ',
          [link(idOf.chapter.guide, 'leeswijzer')],
          '.'
        )
      ),
      section(at('kort'), 'In het kort'),
      ...partyBrief(name, input),
      ...filled.flatMap((part, index) => [
        (index === 0 ? pageSection : section)(part.id, part.title),
        ...part.blocks
      ]),
      ...(empty.length === 0
        ? []
        : [
            note(
              `De afspraken zeggen voor u niets over: ${empty.map(part => part.title.toLowerCase()).join('; ')}.`
            )
          ])
    ]
  }
}
