import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../host.ts'
import { cannotRun } from './cannot-run.ts'

/** Stops before anything runs when a path is not what the command needs. */
export function checkReadable(
  path: string,
  kind: 'file' | 'folder',
  { cwd }: Pick<Host, 'cwd'>
): void {
  const whole = resolve(cwd, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found === undefined) throw cannotRun('cli/cannot-read', { path, why: 'missing' })
  if (kind === 'folder' && !found.isDirectory())
    throw cannotRun('cli/cannot-read', { path, why: 'not-a-folder' })
  if (kind === 'file' && found.isDirectory())
    throw cannotRun('cli/cannot-read', { path, why: 'is-a-folder' })
  try {
    accessSync(whole, constants.R_OK)
  } catch {
    throw cannotRun('cli/cannot-read', { path, why: 'denied' })
  }
}
