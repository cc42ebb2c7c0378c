import { groupBy } from '../../register/group-by.ts'
import { link, list, note, section, subsection, table } from '../model/blocks.ts'
import type { Block, Chapter, Item, Link, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, count, enumerate, join, separate } from '../model/text.ts'
import type { Change } from './compare-told.ts'
import { effectBlocks } from './effect-blocks.ts'
import { groupsOfChanges } from './groups-of-changes.ts'
import type { Line } from './lines-of.ts'
import { touchesOf } from './touches.ts'
import type { Touches } from './touches.ts'

/** What changed since another version, before and after in words; null where none was given. */
export function changesChapter(input: BookInput): Chapter | null {
  const { pack, previous, effect } = input
  if (previous === null) return null
  const before = { ...input, pack: previous, previous: null, pictures: {} }
  const now = { ...input, previous: null, pictures: {} }
  const touches = touchesOf(before, now)
  const groups = groupsOfChanges(before, now)
  const all = groups.flatMap(({ changes }) => changes)
  return {
    id: idOf.chapter.changes,
    part: 'Vooraf',
    title: 'Wat er is veranderd',
    blocks: [
      note(
        `Vergeleken zijn ${nameOf(previous)} en ${nameOf(pack)}. Wat hier niet staat, is hetzelfde gebleven.`
      ),
      ...(previous.name === pack.region?.basedOn.name
        ? [note('"Was" is wat landelijk geldt, "wordt" is wat in deze regio geldt.')]
        : []),
      ...(all.length === 0
        ? [note('Er is in de afspraken niets veranderd.')]
        : perPartner(all, touches)),
      ...(effect === null || all.length === 0 ? [] : effectBlocks(effect, pack, previous)),
      ...groups.flatMap(({ title, changes }, index): readonly Block[] => [
        section(`veranderd-${index + 1}`, `${title} (${changes.length})`),
        ...changes.flatMap(change => changeBlocks(change, touches))
      ])
    ]
  }
}

function nameOf({ name, version, hash }: BookInput['pack']): string {
  return `"${name}" versie ${version} (kenmerk ${hash.slice(0, 12)})`
}

/** Who has to look at what. */
function perPartner(changes: readonly Change[], touches: Touches): readonly Block[] {
  const concerned = changes.flatMap(change =>
    (touches.get(change.id) ?? []).map(party => ({ party, change }))
  )
  const rows = [...groupBy(concerned, ({ party }) => party.to).values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const sources = group.flatMap(({ change }) => sourcesOf(change))
    const [source, ...more] = sources
    if (source === undefined) return []
    const cells = [
      [first.party],
      count(group.length, 'afspraak', 'afspraken'),
      separate(group.map(({ change }) => [link(changeId(change), change.title)]))
    ]
    return [{ cells, sources: [source, ...more] as const }]
  })
  return [
    section('veranderd-partners', 'Per partner: wat u raakt'),
    note(
      `Er zijn ${count(changes.length, 'afspraak', 'afspraken')} veranderd, nieuw of vervallen. Een partner die hier niet staat, wordt door geen ervan geraakt.`
    ),
    ...table('Wat elke partner raakt', ['partner', 'hoeveel', 'wat'], rows)
  ]
}

function sourcesOf({ removed, added }: Change): readonly Sources[number][] {
  return [...added, ...removed].flatMap(({ sources }) => sources)
}

function changeId({ id }: Pick<Change, 'id'>): string {
  return `veranderd-${id}`
}

function changeBlocks(change: Change, touches: Touches): readonly Block[] {
  const { id, title, isGone, isNew, also } = change
  const state = isNew ? ' (nieuw)' : isGone ? ' (vervallen)' : ''
  const parties: readonly Link[] = touches.get(id) ?? []
  const places = [{ id, title }, ...also].map(each => ['"', link(each.id, each.title), '"'])
  const where = isGone ? [] : [note(join('Staat bij ', enumerate(places), '.'))]
  const who =
    parties.length === 0
      ? []
      : [note(join('Raakt: ', enumerate(parties.map(party => [party])), '.'))]
  return [
    subsection(changeId(change), `${title}${state}`),
    ...where,
    ...who,
    ...list(isNew || isGone ? wholeItems(change) : pairedItems(change))
  ]
}

/** A row that is new or gone comes as one item; what is not a row, line by line. */
function wholeItems({ isNew, removed, added }: Change): readonly Item[] {
  const lines = isNew ? added : removed
  const word = isNew ? 'Nieuw: ' : 'Was: '
  const cells = lines.filter(({ label }) => label !== null)
  const [first] = cells
  const row = cells.map(({ label, text }) => `${label ?? ''}: ${text}`).join('; ')
  return [
    ...(first === undefined ? [] : [{ text: ended(`${word}${row}`), sources: first.sources }]),
    ...lines.filter(({ label }) => label === null).map(line => told(word, line))
  ]
}

/** What was and what is, each pair together where they are cells of one row. */
function pairedItems({ removed, added }: Change): readonly Item[] {
  const labels = [...new Set([...removed, ...added].map(({ label }) => label))]
  return labels.flatMap(label => {
    const [was, is] = [removed, added].map(lines => lines.filter(each => each.label === label))
    return [
      ...(was ?? []).map(line => told('Was: ', line)),
      ...(is ?? []).map(line => told('Wordt: ', line))
    ]
  })
}

function told(word: string, { label, text, sources }: Line): Item {
  const head = label === null ? word : `${capital(label)} ${word.toLowerCase()}`
  return { text: ended(`${head}${text}`), sources }
}

function ended(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`
}
