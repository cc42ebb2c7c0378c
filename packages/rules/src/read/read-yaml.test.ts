import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { most } from './bounds.ts'
import { readYaml } from './read-yaml.ts'
import type { Node } from './tree.ts'

function plain(node: Node | null): unknown {
  if (node === null) return undefined
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]))
}

const codes = (text: string) => readYaml(text, 'x.yaml').problems.map(({ code }) => code)

describe('readYaml', () => {
  it('knows the place of every key and value', () => {
    const { tree } = readYaml('a: 1\nb: [x, { c: ja }]\n', 'x.yaml')
    const b = tree?.kind === 'map' ? tree.entries.get('b') : undefined
    expect(b?.place).toEqual({ file: 'x.yaml', line: 2, column: 1 })
    const second = b?.value.kind === 'list' ? b.value.items[1] : undefined
    const c = second?.kind === 'map' ? second.entries.get('c') : undefined
    expect(c?.place).toEqual({ file: 'x.yaml', line: 2, column: 10 })
    expect(c?.value.place).toEqual({ file: 'x.yaml', line: 2, column: 13 })
  })

  it('reads a byte order mark and Windows line ends as if they were not there', () => {
    const text = 'a: ja\nb:\n  - 2024-02-29\n  - |\n    een\n    twee\n'
    const there = readYaml(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'x.yaml')
    expect(there).toEqual(readYaml(text, 'x.yaml'))
    expect(there.problems).toEqual([])
  })

  it('leaves what other readers change: no booleans, dates or numbers of their own', () => {
    const { tree } = readYaml('[yes, no, on, ja, 2024-02-30, 1_000, "01", ~, 3.5, -2]', 'x.yaml')
    const expected = ['yes', 'no', 'on', 'ja', '2024-02-30', '1_000', '01', null, 3.5, -2]
    expect(plain(tree)).toEqual(expected)
  })

  it('keeps keys that objects have by themselves as keys like any other', () => {
    const { tree } = readYaml('__proto__: { a: 1 }\nconstructor: 2\n', 'x.yaml')
    expect(plain(tree)).toEqual(
      new Map<string, unknown>([
        ['__proto__', new Map([['a', 1]])],
        ['constructor', 2]
      ])
    )
  })

  it.each([
    { what: 'a text over the size', text: 'a'.repeat(most.characters + 1), code: 'too-large' },
    { what: '512 open brackets', text: '['.repeat(512), code: 'too-deep' },
    {
      what: '512 brackets, closed',
      text: `${'['.repeat(512)}${']'.repeat(512)}`,
      code: 'too-deep'
    },
    { what: '512 lists on a line', text: `${'- '.repeat(512)}a`, code: 'too-deep' },
    { what: '512 levels of indentation', text: indented(512), code: 'too-deep' },
    { what: 'lists within maps', text: listsInMaps(512), code: 'too-deep' },
    { what: '20,000 keys', text: keys(20_000).join('\n'), code: 'too-many-keys' },
    { what: '20,000 keys in brackets', text: `{${keys(20_000).join()}}`, code: 'too-many-keys' },
    {
      what: 'keys without values',
      text: `{${'abcdefghij'
        .repeat(600)
        .split('')
        .map((x, i) => x + i)
        .join()}}`,
      code: 'too-many-keys'
    },
    { what: 'an alias bomb', text: 'a: &a [x]\n', code: 'yaml-reference' },
    { what: 'a merge key', text: 'a: {}\n<<: *a\n', code: 'yaml-reference' },
    { what: 'a directive', text: '%YAML 1.1\n---\na: no\n', code: 'yaml-directive' },
    { what: 'what is not UTF-8', text: 'a: caf\uFFFD\n', code: 'unreadable-character' },
    { what: 'half a pair of code units', text: 'a: \uD800\n', code: 'unreadable-character' },
    { what: 'a binary', text: 'a: \u0000\n', code: 'unreadable-character' },
    { what: 'old line ends', text: 'a: 1\rb: 2\r', code: 'unreadable-character' },
    { what: 'nothing', text: '', code: 'empty-file' },
    { what: 'two documents', text: 'a: 1\n---\nb: 2\n', code: 'several-documents' }
  ])('refuses $what', ({ text, code }) => {
    const { tree, problems } = readYaml(text, 'x.yaml')
    expect(tree).toBeNull()
    expect(problems.map(problem => problem.code)).toContain(`rules/${code}`)
  })

  it('takes the depth and the number of keys that it promises', () => {
    expect(codes(`${'['.repeat(most.depth)}${']'.repeat(most.depth)}`)).toEqual([])
    expect(codes(keys(most.keys).join('\n'))).toEqual([])
    expect(codes('- a: 1\n  b: 2\n'.repeat(6_000))).toEqual([])
    const blocks = Array.from(
      { length: 100 },
      (_, index) => `k${index}: |\n${'  een\n'.repeat(index + 1)}`
    )
    expect(codes(blocks.join(''))).toEqual([])
  })

  it('does not mistake text for structure', () => {
    const text = `a: "${'{'.repeat(200)}"\n# ${'['.repeat(200)}\nb: >\n  ${'- '.repeat(200)}\n`
    expect(codes(text)).toEqual([])
  })

  it('stops listing problems when it tells nothing new', () => {
    const found = codes('- 01\n'.repeat(1_000))
    expect(found).toHaveLength(101)
    expect(found.at(-1)).toBe('rules/too-many-problems')
  })

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom(...pieces)
    const texts = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), text => {
        const { tree, problems } = readYaml(text, 'x.yaml')
        expect(tree === null).toBe(problems.length > 0)
        for (const { place } of problems) {
          expect(place?.line).toBeLessThanOrEqual(text.split('\n').length)
          expect(place?.column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1_000 }
    )
  })
})

const pieces =
  'a|:|,|{|}|[|]|"|\'|>|#|@|`|\\|\t|\n|: |- |? |\n  |\r\n|&a|*a|!t|%Y|---\n|...\n|01|1:30|\uFEFF'
    .split('|')
    .concat('|')

function keys(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`)
}

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, index) => `${' '.repeat(index)}a:`).join('\n')
}

function listsInMaps(levels: number): string {
  return Array.from({ length: levels }, (_, index) => `${'  '.repeat(index)}- a:`).join('\n')
}
