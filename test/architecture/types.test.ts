import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pureRooms, rooms } from './house.ts'
import { plant } from './planted-tree.ts'

/** Where a room that may touch the world compiles, and a pure one must not. */
const ambient = [
  'process.pid',
  'console.log',
  'fetch',
  'setTimeout',
  'crypto',
  'Buffer',
  'performance'
]

/** They cannot be imported by their bare name, or bring no types along. */
const notByName = ['@noble/hashes', 'bpmn-moddle', 'read-excel-file', 'write-excel-file']

/** Libraries must not bring Node's types in by the back door. */
const libraries = (room: string): readonly string[] => {
  const text = readFileSync(
    join(import.meta.dirname, `../../packages/${room}/package.json`),
    'utf8'
  )
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> }
  return Object.keys(dependencies).filter(
    name => !name.startsWith('@ketenregie/') && !notByName.includes(name)
  )
}

const files = rooms.map(room => ({
  room,
  file: `packages/${room}/src/plant.ts`,
  text: [
    ...libraries(room).map((name, at) => `import * as library${at} from '${name}'`),
    `export const used = [${libraries(room)
      .map((_, at) => `library${at}`)
      .join(', ')}]`,
    ...ambient.map((name, at) => `export const plant${at} = (): unknown => ${name}`),
    ''
  ].join('\n')
}))

describe('the compiler', () => {
  const tree = plant(Object.fromEntries(files.map(({ file, text }) => [file, text])))
  afterAll(tree.remove)
  const projects = rooms.map(room => `packages/${room}`)
  const { stdout } = spawnSync('tsc', ['-b', '--pretty', 'false', ...projects], {
    cwd: tree.path,
    encoding: 'utf8'
  })
  const errors = (file: string): readonly string[] =>
    stdout.split('\n').filter(line => line.startsWith(`${file}(`))

  it.each(files.filter(({ room }) => pureRooms.includes(room)))(
    'knows no Node and no network in $room',
    ({ file }) => expect(errors(file)).toHaveLength(ambient.length)
  )
  it.each(files.filter(({ room }) => !pureRooms.includes(room)))(
    'knows Node in $room',
    ({ file }) => expect(errors(file)).toEqual([])
  )
})
