import { readdirSync, readFileSync } from 'node:fs'
import { phrase } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import { ruleProblemsEn } from '../diagnostic/english.ts'
import { readPack } from '../pack/read-pack.ts'

function filesIn(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return new Map(names.map(name => [name, readFileSync(new URL(name, folder), 'utf8')]))
}

const basis = filesIn(new URL('../read/fixtures/basis/', import.meta.url))
const below = readPack(basis, { name: 'basis', processes: {} }).pack

/** Each fixture is a layer of one file; what is expected of it stands in it. */
const fixtures = [...filesIn(new URL('fixtures/', import.meta.url))].map(([name, text]) => {
  const expected = [...text.matchAll(/# verwacht: (\S+ \S+)/g)].map(([, line]) => line)
  const { problems } = readPack(new Map([[name, text]]), {
    name: 'proef',
    processes: {},
    ...(below === null ? {} : { base: below })
  })
  return { name, expected, problems }
})

describe('agreements that can be read', () => {
  it('rest on a layer without errors', () => {
    expect(below).not.toBeNull()
  })

  it.each(fixtures)('$name gives what stands in it', ({ expected, problems }) => {
    const found = problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)
    expect(found).toEqual(expected)
  })

  it.each(fixtures)('$name is as good or bad as it says', ({ name, expected }) => {
    expect(expected.length > 0).toBe(name.startsWith('bad-'))
  })
})
