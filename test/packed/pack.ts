import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { placeLibraries } from './place-libraries.ts'

export const root = join(import.meta.dirname, '../..')
const call = promisify(execFile)

/** Runs a command to its end; a failure carries what the command said. */
export async function run(
  cwd: string,
  command: string,
  ...args: readonly string[]
): Promise<string> {
  try {
    return (await call(command, args, { cwd, maxBuffer: 64e6 })).stdout
  } catch (problem) {
    const { stdout = '', stderr = '' } = problem as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: problem })
  }
}

const pnpm = (cwd: string, ...args: readonly string[]): Promise<string> =>
  run(cwd, process.execPath, join(root, 'bootstrap.mjs'), 'pnpm', ...args)

/** Builds and packs every package into the folder. */
export async function pack(folder: string): Promise<void> {
  await run(root, 'tsc', '-b', 'packages/cli')
  // a file that left src would otherwise travel on in dist
  for (const built of globSync('packages/*/dist/**/*.{js,d.ts,map}', { cwd: root })) {
    const source = built.replace('/dist/', '/src/').replace(/(?:\.d)?\.[jt]s$/, '.ts')
    if (!existsSync(join(root, source))) rmSync(join(root, built))
  }
  await pnpm(root, '--filter', './packages/*', 'pack', '--pack-destination', folder)
}

/** Installs tarballs with npm in an empty project, where a package finds only what it declares. */
export async function install(folder: string, tarballs: readonly string[]): Promise<void> {
  mkdirSync(folder)
  placeLibraries(root, folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  // what is optional is large, and made for each kind of computer
  const quiet = ['--offline', '--omit=optional', '--no-audit', '--no-fund', '--ignore-scripts']
  await run(folder, 'npm', 'install', '--loglevel=error', ...quiet, ...tarballs)
}
