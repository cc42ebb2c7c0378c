import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLines, readPackFolder, writeFileAtomically } from './index.ts'
import { temporaryFolder } from './temporary-folder.fixture.ts'

describe('readPackFolder', () => {
  it('reads the YAML files of a folder and its folders, in order of path', () => {
    const folder = folderWith({
      'z.yaml': 'z: ja',
      'regels/b.yml': 'b: ja',
      'regels/a.yaml': '\uFEFFa: ë',
      'regels/lees.md': '#',
      '.verborgen/c.yaml': 'c: ja',
      'Z.YAML': 'Z: ja'
    })
    const { files, problems } = readPackFolder(folder)
    expect([...files]).toEqual([
      ['Z.YAML', 'Z: ja'],
      ['regels/a.yaml', 'a: ë'],
      ['regels/b.yml', 'b: ja'],
      ['z.yaml', 'z: ja']
    ])
    expect(problems).toEqual([])
  })

  it('names what it does not read, and reads the rest', async () => {
    const folder = folderWith({ 'goed.yaml': 'a: ja', 'groot.yaml': 'x'.repeat(101) })
    writeFileSync(join(folder, 'latijn.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xeb]))
    const outside = folderWith({ 'geheim.yaml': 'geheim: ja' })
    symlinkSync(join(outside, 'geheim.yaml'), join(folder, 'koppeling.yaml'))
    symlinkSync(outside, join(folder, 'buiten'))
    symlinkSync(folder, join(folder, 'rond'))
    const socket = createServer().listen(join(folder, 'pijp.yaml'))
    await once(socket, 'listening')
    const { files, problems } = readPackFolder(folder, { mostBytes: 100 })
    socket.close()
    expect([...files.keys()]).toEqual(['goed.yaml'])
    expect(problems.map(({ code, params }) => `${params.path} ${code}`)).toEqual([
      'buiten files/link',
      'groot.yaml files/too-large',
      'koppeling.yaml files/link',
      'latijn.yaml files/not-utf-8',
      'pijp.yaml files/link',
      'rond files/link'
    ])
  })

  it('stops at a folder that is far too large or deep', () => {
    const deep = `${'map/'.repeat(20)}a.yaml`
    const folder = folderWith({ 'a.yaml': '', 'b.yaml': '', 'c.txt': '', [deep]: '' })
    expect(readPackFolder(folder).problems.map(({ code }) => code)).toEqual(['files/too-deep'])
    const few = readPackFolder(folder, { mostNames: 2 })
    expect(few.problems.map(({ code }) => code)).toEqual(['files/too-many'])
  })

  it.each(['nergens', 'bestand'])('says so when it is given %s instead of a folder', name => {
    const path = join(folderWith({ bestand: '' }), name)
    const { files, problems } = readPackFolder(path)
    expect([files.size, problems.map(({ code }) => code)]).toEqual([0, ['files/not-a-folder']])
  })
})

describe('writeFileAtomically', () => {
  it('writes, replaces, keeps permissions and leaves nothing beside it', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'pakket.ts')
    writeFileAtomically(file, 'een')
    chmodSync(file, 0o640)
    writeFileAtomically(file, 'twee')
    expect(readFileSync(file, 'utf8')).toBe('twee')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['pakket.ts'])
  })

  it('leaves everything as it was when it fails', () => {
    const folder = folderWith({ 'map/oud': 'oud' })
    for (const path of [join(folder, 'map'), join(folder, 'nergens', 'x')])
      expect(() => writeFileAtomically(path, 'nieuw')).toThrow(
        expect.objectContaining({ name: 'PortError', retryable: false })
      )
    expect(readdirSync(folder)).toEqual(['map'])
  })
})

describe('readLines', () => {
  it.each([65_534, 65_535, 65_536, 65_537, 3])(
    'joins what a read of the disk cuts (%i)',
    length => {
      const lines = ['x'.repeat(length - 2), '', 'ë'.repeat(10), '\u{1F642}'.repeat(40_000), 'eind']
      const file = join(folderWith({ 'a.jsonl': `\uFEFF${lines.join('\r\n')}` }), 'a.jsonl')
      expect([...readLines(file, 1_000_000)]).toEqual(lines)
      expect([...readLines(join(folderWith({ leeg: '' }), 'leeg'))]).toEqual([])
    }
  )

  it('gives one character more than is allowed of a line that is too long', () => {
    const file = join(folderWith({ a: `kort\n${'x'.repeat(500_000)}\nkort\n` }), 'a')
    expect([...readLines(file, 5)]).toEqual(['kort', 'xxxxxx', 'kort'])
  })

  it('throws when there is no file', () => {
    expect(() => [...readLines('/nergens')]).toThrow(expect.objectContaining({ name: 'PortError' }))
  })
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
