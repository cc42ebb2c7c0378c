import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileProblem } from './file-problem.ts'
import type { FileProblem } from './file-problems.ts'
import { readBounded } from './read-bounded.ts'
import { walkFolder } from './walk-folder.ts'

/** What a folder holds: path, relative and with `/`, to text. */
export interface FolderRead {
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly FileProblem[]
}

export interface FolderLimits {
  /** The largest file; 1 MB when left out. */
  readonly mostBytes?: number
  /** Files and folders together; 10,000 when left out. */
  readonly mostNames?: number
}

/**
 * Reads every `.yaml` and `.yml` file of a folder and the folders in it, in order of path. Names that
 * begin with a dot are left alone, and so is everything outside the folder: links are not followed.
 * What cannot be read is a problem, and does not stop the rest.
 */
export function readPackFolder(folder: string, limits: FolderLimits = {}): FolderRead {
  const { mostBytes = 1_048_576, mostNames = 10_000 } = limits
  if (!isFolder(folder))
    return { files: new Map(), problems: [fileProblem('files/not-a-folder', { path: folder })] }
  const files: [string, string][] = []
  const problems: FileProblem[] = []
  for (const found of walkFolder(folder, mostNames)) {
    const isPath = typeof found === 'string'
    if (isPath && !/\.ya?ml$/i.test(found)) continue
    const read = isPath ? readText(folder, found, mostBytes) : found
    if ('text' in read) files.push([read.path, read.text])
    else problems.push(read)
  }
  return { files: new Map(files.toSorted(byPath)), problems: problems.toSorted(byPlace) }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function readText(
  folder: string,
  path: string,
  mostBytes: number
): FileProblem | { readonly path: string; readonly text: string } {
  const read = readBounded(join(folder, path), mostBytes)
  if (!read.ok)
    switch (read.why) {
      case 'too-large':
        return fileProblem('files/too-large', { path, mostBytes })
      case 'not-a-file':
        return fileProblem('files/link', { path })
      case 'unreadable':
        return fileProblem('files/unreadable', { path })
    }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) }
  } catch {
    return fileProblem('files/not-utf-8', { path })
  }
}

/** By code unit, so that the order does not depend on the language of the machine. */
function byPath([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return compare(one, other)
}

function byPlace(one: FileProblem, other: FileProblem): number {
  return compare(one.params.path, other.params.path)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
