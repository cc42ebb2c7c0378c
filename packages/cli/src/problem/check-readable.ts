import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { nearest } from '@ketenregie/core'
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
  if (found === undefined) {
    const near = nearestPath(path, whole, kind)
    throw cannotRun('cli/cannot-read', { path, why: 'missing', ...(near && { nearest: near }) })
  }
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

/** What stands in the same folder under almost this name, as the person would write it. */
function nearestPath(path: string, whole: string, kind: 'file' | 'folder'): string | null {
  try {
    const beside = readdirSync(dirname(whole), { withFileTypes: true })
    const fits = beside.filter(each => each.isDirectory() === (kind === 'folder'))
    const near = nearest(
      basename(whole),
      fits.map(({ name }) => name)
    )
    return near === null ? null : join(dirname(path), near)
  } catch {
    // a folder that is not there either, or that may not be read, helps nobody
    return null
  }
}
