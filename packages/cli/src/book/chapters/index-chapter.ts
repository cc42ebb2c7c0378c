import type { Citation } from '@ketenregie/core'
import { groupBy } from '../../register/group-by.ts'
import { link, note, section, table } from '../model/blocks.ts'
import type { Chapter, Link, Sources } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { capital, separate, spell } from '../model/text.ts'
import { rulesOn, ruleSetsOn } from '../tell/editions.ts'
import { partyName, subjectTitle } from '../tell/names.ts'
import { factSources } from './facts-chapter.ts'

interface Entry {
  readonly word: string
  readonly to: Link
  readonly sources: Sources
}

/** Every party, step, limit, rule, fact and message from A to Z, with where it stands. */
export function indexChapter(input: BookInput): Chapter {
  const entries = entriesOf(input)
  const words = [...groupBy(entries, ({ word }) => word)].toSorted(([one], [other]) =>
    sortable(one) < sortable(other) ? -1 : 1
  )
  const letters = groupBy(words, ([word]) => sortable(word).charAt(0).toUpperCase())
  return {
    id: idOf.chapter.index,
    part: 'Naslag',
    title: 'Trefwoorden van A tot Z',
    blocks: [
      note('Achter elk woord staat waar het over gaat; klik erop, of zoek het hoofdstuk op.'),
      ...[...letters].flatMap(([letter, own]) => [
        section(`trefwoorden-${letter.toLowerCase()}`, letter),
        ...table(
          `Trefwoorden met een ${letter}`,
          ['woord', 'waar het staat'],
          own.flatMap(([word, all]) => {
            const [first, ...more] = all.flatMap(({ sources }) => [...sources])
            return first === undefined
              ? []
              : [{ cells: [word, separate(all.map(({ to }) => [to]))], sources: [first, ...more] }]
          })
        )
      ])
    ]
  }
}

function entriesOf({ pack, asOf }: BookInput): readonly Entry[] {
  const { facts, timeLimits, messages, processes, parties } = pack
  const concepts = ruleSetsOn(asOf, pack).flatMap(set => Object.values(set.concepts))
  const law = pack.calendar.law.lastDay
  const entry = (word: string, to: string, kind: string, source: Citation | null): Entry => ({
    word: capital(word),
    to: link(to, kind),
    sources: [source ?? law]
  })
  return [
    ...Object.values(processes).map(({ id, title, meta }) =>
      entry(title, idOf.process(id), 'werkinstructie', meta?.source ?? null)
    ),
    ...Object.values(timeLimits).map(({ name, what, versions }) =>
      entry(what, idOf.limit(name), 'termijn', versions[0]?.source ?? null)
    ),
    ...Object.values(messages).map(({ name, kind, to, source }) =>
      entry(spell(kind), idOf.message(name), `bericht naar ${partyName(to, pack)}`, source)
    ),
    ...Object.values(facts).map(fact =>
      entry(spell(fact.name), idOf.fact(fact.name), 'feit', factSources(fact, pack)[0])
    ),
    ...[...rulesOn(asOf, pack), ...concepts].map(({ name, source }) =>
      entry(subjectTitle(name, pack), idOf.rule(name), 'regel', source)
    ),
    ...Object.values(parties).map(({ name, title, roles }) => {
      const task = Object.values(pack.tasks).find(({ party }) => party === name)
      const about = roles.length === 0 ? 'hoofdstuk' : `hoofdstuk (${roles.map(spell).join(', ')})`
      return entry(title, idOf.party(name), about, task?.source ?? null)
    })
  ]
}

/** Letters alone, without accents, in small ones. */
function sortable(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .toLowerCase()
}
