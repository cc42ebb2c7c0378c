import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExports } from './read-exports.ts'
import type { Exported } from './read-exports.ts'

const packages = ['core', 'rules', 'processes', 'adapters']

/** Every door of every package, with the names that it offers, their signatures and what they say. */
export function printApi(): string {
  return [
    '# Public API',
    '',
    'Written by `node bootstrap.mjs exec -- node test/reference/write-reference.ts` from the doors of the packages.',
    'Of each name stands what it says of itself, and its signature without what is inside.',
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
      ...values.flatMap(sectionOf),
      ...(types.length === 0 ? [] : ['### Types', '', ...types.flatMap(typeOf)])
    ]
  })
}

function sectionOf({ name, says, code }: Exported): readonly string[] {
  return [`### ${name}`, '', ...(says === null ? [] : [says, '']), ...fenced(code)]
}

function typeOf({ says, code }: Exported): readonly string[] {
  return [...(says === null ? [] : [says, '']), ...fenced(code)]
}

function fenced(code: string): readonly string[] {
  return ['```ts', code.replace(/^export /, ''), '```', '']
}
