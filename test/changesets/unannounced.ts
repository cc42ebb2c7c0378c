import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Packages with something that travels to their users and that changed since their last version,
 * while no changeset names them; each with the files that changed.
 */
export function unannounced(root: string): Readonly<Record<string, readonly string[]>> {
  const announced = namedIn(root)
  const found = globSync('packages/*/package.json', { cwd: root }).flatMap(manifest => {
    const { name } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as {
      readonly name: string
    }
    const files = changedIn(root, manifest.replace('/package.json', ''))
    return files.length === 0 || announced.has(name) ? [] : [[name, files] as const]
  })
  return Object.fromEntries(found)
}

function namedIn(root: string): ReadonlySet<string> {
  const files = globSync('.changeset/*.md', { cwd: root })
  const texts = files.map(file => readFileSync(join(root, file), 'utf8'))
  // what a changeset says stands between its first two rules, as `'name': minor`
  const heads = texts.map(text => /^---\n(?<head>[\s\S]*?)\n---/.exec(text)?.groups?.['head'] ?? '')
  return new Set(
    heads.flatMap(head =>
      [...head.matchAll(/^['"]?(?<name>[^'":]+)['"]?:/gm)].map(
        ({ groups }) => groups?.['name'] ?? ''
      )
    )
  )
}

/** A version is made by the commit that last wrote the changelog; before the first, all is new. */
function changedIn(root: string, folder: string): readonly string[] {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(line => line !== '')
  const [version] = git('log', '-1', '--format=%H', '--', `${folder}/CHANGELOG.md`)
  const all = version ? git('diff', '--name-only', version, '--', folder) : git('ls-files', folder)
  const fresh = git('ls-files', '--others', '--exclude-standard', '--', folder)
  return [...all, ...fresh].filter(travels)
}

function travels(file: string): boolean {
  return !/\.(?:test|fixture)\.|\/(?:CHANGELOG\.md|tsconfig\.json)$/.test(file)
}
