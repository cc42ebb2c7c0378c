import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rooms } from './house.ts'

/** The files of a planted tree: path from its root to text. */
export type Plants = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '../..')
const laws = [
  'package.json',
  'pnpm-workspace.yaml',
  'knip.json',
  'oxlint.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.test.json'
]

/** A copy of the house with its laws and its libraries, but with nothing in the rooms but plants. */
export function plant(plants: Plants): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ketenregie-planted-'))
  for (const law of [...laws, 'test/architecture/house.ts'])
    cpSync(join(root, law), join(path, law))
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  for (const room of rooms) {
    const from = join(root, 'packages', room)
    const to = join(path, 'packages', room)
    for (const law of ['package.json', 'tsconfig.json']) cpSync(join(from, law), join(to, law))
    symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'))
  }
  for (const [file, text] of Object.entries(plants)) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  return { path, remove: () => rmSync(path, { recursive: true }) }
}
