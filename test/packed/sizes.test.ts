import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { margin, measureSizes, offRecord, printSizes, readSizes, weigh } from './sizes.ts'

it('core and rules weigh what is recorded; npm run size records anew', async () => {
  const sizes = await measureSizes()
  const recorded = readSizes(readFileSync('docs/size.md', 'utf8'))
  expect(recorded).toHaveLength(sizes.length)
  expect(offRecord(sizes, recorded)).toEqual([])
})

it('a door that grew or shrank beyond the margin, came or went is named', () => {
  const one = { door: 'a', own: 100_000, whole: 200_000 }
  const grown = (by: number) => [{ ...one, own: one.own * (1 + by) }]
  expect(readSizes(printSizes([one]))).toEqual([one])
  expect(offRecord(grown(margin.share * 0.9), [one])).toEqual([])
  expect(offRecord(grown(margin.share * 1.1), [one])).toEqual(['a'])
  expect(offRecord(grown(-margin.share * 1.1), [one])).toEqual(['a'])
  const small = { door: 'b', own: 2000, whole: 2000 }
  expect(offRecord([{ ...small, own: 2400 }], [small])).toEqual([])
  expect(offRecord([{ ...small, own: 2600 }], [small])).toEqual(['b'])
  expect(offRecord([one], [])).toEqual(['a'])
  expect(offRecord([], [one])).toEqual(['a'])
})

it('weighs what a program would ship, comments and long names not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-size-'))
  const file = join(folder, 'door.js')
  const lines = Array.from({ length: 200 }, (_, at) => `export const name${at} = ${at * 7919}`)
  writeFileSync(file, lines.join('\n'))
  const bare = await weigh(file, () => false)
  writeFileSync(file, lines.map(line => `// what ${line} is for\n${line}`).join('\n'))
  expect(await weigh(file, () => false)).toBe(bare)
  writeFileSync(file, [...lines, ...lines.map(line => line.replace('name', 'more'))].join('\n'))
  expect(await weigh(file, () => false)).toBeGreaterThan(bare * 1.2)
  rmSync(folder, { recursive: true })
})
