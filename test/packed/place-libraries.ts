import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly bin?: string | Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/**
 * Copies what the packages use from the installation here, so that npm has nothing to fetch. npm
 * still judges it: what no package declares it takes away, and a version that does not fit it misses.
 */
export function placeLibraries(root: string, folder: string): void {
  const found = new Map<string, string>()
  for (const file of globSync('packages/*/package.json', { cwd: root }))
    gather(dirname(join(root, file)), found)
  for (const [name, library] of found)
    if (!name.startsWith('@ketenregie/')) place(name, library, folder)
}

function place(name: string, library: string, folder: string): void {
  const to = join(folder, 'node_modules', name)
  const isOwn = (file: string) => !file.startsWith(join(library, 'node_modules'))
  cpSync(library, to, { recursive: true, filter: isOwn })
  const { bin = {} } = manifestIn(library)
  const commands = typeof bin === 'string' ? { [name]: bin } : bin
  const links = join(folder, 'node_modules/.bin')
  mkdirSync(links, { recursive: true })
  // npm fetches anew what has lost its commands
  for (const [command, file] of Object.entries(commands))
    symlinkSync(relative(links, join(to, file)), join(links, command))
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function gather(of: string, found: Map<string, string>): void {
  const manifest = manifestIn(of)
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const library = seenFrom(of, name)
    if (library === null || found.has(name)) continue
    found.set(name, library)
    gather(library, found)
  }
}

/** As Node looks for it: beside the package, or in a folder around it; null for a peer left out. */
function seenFrom(folder: string, name: string): string | null {
  const library = join(folder, 'node_modules', name)
  if (existsSync(library)) return realpathSync(library)
  return folder === dirname(folder) ? null : seenFrom(dirname(folder), name)
}
