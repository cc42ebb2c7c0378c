import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readExports } from './read-exports.ts'
import { referencePages } from './reference-pages.ts'

describe('the reference', () => {
  it('is what writing it again gives', async () => {
    for (const [path, text] of await referencePages()) expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it.each(['core', 'rules'])('names what %s offers at run time, and nothing else', async name => {
    const offered = Object.keys(await import(`../../packages/${name}/src/index.ts`)).toSorted()
    const read = readExports(`packages/${name}/src/index.ts`).filter(({ isType }) => !isType)
    expect(read.map(one => one.name)).toEqual(offered)
  })
})
