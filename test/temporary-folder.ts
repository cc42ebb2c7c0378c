import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the tests a temporary folder of their own, and takes it away with all that they left in it. */
export default function setUp(): (() => void) | undefined {
  // each project asks for it, and the first has made it
  if (process.env['KETENREGIE_TEST_FOLDER'] !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-tests-'))
  // as the folder that it stands for: a server of the tests runs as another user
  chmodSync(folder, 0o1777)
  process.env['KETENREGIE_TEST_FOLDER'] = folder
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
