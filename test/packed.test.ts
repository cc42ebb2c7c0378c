import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rooms } from './architecture/house.ts'
import { judge } from './packed/judge.ts'
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
    .map(path => `${name}${path.slice(1)}`)
)

beforeAll(async () => {
  mkdirSync(project)
  await pack(temporary)
  await install(project, Object.fromEntries(manifests.map(one => [one.name, tarball(one)])))
})
afterAll(() => rmSync(temporary, { recursive: true }))

describe.each(manifests)('the tarball of $name', manifest => {
  it('has the licence and the sources that its maps point at, and no test', async () => {
    const files = (await run(temporary, 'tar', '-tzf', tarball(manifest))).split('\n')
    expect(files).toContain('package/LICENSE')
    expect(files.some(file => file.startsWith('package/src/'))).toBe(true)
    expect(files.filter(file => /\.(test|fixture)\.|tsbuildinfo/.test(file))).toEqual([])
  })
  it('is sound to publint and arethetypeswrong', async () => {
    expect(await judge(tarball(manifest))).toEqual([])
  })
})

it('finds fault with a tarball that promises files it does not have', async () => {
  const folder = join(temporary, 'planted/package')
  const path = { types: './index.d.ts', default: './index.js' }
  const manifest = { name: 'planted', version: '1.0.0', type: 'module', exports: { '.': path } }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await run(join(temporary, 'planted'), 'tar', '-czf', 'planted.tgz', 'package')
  expect(await judge(join(temporary, 'planted/planted.tgz'))).toEqual(
    expect.arrayContaining(['FILE_DOES_NOT_EXIST', 'NoTypes'])
  )
})

describe('installed elsewhere', () => {
  /** What each door exports when a program of this type takes it. */
  async function taken(type: 'module' | 'commonjs'): Promise<Record<string, readonly string[]>> {
    const take = type === 'module' ? 'await import(door)' : 'require(door)'
    const code = `const taken = {}
      for (const door of ${JSON.stringify(doors)}) taken[door] = Object.keys(${take}).sort()
      console.log(JSON.stringify(taken))`
    const args = ['--disable-warning=ExperimentalWarning', `--input-type=${type}`, '-e', code]
    return JSON.parse(await run(project, process.execPath, ...args))
  }

  it('every door is there for import, and the same for require()', async () => {
    const imported = await taken('module')
    expect(Object.keys(imported)).toEqual(doors)
    expect(Object.values(imported).filter(names => names.length === 0)).toEqual([])
    expect(await taken('commonjs')).toEqual(imported)
  })
  it('the command is there', async () => {
    const command = join(project, 'node_modules/.bin/ketenregie')
    expect(await run(project, command, '--help')).toContain('ketenregie')
  })
})
