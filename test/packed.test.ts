import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rooms } from './architecture/house.ts'
import { judge } from './packed/judge.ts'
import { install, pack, root, run } from './packed/pack.ts'
import { asCommonJs, snippetsIn } from './packed/snippets.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifests = rooms.map(
  room => JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')) as Manifest
)
const temporary = mkdtempSync(join(tmpdir(), 'ketenregie-packed-'))
const project = join(temporary, 'project')
const tarball = ({ name, version }: Manifest): string =>
  join(temporary, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
const doorsOf = ({ name, exports }: Manifest) =>
  Object.keys(exports)
    .filter(path => path !== './package.json')
    .map(path => `${name}${path.slice(1)}`)
const doors = manifests.flatMap(doorsOf)
const quiet = '--disable-warning=ExperimentalWarning'

beforeAll(async () => {
  await pack(temporary)
  await install(project, manifests.map(tarball))
})
afterAll(() => rmSync(temporary, { recursive: true }))

describe.each(manifests)('the tarball of $name', manifest => {
  it('has its texts, its code and types, no test and no source, and nothing else', async () => {
    const files = (await run(temporary, 'tar', '-tzf', tarball(manifest)))
      .split('\n')
      .map(file => file.replace('package/', ''))
      .filter(file => file !== '')
    for (const text of ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'])
      expect(files).toContain(text)
    expect(files.filter(file => /^dist\/.*\.js$/.test(file)).length).toBeGreaterThan(10)
    expect(files.filter(file => /\.(test|fixture)\.|tsbuildinfo|\.map$/.test(file))).toEqual([])
    const strange = /^(?!(?:dist|afspraken)\/|[A-Z]+(?:\.md)?$|package\.json$)/
    expect(files.filter(file => strange.test(file))).toEqual([])
  })

  it('leads every door to types and code of its own, and has no effect by itself', async () => {
    const packed = await run(temporary, 'tar', '-xzOf', tarball(manifest), 'package/package.json')
    const { exports, sideEffects, license, engines } = JSON.parse(packed)
    expect({ sideEffects, license, engines }).toEqual({
      sideEffects: false,
      license: 'Apache-2.0',
      engines: { node: '>=22.13' }
    })
    expect(new Set(Object.keys(exports))).toEqual(new Set(Object.keys(manifest.exports)))
    for (const [door, to] of Object.entries<Record<string, string>>(exports)) {
      if (door === './package.json') continue
      // types first: the first condition that holds is taken, for import and for require()
      expect(Object.keys(to)).toEqual(['types', 'default'])
      expect(to['types']).toBe(to['default']?.replace(/\.js$/, '.d.ts'))
    }
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

/** What each of the doors exports when a program of this type takes it. */
async function taken(
  type: 'module' | 'commonjs',
  folder: string,
  wanted: readonly string[]
): Promise<Record<string, readonly string[]>> {
  const take = type === 'module' ? 'await import(door)' : 'require(door)'
  const code = `const taken = {}
    for (const door of ${JSON.stringify(wanted)}) taken[door] = Object.keys(${take}).sort()
    console.log(JSON.stringify(taken))`
  return JSON.parse(await run(folder, process.execPath, quiet, `--input-type=${type}`, '-e', code))
}

describe('installed elsewhere with npm', () => {
  it('every door is there for import, and the same for require()', async () => {
    const imported = await taken('module', project, doors)
    expect(Object.keys(imported)).toEqual(doors)
    expect(Object.values(imported).filter(names => names.length === 0)).toEqual([])
    expect(await taken('commonjs', project, doors)).toEqual(imported)
  })

  it('the programs of the READMEs run with import, and the same with require()', async () => {
    const pages = ['README.md', ...rooms.map(room => `packages/${room}/README.md`)]
    const snippets = pages.flatMap(page => snippetsIn(readFileSync(join(root, page), 'utf8')))
    expect(snippets.length).toBe(rooms.length)
    for (const [at, snippet] of snippets.entries()) {
      writeFileSync(join(project, `${at}.mts`), snippet)
      writeFileSync(join(project, `${at}.cts`), asCommonJs(snippet))
      const play = async (file: string) => {
        const said = await run(project, process.execPath, quiet, file)
        rmSync(join(project, 'cases.db'), { force: true })
        return said
      }
      const imported = await play(`${at}.mts`)
      expect(imported).not.toBe('')
      expect(await play(`${at}.cts`)).toBe(imported)
    }
  })

  it('the command begins a region, makes its book and draws', async () => {
    const begin = ['begin', 'regio', '--naam', 'Regio', '--gemeente', 'GM0402=Hilversum']
    await run(project, 'npx', '--offline', 'ketenregie', ...begin)
    const ketenregie = (words: string) =>
      run(project, join(project, 'node_modules/.bin/ketenregie'), ...words.split(' '))
    await ketenregie('boek regio --vorm html --uit boek')
    await ketenregie('teken jaarcyclus --uit platen')
    await ketenregie('exporteer --uit bladen')
    const made = ['boek/afsprakenboek.html', 'platen/jaarcyclus.bpmn', 'platen/jaarcyclus.svg']
    for (const file of [...made, 'bladen/termijnen.xlsx'])
      expect(statSync(join(project, file)).size).toBeGreaterThan(1000)
  })

  it('without what lays out a PDF the command says so before it writes anything', async () => {
    const command = join(project, 'node_modules/.bin/ketenregie')
    await expect(run(project, command, 'boek', '--uit', 'pdf')).rejects.toThrow(
      'npm install @myriaddreamin/typst-ts-node-compiler'
    )
    expect(existsSync(join(project, 'pdf'))).toBe(false)
  })
})

describe('without the libraries beside it', () => {
  const adapters = manifests.filter(({ name }) => name.endsWith('/adapters'))
  beforeAll(() => {
    for (const library of adapters.flatMap(({ peerDependencies = {} }) =>
      Object.keys(peerDependencies)
    ))
      rmSync(join(project, 'node_modules', library), { recursive: true, force: true })
  })

  it('every door of the adapters opens', async () => {
    const wanted = adapters.flatMap(doorsOf)
    const opened = await taken('commonjs', project, wanted)
    expect(Object.keys(opened)).toEqual(wanted)
    expect(Object.values(opened).filter(names => names.length === 0)).toEqual([])
  })

  const sheet = "{ name: 'a', columns: ['naam'], rows: [['b']] }"
  const agreements = '{ timeLimits: {}, parties: {}, messages: {} }'
  const definition = "{ id: 'p', title: 'P', events: {}, initial: 'a', states: { a: {} } }"
  const uses = [
    { library: 'csv-stringify', door: 'spreadsheet', use: `printCsv(${sheet})` },
    { library: 'csv-parse', door: 'spreadsheet', use: "readCsv('naam', 'a')" },
    { library: 'write-excel-file', door: 'spreadsheet', use: `printWorkbook([${sheet}])` },
    { library: 'read-excel-file', door: 'spreadsheet', use: 'readWorkbook(new Uint8Array())' },
    {
      library: 'bpmn-moddle',
      door: 'bpmn',
      use: `printBpmn(door.drawProcess(${definition}, ${agreements}))`
    },
    {
      library: 'pg',
      door: 'postgres',
      use: "PostgresCaseStore.open({ connectionString: 'postgres://h/d' })"
    }
  ] as const

  it('what needs one says how to install it', async () => {
    const tried = uses.map(({ library, door, use }) => {
      const open = `import('@ketenregie/adapters/${door}')`
      return `'${library}': await ${open}.then(door => door.${use}).then(() => '', said)`
    })
    const code = `const said = ({ message }) => message
      console.log(JSON.stringify({ ${tried.join(', ')} }))`
    const answer = await run(project, process.execPath, quiet, '--input-type=module', '-e', code)
    const told: Readonly<Record<string, string>> = JSON.parse(answer)
    expect(Object.keys(told)).toEqual(uses.map(({ library }) => library))
    for (const [library, message] of Object.entries(told)) {
      expect(message).toContain(`"${library}" is not installed`)
      expect(message).toContain('Install')
    }
  })
})
