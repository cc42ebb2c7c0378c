import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Term {
  readonly code: string
  readonly in: string
  readonly betekent: string
  readonly niet: readonly string[]
}

const glossary: { readonly begrippen: Readonly<Record<string, Term>> } = parse(
  readFileSync('docs/begrippen.yaml', 'utf8')
)
const terms = Object.entries(glossary.begrippen)
const sources = globSync('packages/*/src/**/!(*.fixture|*.test).ts').map(file => ({
  file,
  names: namesIn(readFileSync(file, 'utf8'))
}))

describe('one English name per Dutch term', () => {
  it.each(terms)('%s is in code where the glossary says', (_, { code, in: place }) => {
    expect(existsSync(place), place).toBe(true)
    const text = statSync(place).isDirectory()
      ? globSync(`${place}/**/*.ts`).map(read).join('\n')
      : read(place)
    expect(text).toMatch(new RegExp(`\\b${code}\\b`, 'i'))
  })

  it.each(terms)('%s has no second name', (_, { niet }) => {
    expect(secondNames(sources, niet)).toEqual([])
  })

  it('notices a second name, also inside a longer one', () => {
    const planted = [{ file: 'planted.ts', names: namesIn('const openTodoList = 1 // Verdict') }]
    expect(secondNames(planted, ['Todo', 'Verdict'])).toEqual(['planted.ts: openTodoList'])
  })
})

function secondNames(files: typeof sources, refused: readonly string[]): readonly string[] {
  return files.flatMap(({ file, names }) =>
    names.filter(name => refused.some(word => hasWord(name, word))).map(name => `${file}: ${name}`)
  )
}

/** Whether a camel-case name has the word as one of its words. */
function hasWord(name: string, word: string): boolean {
  const words = (text: string): string =>
    text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
  return ` ${words(name)} `.includes(` ${words(word)} `)
}

/** Identifiers, without those in comments and texts. */
function namesIn(text: string): readonly string[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
  return [...new Set(code.match(/\b[A-Za-z_]\w*\b/g))]
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
