import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSources } from './sources.ts'
import { guards } from './text-guards.ts'

/** Put together here, so that this file does not break the law that it proves. */
const beside = ['..', 'shared'].join('/')
const host = ['registry', 'npmjs', 'org'].join('.')

const plants: readonly {
  readonly guard: keyof typeof guards
  readonly bad: readonly [file: string, text: string]
  readonly good: readonly [file: string, text: string]
}[] = [
  {
    guard: 'sayingNames',
    bad: ['packages/core/src/utils/truth.ts', 'export const truth = 1\n'],
    good: ['packages/core/src/truth/utils.ts', 'export const truth = 1\n']
  },
  {
    guard: 'nothingOutside',
    bad: ['docs/outside.md', `See ${beside}/design.md.\n`],
    good: ['docs/inside.md', 'See ../docs/design.md: what is shared.\n']
  },
  {
    guard: 'noRegistryHost',
    bad: ['docs/install.md', `npm install --registry https://${host}\n`],
    good: ['docs/registered.md', 'Sources are registered in bronnen.yaml.\n']
  },
  {
    guard: 'noRegistryHost',
    bad: ['pnpm-lock.yaml', "resolution: { tarball: 'https://example.org/yaml.tgz' }\n"],
    good: ['examples/pnpm-lock.yaml', 'resolution: { integrity: sha512-abc }\n']
  },
  {
    guard: 'noHiddenImport',
    bad: ['packages/cli/src/lazy/library.ts', "export const load = () => import('yaml')\n"],
    good: ['packages/cli/src/lazy/own.ts', "export const load = () => import('./own.ts')\n"]
  },
  {
    guard: 'noAmbientDate',
    bad: ['packages/core/src/time/civil-date.ts', 'export const today = new Date()\n'],
    good: [
      'packages/core/src/time/amsterdam.ts',
      'export const day = (at: number) => new Date(at)\n'
    ]
  },
  {
    guard: 'noPersonalData',
    bad: ['packages/adapters/src/notifications/line.ts', 'export interface Line { bsn: string }\n'],
    good: [
      'packages/adapters/src/notifications/id.ts',
      '// no BSN\nexport interface Id { id: string }\n'
    ]
  },
  {
    guard: 'noTypesInPureRooms',
    bad: ['packages/core/tsconfig.json', '{ "compilerOptions": { "types": ["node"] } }\n'],
    good: ['packages/cli/tsconfig.json', '{ "compilerOptions": { "types": ["node"] } }\n']
  }
]

describe('a planted text', () => {
  const root = mkdtempSync(join(tmpdir(), 'ketenregie-texts-'))
  afterAll(() => rmSync(root, { recursive: true }))
  spawnSync('git', ['init', '--quiet'], { cwd: root })
  for (const [file, text] of plants.flatMap(({ bad, good }) => [bad, good])) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const broken = (guard: keyof typeof guards): readonly string[] =>
    guards[guard](readSources(root)).map(place => place.split(': ')[0] ?? '')

  it.each(plants)('is refused by $guard: $bad.0', ({ guard, bad, good }) => {
    expect(broken(guard)).toContain(bad[0])
    expect(broken(guard)).not.toContain(good[0])
  })
})

describe('the project', () => {
  const sources = readSources(join(import.meta.dirname, '../..'))

  it('is before the guards', () => {
    expect(sources.map(({ path }) => path)).toContain('packages/core/src/index.ts')
  })
  it.each(Object.entries(guards))('keeps %s', (_, guard) => {
    expect(guard(sources)).toEqual([])
  })
})
