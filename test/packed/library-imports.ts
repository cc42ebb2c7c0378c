import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Names of the packages that a file asks for, in itself and in every file of its own that it takes. */
export function librariesOf(entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set([resolve(entry)])
  // the set grows while it is walked
  for (const file of seen)
    for (const name of importsIn(readFileSync(file, 'utf8'))) {
      if (name.startsWith('.')) seen.add(resolve(dirname(file), name))
      else if (!name.startsWith('node:')) found.add(packageOf(name))
    }
  return found
}

function importsIn(text: string): readonly string[] {
  const from = [...text.matchAll(/^(?:import|export|\})(?! type )[^;'"]*?from '(?<name>[^']+)'/gm)]
  const asked = [...text.matchAll(/\bimport\('(?<name>[^']+)'\)/g)]
  return [...from, ...asked].map(({ groups }) => groups?.['name'] ?? '')
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
