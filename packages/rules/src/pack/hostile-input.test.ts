import { phrase } from '@ketenregie/core'
import type { FactDefinition } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import type { RuleDiagnostic } from '../diagnostic/problems.ts'
import { readCaseFacts } from '../read/read-case-facts.ts'
import { damaged } from './damaged.fixture.ts'
import { goodFiles } from './good-files.fixture.ts'
import { readPack } from './read-pack.ts'
import { readRules } from './read-rules.ts'

const facts: Readonly<Record<string, FactDefinition>> = Object.fromEntries(
  ['gevaar', 'kans'].map(name => [
    name,
    {
      name,
      question: '?',
      domain: name === 'gevaar' ? { kind: 'yes-no' } : { kind: 'choice', options: ['laag'] },
      holders: { first: 'om', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: null
    }
  ])
)

const file = 'feiten.yaml'

/** Every way in for a text, with what it finds wrong. */
const doors: Readonly<Record<string, (text: string) => readonly RuleDiagnostic[]>> = {
  readPack: text =>
    readPack(new Map([[file, text]]), { name: 'proef', processes: {} }).problems.filter(
      ({ place }) => place !== null
    ),
  readRules: text => readRules(text, { facts, file }).problems,
  readCaseFacts: text => readCaseFacts(text, { facts, file }).problems
}

const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: ja`)
const bomb = ['a: &a [ja, ja]', ...Array.from('bcdefghi', each => `${each}: &${each} [*a, *a]`)]

const refused: readonly { readonly what: string; readonly text: string; readonly code: string }[] =
  [
    { what: 'more than 1 MB', text: `a: ${'x'.repeat(1_000_001)}`, code: 'too-large' },
    { what: '512 brackets', text: `a: ${'['.repeat(512)}`, code: 'too-deep' },
    { what: '512 braces', text: `${'{a: '.repeat(512)}${'}'.repeat(512)}`, code: 'too-deep' },
    {
      what: '512 indented levels',
      text: Array.from({ length: 512 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      code: 'too-deep'
    },
    { what: '20,000 keys', text: keys(20_000).join('\n'), code: 'too-many-keys' },
    { what: 'as many in braces', text: `{${keys(20_000).join(', ')}}`, code: 'too-many-keys' },
    { what: 'an alias bomb', text: bomb.join('\n'), code: 'yaml-reference' },
    { what: 'a merge key', text: 'a: &a { b: ja }\nc: { <<: *a }\n', code: 'yaml-reference' },
    { what: 'a tag', text: 'a: !!js/function "x"\n', code: 'yaml-reference' },
    { what: 'a %YAML directive', text: '%YAML 1.1\n---\na: no\n', code: 'yaml-directive' },
    { what: 'a %TAG directive', text: '%TAG ! tag:x,2000:\n---\na: 1\n', code: 'yaml-directive' },
    { what: 'a double key', text: 'gevaar: ja\ngevaar: nee\n', code: 'duplicate-key' },
    { what: 'a double __proto__', text: '__proto__: ja\n__proto__: ja\n', code: 'duplicate-key' },
    { what: 'a tab as indentation', text: 'a:\n\tb: ja\n', code: 'yaml-syntax' },
    { what: 'what is not UTF-8', text: 'a: caf\uFFFD\n', code: 'unreadable-character' },
    { what: 'a NUL', text: 'a: \u0000\n', code: 'unreadable-character' },
    { what: 'half a character', text: 'a: \uD83D\n', code: 'unreadable-character' },
    { what: 'a bare 1:30', text: 'gevaar: 1:30\n', code: 'clock-time' },
    { what: 'a bare code with zeros', text: 'gevaar: 0402\n', code: 'leading-zero' },
    { what: 'a number in hexadecimal', text: 'gevaar: 0x10\n', code: 'odd-number' },
    { what: 'infinity', text: 'gevaar: .inf\n', code: 'odd-number' },
    { what: 'a key that is a list', text: '? [a, b]\n: ja\n', code: 'key-not-a-name' },
    { what: 'two documents', text: 'a: ja\n---\nb: ja\n', code: 'several-documents' },
    { what: 'nothing', text: '# leeg\n', code: 'empty-file' }
  ]

describe.each(Object.entries(doors))('%s', (_, read) => {
  it.each(refused)('refuses $what, and says what to write instead', ({ text, code }) => {
    const problems = read(text)
    expect(problems.map(problem => problem.code)).toContain(`rules/${code}`)
    for (const problem of problems) {
      expect(problem.place?.file).toBe(file)
      const { text: sentence, advice } = phrase(problem, ruleProblemsNl)
      expect(sentence.length).toBeLessThan(400)
      expect({ code: problem.code, advice }).toEqual({
        code: problem.code,
        advice: expect.stringMatching(/[.?]$/)
      })
    }
  })

  it('refuses before it parses: nothing else is said of such a text', () => {
    for (const { text, code } of refused.slice(0, 6))
      expect(read(text).map(problem => problem.code)).toEqual([`rules/${code}`])
  })
})

function isInside({ place }: RuleDiagnostic, text: string): boolean {
  if (place === null) return true
  const line = text.split('\n')[place.line - 1]
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1
}

describe('good files that were damaged', () => {
  it.each([...goodFiles])('%s is read or refused, with places inside the text', (path, text) => {
    fc.assert(
      fc.property(damaged(text), written => {
        const { pack, problems } = readPack(new Map([...goodFiles, [path, written]]), {
          name: 'proef',
          processes: {}
        })
        expect(pack === null).toBe(problems.some(({ severity }) => severity === 'error'))
        const own = problems.filter(({ place }) => place?.file === path)
        expect(own.filter(problem => !isInside(problem, written))).toEqual([])
        for (const problem of problems) expect(phrase(problem, ruleProblemsNl).text).not.toBe('')
      }),
      { numRuns: 250 }
    )
  })

  it('says the same of rules by themselves, and of facts of a case', () => {
    const rules = goodFiles.get('deelname.yaml') ?? ''
    expect(rules).not.toBe('')
    fc.assert(
      fc.property(
        damaged(rules),
        damaged('gevaar: ja\nkans: { onbekend: gevraagd }\n'),
        (one, other) => {
          const read = [readRules(one, { facts }), readCaseFacts(other, { facts, file })]
          expect(read[0]?.problems.filter(problem => !isInside(problem, one))).toEqual([])
          expect(read[1]?.problems.filter(problem => !isInside(problem, other))).toEqual([])
        }
      ),
      { numRuns: 500 }
    )
  })
})

describe('what only looks hostile', () => {
  const plain = 'gevaar: ja\nkans: laag\n'

  it.each([
    { what: 'a byte order mark', text: `\uFEFF${plain}` },
    { what: 'Windows line ends', text: plain.replaceAll('\n', '\r\n') },
    { what: 'both', text: `\uFEFF${plain.replaceAll('\n', '\r\n')}` },
    { what: 'tabs between words', text: 'gevaar:\tja\nkans:\tlaag\t# zo\n' },
    { what: 'brackets in a comment', text: `# ${'['.repeat(600)}\n${plain}` },
    { what: 'the end of a document', text: `---\n${plain}...\n` },
    { what: 'JSON', text: '{"gevaar": "ja", "kans": "laag"}' }
  ])('is read: $what', ({ text }) => {
    expect(readCaseFacts(text, { facts, file })).toEqual(readCaseFacts(plain, { facts, file }))
    expect(readCaseFacts(text, { facts, file }).problems).toEqual([])
  })

  it('reads a whole pack with marks and Windows line ends as the same pack', () => {
    const windows = new Map(
      [...goodFiles].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])
    )
    const [here, there] = [goodFiles, windows].map(files =>
      readPack(files, { name: 'proef', processes: {} })
    )
    expect(there?.pack?.hash).toBe(here?.pack?.hash)
    expect(there?.problems).toEqual(here?.problems)
  })

  it.each([
    { value: '2024-02-30', code: 'impossible-date' },
    { value: '2023-02-29', code: 'impossible-date' },
    { value: '2026-13-01', code: 'impossible-date' },
    { value: '2026-1-1', code: 'bad-format' },
    { value: '2026-01-01T00:00:00Z', code: 'bad-format' }
  ])('refuses $value where a day is asked', ({ value, code }) => {
    const wet = 'regelset: r\nversie: 1\ngeldig: { van: '
    const { problems } = readRules(`${wet}${value} }\n`, { facts })
    expect(problems.map(problem => problem.code)).toEqual([`rules/${code}`])
  })
})
