import type { Block, Item, Text } from '../model/book.ts'
import { pieces } from '../model/text.ts'

/** Every id that these blocks link to. */
export function linksIn(blocks: readonly Block[]): ReadonlySet<string> {
  const texts = blocks.flatMap((block): readonly Text[] => {
    switch (block.kind) {
      case 'note':
      case 'statement':
        return [block.text]
      case 'list':
        return block.items.flatMap(textsOf)
      case 'table':
        return block.rows.flatMap(({ cells }) => cells)
      default:
        return []
    }
  })
  return new Set(
    texts.flatMap(pieces).flatMap(piece => (typeof piece === 'string' ? [] : [piece.to]))
  )
}

function textsOf({ text, items = [] }: Item): readonly Text[] {
  return [text, ...items.flatMap(textsOf)]
}
