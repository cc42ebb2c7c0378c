import { PortError } from '@ketenregie/core'
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that a reader finds the old content or the new one, never a part, also after a
 * power cut. Keeps the permissions of the file that it replaces. Throws `PortError`.
 */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  // beside the file: a rename does not cross disks
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    writeDraft(draft, content, statSync(path, { throwIfNoEntry: false })?.mode)
    renameSync(draft, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(draft, { force: true })
    throw new PortError(
      `The file "${path}" could not be written. Check that its folder exists and can be written.`,
      { retryable: false, cause: error }
    )
  }
}

function writeDraft(draft: string, content: string | Uint8Array, mode: number | undefined): void {
  const handle = openSync(draft, 'wx')
  try {
    writeFileSync(handle, content)
    if (mode !== undefined) fchmodSync(handle, mode)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; there the rename itself is all there is
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
