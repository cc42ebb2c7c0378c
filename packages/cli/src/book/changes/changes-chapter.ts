import { limitsChapter } from '../chapters/limits-chapter.ts'
import { partyChapter } from '../chapters/party/party-chapter.ts'
import { workInstruction } from '../chapters/process/work-instruction.ts'
import { factsChapter } from '../chapters/facts-chapter.ts'
import { rulesChapter } from '../chapters/rules-chapter.ts'
import { sharingChapter } from '../chapters/sharing-chapter.ts'
import { tablesChapter } from '../chapters/tables-chapter.ts'
import { tasksChapter } from '../chapters/tasks-chapter.ts'
import { link, list, note, section, subsection } from '../model/blocks.ts'
import type { Block, Chapter, Item } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { enumerate, join } from '../model/text.ts'
import { linksIn } from './links-in.ts'
import { linesOf } from './lines-of.ts'
import type { Line, Told } from './lines-of.ts'

/** What changed since another version, before and after in words; null where none was given. */
export function changesChapter(input: BookInput): Chapter | null {
  const { pack, previous } = input
  if (previous === null) return null
  const before = { ...input, pack: previous, previous: null, pictures: {} }
  const now = { ...input, previous: null, pictures: {} }
  const touches = partiesByLink(before, now)
  const groups = comparable(before).map(({ title, chapter: was, depth }, index) => {
    const is = comparable(now)[index]?.chapter
    return {
      title,
      changes: is === undefined ? [] : compare(linesOf(was(), { depth }), linesOf(is(), { depth }))
    }
  })
  const processes = processNames(before, now).map(name => ({
    title: `Werkinstructie: ${(pack.processes[name] ?? previous.processes[name])?.title ?? name}`,
    changes: compare(instructionLines(name, before), instructionLines(name, now))
  }))
  const changed = [...groups, ...processes].filter(({ changes }) => changes.length > 0)
  return {
    id: idOf.chapter.changes,
    part: 'Vooraf',
    title: 'Wat er is veranderd',
    blocks: [
      note(
        `Vergeleken zijn ${nameOf(previous)} en ${nameOf(pack)}. Wat hier niet staat, is hetzelfde gebleven.`
      ),
      ...(changed.length === 0 ? [note('Er is in de afspraken niets veranderd.')] : []),
      ...changed.flatMap(({ title, changes }, index): readonly Block[] => [
        section(`veranderd-${index + 1}`, title),
        ...changes.flatMap(change => changeBlocks(change, touches))
      ])
    ]
  }
}

function nameOf({ name, version, hash }: BookInput['pack']): string {
  return `"${name}" versie ${version} (kenmerk ${hash.slice(0, 12)})`
}

/** Chapters whose sections tell one agreement each. */
function comparable(input: BookInput) {
  return [
    { title: 'Regels en lezingen', chapter: () => rulesChapter(input), depth: 9 },
    { title: 'Termijnen', chapter: () => limitsChapter(input), depth: 1 },
    { title: 'Beslistabellen', chapter: () => tablesChapter(input), depth: 9 },
    { title: 'Taken', chapter: () => tasksChapter(input), depth: 9 },
    { title: 'Berichten en wat ze delen', chapter: () => sharingChapter(input), depth: 9 },
    { title: 'Feiten', chapter: () => factsChapter(input), depth: 9 }
  ]
}

function processNames(before: BookInput, now: BookInput): readonly string[] {
  return [...new Set([...Object.keys(now.pack.processes), ...Object.keys(before.pack.processes)])]
}

function instructionLines(name: string, input: BookInput): readonly Told[] {
  const definition = input.pack.processes[name]
  return definition === undefined ? [] : linesOf(workInstruction(definition, input), { depth: 9 })
}

interface Change {
  readonly id: string
  readonly title: string
  readonly isGone: boolean
  readonly isNew: boolean
  readonly removed: readonly Line[]
  readonly added: readonly Line[]
}

function compare(before: readonly Told[], now: readonly Told[]): readonly Change[] {
  const ids = [...new Set([...now, ...before].map(({ id }) => id))]
  return ids.flatMap(id => {
    const [was, is] = [before.find(one => one.id === id), now.find(one => one.id === id)]
    const removed = without(was?.lines ?? [], is?.lines ?? [])
    const added = without(is?.lines ?? [], was?.lines ?? [])
    if (removed.length + added.length === 0) return []
    const title = is?.title ?? was?.title ?? id
    return [{ id, title, isGone: is === undefined, isNew: was === undefined, removed, added }]
  })
}

function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const known = new Set(others.map(({ text }) => text))
  return lines.filter(({ text }) => !known.has(text))
}

function changeBlocks(change: Change, touches: Touches): readonly Block[] {
  const { id, title, isGone, isNew, removed, added } = change
  const state = isNew ? ' (nieuw)' : isGone ? ' (vervallen)' : ''
  const parties = touches.get(id) ?? []
  const where = isGone ? [] : [note(join('Staat bij ', [link(id, title)], '.'))]
  const who =
    parties.length === 0
      ? []
      : [note(join('Raakt: ', enumerate(parties.map(party => [party])), '.'))]
  return [
    subsection(`veranderd-${id}`, `${title}${state}`),
    ...where,
    ...who,
    ...list([
      ...removed.map(line => told('Was: ', line)),
      ...added.map(line => told('Wordt: ', line))
    ])
  ]
}

function told(word: string, { text, sources }: Line): Item {
  return { text: `${word}${text}`, sources }
}

type Touches = ReadonlyMap<string, readonly ReturnType<typeof link>[]>

/** A party is touched by what its chapter links to, in the one version or the other. */
function partiesByLink(...inputs: readonly BookInput[]): Touches {
  const touches = new Map<string, ReturnType<typeof link>[]>()
  for (const input of inputs)
    for (const party of Object.values(input.pack.parties)) {
      const chapter = partyChapter(party, input)
      for (const id of linksIn(chapter.blocks)) {
        const known = touches.get(id) ?? []
        if (known.some(({ to }) => to === chapter.id)) continue
        touches.set(id, [...known, link(chapter.id, chapter.title)])
      }
    }
  return touches
}
