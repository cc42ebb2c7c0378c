import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExports } from './read-exports.ts'
import type { Exported } from './read-exports.ts'

const packages = ['core', 'rules', 'processes', 'adapters']

/** Every door of every package, with the names that it offers. */
export function printApi(): string {
  return [
    '# Public API',
    '',
    'Written by `node bootstrap.mjs exec -- node test/reference/write-reference.ts` from the doors of the packages.',
    'The comments in the types say more; an editor shows them.',
    '',
    ...packages.flatMap(doorsOf)
  ].join('\n')
}

function doorsOf(name: string): readonly string[] {
  const folder = join('packages', name)
  const manifest: { readonly exports: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  )
  const doors = Object.entries(manifest.exports).filter(([, file]) => file.endsWith('.ts'))
  return doors.flatMap(([door, file]) => {
    const exported = readExports(join(folder, file))
    const values = exported.filter(({ isType }) => !isType)
    const types = exported.filter(({ isType }) => isType)
    return [
      `## @ketenregie/${name}${door.slice(1)}`,
      '',
      ...values.map(lineOf),
      ...(types.length === 0 ? [] : ['', `Types: ${types.map(nameOf).join(', ')}.`]),
      ''
    ]
  })
}

function lineOf({ name, says }: Exported): string {
  return `- \`${name}\`${says === null ? '' : `: ${says}`}`
}

function nameOf({ name }: Exported): string {
  return `\`${name}\``
}
