import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | undefined

/** Gives the tests a temporary folder of their own. */
export function setup(): void {
  // each project asks for it, and the first has made it
  if (process.env['KETENREGIE_TEST_FOLDER'] !== undefined) return
  folder = mkdtempSync(join(tmpdir(), 'ketenregie-tests-'))
  // as the folder that it stands for: a server of the tests runs as another user
  chmodSync(folder, 0o1777)
  process.env['KETENREGIE_TEST_FOLDER'] = folder
  process.env['TMPDIR'] = folder
}

/** Takes it away with all that was left in it. */
export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
