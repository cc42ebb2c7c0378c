import { sha256Hex } from '@ketenregie/core'
import { isAuthored, likelyKind } from '../read/file-kind.ts'
import type { PackFile } from './agreement-pack.ts'

/**
 * What identifies each file that agreements stand in: the digest of its text, where any end of line
 * counts as one. Paths count from the folder that holds them all; scenarios only try out.
 */
export function hashFiles(files: ReadonlyMap<string, string>, layer: string): readonly PackFile[] {
  const used = [...files]
    .filter(([path]) => isAuthored(path) && likelyKind(path) !== 'scenarios')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const folder = commonFolder([...files.keys()])
  return used.map(([path, text]) => {
    return { layer, path: path.slice(folder.length), sha256: sha256Hex(withPlainLineEnds(text)) }
  })
}

/** The folder that all paths lie in, with the slash behind it. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  const shared = others.reduce((prefix, path) => {
    let length = 0
    while (length < prefix.length && prefix[length] === path[length]) length += 1
    return prefix.slice(0, length)
  }, first)
  return shared.slice(0, shared.lastIndexOf('/') + 1)
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(/^\u{feff}/u, '')
}
