import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../afspraken/landelijk/', import.meta.url)

/** The files of the national agreements, by path in their folder. */
export function nationalFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter(path => path.endsWith('.yaml'))
      .toSorted()
      .map(path => [path.replaceAll('\\', '/'), readFileSync(new URL(path, folder), 'utf8')])
  )
}
