import type { Blocks } from './parts.ts'

/**
 * Puts each text between `<!-- bench NAME -->` and `<!-- einde NAME -->` of a document; a text that
 * is no table and no prose stays in the fence that is there. Throws when a block has no such place.
 */
export function putBlocks(document: string, blocks: Blocks): string {
  return Object.entries(blocks).reduce((before, [name, text]) => {
    const [open, close] = [`<!-- bench ${name} -->\n`, `\n<!-- einde ${name} -->`]
    const start = before.indexOf(open)
    const end = before.indexOf(close, start)
    if (start < 0 || end < 0) throw new Error(`het document heeft geen plaats voor ${name}`)
    const inside = before.slice(start + open.length, end)
    const fence = inside.trim().startsWith('```')
    const written = fence ? `\n\`\`\`text\n${text}\n\`\`\`\n` : `\n${text}\n`
    return before.slice(0, start + open.length) + written + before.slice(end)
  }, document)
}
