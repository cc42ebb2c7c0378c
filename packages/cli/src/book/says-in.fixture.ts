import type { Block, Book, Item, Text } from './model/book.ts'
import { plain } from './model/text.ts'

/** Words of the book as a reader meets them: a sentence or more, or what stands in a cell. */
export interface Said {
  readonly where: string
  readonly kind: 'sentence' | 'name' | 'cell' | 'title'
  readonly text: string
}

export function saidIn({ chapters }: Pick<Book, 'chapters'>): readonly Said[] {
  return chapters.flatMap(({ id, title, blocks }) => [
    { where: id, kind: 'title' as const, text: title },
    ...blocks.flatMap(block => saidInBlock(block, id))
  ])
}

function saidInBlock(block: Block, where: string): readonly Said[] {
  const say = (kind: Said['kind'], text: Text): Said => ({ where, kind, text: plain(text) })
  switch (block.kind) {
    case 'heading':
      return [say('title', block.title)]
    case 'note':
    case 'statement':
      return [say('sentence', block.text)]
    case 'list':
      return block.items
        .flatMap(itemTexts)
        .map(text => say(isName(text) ? 'name' : 'sentence', text))
    case 'table':
      return [
        say('title', block.caption),
        ...block.rows.flatMap(({ cells }) => cells.map(cell => say('cell', cell)))
      ]
    case 'example':
      return [
        say('title', block.title),
        ...block.moments.flatMap(({ happens, outcome }) => [
          say('sentence', happens),
          ...(outcome === '' ? [] : [say('cell', outcome)])
        ])
      ]
    case 'picture':
      return [say('title', block.title)]
  }
}

/** A task, a limit or a party in a list: a link, and for a task what it is. */
function isName(text: Text): boolean {
  const [first, second = '', ...more] = typeof text === 'string' ? [text] : text
  return (
    typeof first === 'object' &&
    typeof second === 'string' &&
    !second.endsWith('.') &&
    more.length === 0
  )
}

function itemTexts({ text, items = [] }: Item): readonly Text[] {
  return [text, ...items.flatMap(itemTexts)]
}
