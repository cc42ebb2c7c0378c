import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  readonly path: string
  readonly text: string
}

/** Every text file of the project that git knows or would take, with paths from the root. */
export function readSources(root: string): readonly Source[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const { stdout } = spawnSync('git', list, { cwd: root, encoding: 'utf8' })
  return stdout
    .split('\0')
    .filter(path => path !== '')
    .flatMap(path => read(root, path))
}

function read(root: string, path: string): readonly Source[] {
  try {
    const text = readFileSync(join(root, path), 'utf8')
    return text.includes('\0') ? [] : [{ path, text }]
  } catch {
    // still in the index, or a link, but no file to read
    return []
  }
}
