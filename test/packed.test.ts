import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rooms } from './architecture/house.ts'
import { install, pack, root, run } from './packed/pack.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
}

const manifests = rooms.map(
  room => JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')) as Manifest
)
const temporary = mkdtempSync(join(tmpdir(), 'ketenregie-packed-'))
const project = join(temporary, 'project')
const tarball = ({ name, version }: Manifest): string =>
  join(temporary, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
const doors = manifests.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter(path => path !== './package.json')
    .map(path => ({ door: `${name}${path.slice(1)}` }))
)

beforeAll(async () => {
  mkdirSync(project)
  await pack(temporary)
  await install(project, Object.fromEntries(manifests.map(one => [one.name, tarball(one)])))
}, 120_000)
afterAll(() => rmSync(temporary, { recursive: true }))

describe.each(manifests)('the tarball of $name', manifest => {
  it('has the licence and the sources that its maps point at, and no test', async () => {
    const files = (await run(temporary, 'tar', '-tzf', tarball(manifest))).split('\n')
    expect(files).toContain('package/LICENSE')
    expect(files.some(file => file.startsWith('package/src/'))).toBe(true)
    expect(files.filter(file => /\.(test|fixture)\.|tsbuildinfo/.test(file))).toEqual([])
  })
  it('is what publint asks of a package', async () => {
    expect(await run(temporary, 'publint', 'run', tarball(manifest), '--strict')).toContain(
      'All good'
    )
  })
  const hasDoors = Object.keys(manifest.exports).length > 1
  it.runIf(hasDoors)('has the types that go with its code', { timeout: 30_000 }, async () => {
    expect(await run(temporary, 'attw', '--profile', 'esm-only', tarball(manifest))).toContain(
      'No problems'
    )
  })
})

describe('installed elsewhere', () => {
  const evaluate = (type: string, code: string): Promise<string> =>
    run(
      project,
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      `--input-type=${type}`,
      '-e',
      code
    )

  it.each(doors)('$door is there for import and for require()', async ({ door }) => {
    const names = await evaluate(
      'module',
      `console.log(Object.keys(await import('${door}')).sort())`
    )
    expect(await evaluate('commonjs', `console.log(Object.keys(require('${door}')).sort())`)).toBe(
      names
    )
    expect(names.trim()).not.toBe('[]')
  })
  it('offers the command', async () => {
    expect(await run(project, join(project, 'node_modules/.bin/ketenregie'), '--help')).toContain(
      'ketenregie'
    )
  })
})
