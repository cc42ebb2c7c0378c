import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { cannotRun } from './cannot-run.ts'

/**
 * Makes a folder and those above it that are not there. One at a time: Node's own way of making them
 * all does not end where a file system refuses in an unusual way, as in /proc.
 */
export function makeFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found !== undefined) throw cannotRun('cli/cannot-write', { path, why: 'not-a-folder' })
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch {
    // another run may have been first
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
    throw cannotRun('cli/cannot-write', { path, why: 'denied' })
  }
}
