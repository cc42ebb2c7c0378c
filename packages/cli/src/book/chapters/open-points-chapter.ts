import type { Citation } from '@ketenregie/core'
import { link, list, note, section } from '../model/blocks.ts'
import type { Block, Chapter, Item, Text } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { finish, join, separate } from '../model/text.ts'
import {
  limitLink,
  messageLink,
  partyLink,
  partyName,
  subjectLink,
  taskLink
} from '../tell/names.ts'
import { tellNames } from '../tell/tell-names.ts'
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
    ...openMatters(pack),
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

/** What the files say is open, by the party whose turn it is. */
function openMatters(pack: Pack): readonly OpenGroup[] {
  const matters = Object.entries(pack.openMatters ?? {})
  const owners = [...new Set(matters.map(([, { owner }]) => owner))]
  return owners.map(owner => ({
    id: `open-bij-${owner}`,
    title: `Aan zet: ${partyName(owner, pack)}`,
    items: matters
      .filter(([, matter]) => matter.owner === owner)
      .map(([name, { what, about, source }]): Item => {
        const parts = aboutItems(about, source, pack)
        const item = { id: idOf.openMatter(name), text: finish(tellNames(what, pack)) }
        return parts.length === 0
          ? { ...item, sources: [source] }
          : { ...item, sources: [source], items: parts }
      })
  }))
}

type Matter = NonNullable<Pack['openMatters']>[string]

/** What in the agreements stands open by it, by kind. */
function aboutItems(about: Matter['about'], source: Citation, pack: Pack): readonly Item[] {
  const kinds: readonly (readonly [string, readonly Text[]])[] = [
    ['Taken: ', about.tasks.map(id => taskLink(id, pack))],
    ['Termijnen: ', about.limits.map(name => ['"', limitLink(name, pack), '"'])],
    ['Berichten: ', about.messages.map(name => toWhom(name, pack))],
    ['Normen: ', about.norms.map(id => [link(idOf.norm(id), id)])],
    ['Cijfers: ', about.indicators.map(name => [indicatorLink(name, pack)])],
    ['Tabellen: ', about.tables.map(name => ['"', subjectLink(name, pack), '"'])]
  ]
  return kinds.flatMap(([head, names]) =>
    names.length === 0 ? [] : [{ text: finish(head, separate(names)), sources: [source] }]
  )
}

/** Messages of one kind to several parties are told apart by where they go. */
function toWhom(name: string, pack: Pack): Text {
  const to = pack.messages[name]?.to
  const way = to === undefined ? [] : [' naar ', partyLink(to, pack)]
  return ['"', messageLink(name, pack), '"', ...way]
}

function indicatorLink(name: string, { indicators = {} }: Pack) {
  return link(idOf.indicator(name), indicators[name]?.what ?? name)
}

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
