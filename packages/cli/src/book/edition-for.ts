import type { Party } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { takesPartIn } from './chapters/party/limit-owners.ts'
import { note } from './model/blocks.ts'
import type { Block, Book, Chapter, Item, Row, Text } from './model/book.ts'
import { idOf } from './model/ids.ts'
import { pieces } from './model/text.ts'

/**
 * The edition of one partner: its own chapter first, then the work instructions that it takes part
 * in, what holds for all, and the sources. A link to what is left out becomes words; what was left
 * out is named, with where it stands.
 */
export function editionFor(book: Book, party: Party, pack: AgreementPack): Book {
  const { limits, sharing, sources, changes } = idOf.chapter
  const processes = Object.values(pack.processes).filter(each =>
    takesPartIn(each, party.name, pack)
  )
  const kept: readonly string[] = [
    changes,
    idOf.party(party.name),
    ...processes.map(({ id }) => idOf.process(id)),
    limits,
    sharing,
    sources
  ]
  const chapters = kept.flatMap(id => book.chapters.filter(chapter => chapter.id === id))
  const left = book.chapters.filter(({ id }) => !kept.includes(id))
  const all = [aboutEdition(party, left, book), ...chapters]
  const ids = new Set(all.flatMap(idsIn))
  return {
    ...book,
    subtitle: `${book.subtitle}, uitgave voor ${party.title}`,
    chapters: all.map(chapter => ({
      ...chapter,
      blocks: chapter.blocks.map(block => withoutLoose(block, ids))
    }))
  }
}

/** What is in this edition and what is not. */
function aboutEdition({ title }: Party, left: readonly Chapter[], book: Book): Chapter {
  const hash = new Map(book.about).get('Kenmerk') ?? ''
  const names = left.map(each => each.title).join('; ')
  return {
    id: idOf.chapter.guide,
    part: 'Vooraf',
    title: 'Bij deze uitgave',
    blocks: [
      note(
        `Dit is het deel van het afsprakenboek dat ${title} aangaat: het eigen hoofdstuk, met alles in het kort vooraan, de werkinstructies waarin deze partner iets doet, meldt of krijgt, en alle termijnen, berichten en bronnen.`
      ),
      note(
        `Er is niets veranderd of samengevat: elke zin staat ook in het hele boek, met kenmerk ${hash.slice(0, 12)}. Een nummer tussen haken is in beide dezelfde plek in de bron.`
      ),
      note(`Alleen in het hele boek staan: ${names}.`)
    ]
  }
}

function idsIn({ id, blocks }: Chapter): readonly string[] {
  return [id, ...blocks.flatMap(idsInBlock)]
}

function idsInBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'example':
      return [block.id]
    case 'table':
      return block.rows.flatMap(({ id }) => id ?? [])
    case 'list':
      return block.items.flatMap(idsInItem)
    case 'note':
    case 'statement':
    case 'picture':
      return []
  }
}

function idsInItem({ id, items = [] }: Item): readonly string[] {
  return [...(id === undefined ? [] : [id]), ...items.flatMap(idsInItem)]
}

function withoutLoose(block: Block, ids: ReadonlySet<string>): Block {
  const text = (words: Text): Text =>
    pieces(words).map(piece =>
      typeof piece === 'string' || ids.has(piece.to) ? piece : piece.text
    )
  const item = (each: Item): Item => ({
    ...each,
    text: text(each.text),
    ...(each.items === undefined ? {} : { items: each.items.map(item) })
  })
  const row = (each: Row): Row => ({ ...each, cells: each.cells.map(text) })
  switch (block.kind) {
    case 'note':
    case 'statement':
      return { ...block, text: text(block.text) }
    case 'list':
      return { ...block, items: block.items.map(item) }
    case 'table':
      return { ...block, rows: block.rows.map(row) }
    case 'heading':
    case 'example':
    case 'picture':
      return block
  }
}
