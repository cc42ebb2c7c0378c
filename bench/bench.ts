// `npm run bench`: all contestants in one run. Name the parts to measure others (`regels`, `lezen`);
// --small is a quick try, and --uit FILE puts the figures in the blocks of a document.
import { readFileSync, writeFileSync } from 'node:fs'
import { parts } from './parts.ts'
import { putBlocks } from './put-blocks.ts'

const words = process.argv.slice(2)
const isSmall = words.includes('--small')
const at = words.indexOf('--uit')
const target = at < 0 ? undefined : words[at + 1]
const chosen = words.filter((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1))

for (const word of chosen.length === 0 ? ['regels'] : chosen) {
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined
  if (part === undefined) throw new Error(`kies uit ${Object.keys(parts).join(', ')}: ${word}`)
  const blocks = part(isSmall)
  for (const text of Object.values(blocks)) console.log(`${text}\n`)
  if (target !== undefined) writeFileSync(target, putBlocks(readFileSync(target, 'utf8'), blocks))
}
