import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { expect, it } from 'vitest'
import { CannotRun } from '../problem/cannot-run.ts'
import { temporaryFolder } from '../region/region.fixture.ts'
import { freezeReleases } from './freeze-releases.ts'

const [first] = Object.values(landelijk.processes)
if (!first) throw new RangeError('no process')
const packWith = (change: Partial<typeof first>) => ({
  ...landelijk,
  processes: { [first.id]: { ...first, ...change } }
})
const problemsOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error instanceof CannotRun ? error.problems : error
  }
  return []
}

it('freezes each version once, and gives all of them with their hash', () => {
  const folder = temporaryFolder()
  const once = freezeReleases(packWith({}), folder)
  expect(once.map(({ definition }) => definition)).toEqual([first])
  const next = packWith({ version: '1.1.0', title: 'Iets anders' })
  expect(freezeReleases(next, folder).map(({ hash }) => hash)).toEqual([
    hashDefinition(first),
    hashDefinition({ ...first, version: '1.1.0', title: 'Iets anders' })
  ])
})

it('refuses a version that was released and differs now, and writes nothing', () => {
  const folder = temporaryFolder()
  freezeReleases(packWith({}), folder)
  const file = join(folder, first.id, `${first.version}.json`)
  const before = readFileSync(file, 'utf8')
  const changed = packWith({ title: 'Iets anders' })
  expect(problemsOf(() => freezeReleases(changed, folder))).toMatchObject([
    { code: 'cli/release-changed', params: { process: first.id, version: first.version } }
  ])
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it.each([
  ['whose content is not what its hash says', (text: string) => text.replace('Detentie', 'Gevang')],
  ['that is no JSON', () => '{'],
  ['that is no process', () => '{ "hash": "", "definition": {} }']
])('refuses a release %s', (_what, damage) => {
  const folder = temporaryFolder()
  freezeReleases(packWith({}), folder)
  const file = join(folder, first.id, `${first.version}.json`)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  const later = packWith({ version: '1.1.0' })
  expect(problemsOf(() => freezeReleases(later, folder))).toMatchObject([
    { code: 'cli/release-changed', params: { version: first.version } }
  ])
})
