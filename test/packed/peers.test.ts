import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { librariesOf } from './library-imports.ts'

interface Manifest {
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>
}

const folder = 'packages/adapters'
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const doors = Object.entries(manifest.exports).filter(([, file]) => file.endsWith('.ts'))
const asked = new Map(
  doors.map(([door, file]) => [
    door,
    [...librariesOf(join(folder, file))].filter(one => !Object.hasOwn(manifest.dependencies, one))
  ])
)

describe('the libraries beside the doors', () => {
  it('are all optional peers, and each peer is asked for by a door', () => {
    const { peerDependencies, peerDependenciesMeta } = manifest
    const used = [...new Set([...asked.values()].flat())].toSorted()
    expect(Object.keys(peerDependencies).toSorted()).toEqual(used)
    const optional = used.filter(one => peerDependenciesMeta[one]?.optional === true)
    expect(optional).toEqual(used)
    expect(Object.keys(peerDependenciesMeta).toSorted()).toEqual(used)
  })

  it.each(Object.entries(manifest.peerDependencies))(
    '%s fits what is tested: %s',
    (name, range) => {
      const [major] = /\d+/.exec(manifest.devDependencies[name] ?? '') ?? []
      expect(range).toMatch(new RegExp(`^\\^${major}\\.`))
    }
  )

  it.each([...asked])('of %s stand in the table of the README', (door, libraries) => {
    const row = readme
      .split('\n')
      .find(line => line.includes(`@ketenregie/adapters${door.slice(1)}\``))
    expect(row).toBeDefined()
    const [, , , beside = ''] = row?.split('|') ?? []
    const named = [...beside.matchAll(/`(?<name>[^`]+)`/g)].map(
      ({ groups }) => groups?.['name'] ?? ''
    )
    expect(new Set(named)).toEqual(new Set(libraries))
  })
})

it('sees a library wherever a door asks for it', () => {
  const seen = librariesOf(join(folder, 'src/spreadsheet/index.ts'))
  expect(seen).toContain('csv-parse')
  expect(seen).toContain('@ketenregie/core')
  expect(librariesOf(join(folder, 'src/timeline/index.ts'))).not.toContain('csv-parse')
})
