import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { fileProblem } from './file-problem.ts'
import type { FileProblem } from './file-problems.ts'

/** Folders in folders; more is a mistake, or a trap. */
const deepest = 16

/**
 * The paths in a folder and the folders in it, relative and with `/`; problems in between. Names that
 * begin with a dot are left out, links are not followed.
 */
export function* walkFolder(folder: string, most: number): Generator<string | FileProblem, void> {
  const left = ['']
  let count = 0
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const entries = list(join(folder, at))
    if (entries === undefined) {
      yield fileProblem('files/unreadable', { path: at === '' ? folder : at })
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      if (++count > most) {
        yield fileProblem('files/too-many', { path: folder, most })
        return
      }
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isSymbolicLink()) yield fileProblem('files/link', { path })
      else if (!entry.isDirectory()) yield path
      else if (path.split('/').length < deepest) left.push(path)
      else yield fileProblem('files/too-deep', { path, most: deepest })
    }
  }
}

function list(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}
