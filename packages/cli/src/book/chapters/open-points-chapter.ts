import { link, list, note, section } from '../model/blocks.ts'
import type { Block, Chapter, Item } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { join } from '../model/text.ts'
import { limitLink, messageLink, partyLink, taskLink } from '../tell/names.ts'
import { presentVersion } from '../tell/tell-limit.ts'

/** What the agreements leave open, on purpose visible: who must still settle what. */
export function openPointsChapter(input: BookInput): Chapter {
  const groups = openPoints(input)
  return {
    id: idOf.chapter.open,
    part: 'Naslag',
    title: 'Open punten',
    blocks: [
      note(
        'Wat hier staat, vult het systeem nergens zelf in. Een stap zonder termijn wacht zonder datum, een bericht zonder grondslag blijft liggen.'
      ),
      ...groups.flatMap(({ id, title, items }): readonly Block[] =>
        items.length === 0 ? [] : [section(id, `${title} (${items.length})`), ...list(items)]
      )
    ]
  }
}

export interface OpenGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
}

export function openPoints({ pack }: Pick<BookInput, 'pack'>): readonly OpenGroup[] {
  return [
    { id: 'open-termijnen', title: 'Termijnen zonder afgesproken lengte', items: openLimits(pack) },
    { id: 'open-grondslagen', title: 'Berichten zonder grondslag', items: missingBases(pack) },
    { id: 'open-eigenaren', title: 'Taken van niemand', items: orphanTasks(pack) },
    {
      id: 'open-normen',
      title: 'Wat de bronnen vragen en nog niets draagt',
      items: notCarried(pack)
    },
    {
      id: 'open-bronnen',
      title: 'Bronnen die nog nagelezen moeten worden',
      items: unreadSources(pack)
    }
  ]
}

type Pack = BookInput['pack']

function openLimits(pack: Pack): readonly Item[] {
  return Object.values(pack.timeLimits).flatMap(limit => {
    const version = presentVersion(limit)
    if (version === undefined || version.period !== null) return []
    return [
      {
        text: join([limitLink(limit.name, pack)], ': geen bron noemt een lengte.'),
        sources: [version.source]
      }
    ]
  })
}

function missingBases(pack: Pack): readonly Item[] {
  return Object.values(pack.messages).flatMap(({ name, from, to, legalBasis, source }) =>
    legalBasis === null
      ? [
          {
            text: join(
              [messageLink(name, pack)],
              ' van ',
              [partyLink(from, pack)],
              ' naar ',
              [partyLink(to, pack)],
              ': nog geen grondslag genoemd, dus het bericht blijft liggen.'
            ),
            sources: [source]
          }
        ]
      : []
  )
}

function orphanTasks(pack: Pack): readonly Item[] {
  return Object.values(pack.tasks).flatMap(({ id, party, source }) =>
    party === null
      ? [{ text: join(taskLink(id, pack), ': de bron noemt geen partij.'), sources: [source] }]
      : []
  )
}

function notCarried(pack: Pack): readonly Item[] {
  return Object.values(pack.norms).flatMap(({ id, text, notCarried: why, source }) =>
    why === null
      ? []
      : [{ text: join([link(idOf.norm(id), id)], `: ${text} ${why}`), sources: [source] }]
  )
}

/** Sources that say of themselves that their text was not seen, or only through others. */
function unreadSources({ sources }: Pack): readonly Item[] {
  return Object.values(sources).flatMap(({ id, title, kind, places }) => {
    const [place] = Object.keys(places)
    if (place === undefined || !/niet bevestigd|via derden/.test(kind)) return []
    return [{ text: `${title}: ${kind}.`, sources: [{ source: id, place }] }]
  })
}
