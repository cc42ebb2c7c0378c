import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'

interface Report {
  readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[]
}

/** The rules that each file breaks, by path from the root; a file without problems is not in it. */
export function runOxlint(root: string): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr } = spawnSync('oxlint', ['-f', 'json', 'packages', 'test'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000
  })
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`)
  const { diagnostics } = JSON.parse(stdout) as Report
  const broken = new Map<string, string[]>()
  for (const { filename, code = 'none' } of diagnostics) {
    const file = relative(root, filename.startsWith('/') ? filename : `${root}/${filename}`)
    broken.set(file, [...(broken.get(file) ?? []), code])
  }
  return broken
}
