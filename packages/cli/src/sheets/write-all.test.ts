import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { writeAll } from './write-all.ts'

it('puts back what was written where a later file cannot be', () => {
  const folder = temporaryFolder()
  const [first, second] = ['een.yaml', 'twee.yaml'].map(name => join(folder, name))
  if (first === undefined || second === undefined) return expect.unreachable()
  writeFileSync(first, 'oud')
  // a folder with something in it is in the way
  mkdirSync(join(second, 'bezet'), { recursive: true })
  const files = [first, second].map(path => ({ path, content: 'nieuw', before: 'oud' }))
  expect(() => writeAll(files)).toThrow(/twee\.yaml/)
  expect(readFileSync(first, 'utf8')).toBe('oud')
  writeAll(files.slice(0, 1))
  expect(readFileSync(first, 'utf8')).toBe('nieuw')
})
