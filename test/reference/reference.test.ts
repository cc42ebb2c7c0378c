import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readExports } from './read-exports.ts'
import { forms } from '../../packages/rules/src/pack/read-files.ts'
import { codeExamples } from './code-examples.ts'
import { failingLines } from './command-examples.ts'
import { folderExamples } from './folder-examples.ts'
import { keyMeanings } from './key-meanings.ts'
import { catalogues, toldExamples } from './print-codes.ts'
import { keysOf } from './print-forms.ts'
import { regionExamples } from './region-examples.ts'
import { referencePages } from './reference-pages.ts'
import { readSignatures } from './read-signatures.ts'

describe('the reference', () => {
  it('is what writing it again gives', async () => {
    for (const [path, text] of await referencePages()) expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it.each(['core', 'rules'])('names what %s offers at run time, and nothing else', async name => {
    const offered = Object.keys(await import(`../../packages/${name}/src/index.ts`)).toSorted()
    const read = readExports(`packages/${name}/src/index.ts`).filter(({ isType }) => !isType)
    expect(read.map(one => one.name)).toEqual(offered)
  })

  it('has of each code files, a command line or a sentence', async () => {
    const page = readFileSync('docs/reference/meldingen.md', 'utf8')
    for (const { nl } of catalogues)
      for (const code of Object.keys(nl))
        expect(page, code).toMatch(new RegExp(`^### ${code}\n\n\\S`, 'm'))
    expect(page).not.toMatch(/undefined|=>|\[object/)
  })

  it('has files that yield the code that they are an example of', () => {
    const yielded = codeExamples()
    expect(folderExamples.map(({ code }) => code).filter(code => !yielded.has(code))).toEqual([])
    expect(regionExamples.map(({ code }) => code).filter(code => !yielded.has(code))).toEqual([])
  })

  it('has an example of every code but those that nothing small yields', async () => {
    const told = await toldExamples()
    const [files, lines] = [codeExamples(), failingLines]
    const without = catalogues
      .flatMap(({ nl }) => Object.keys(nl))
      .filter(code => !files.has(code) && !told.has(code) && !Object.hasOwn(lines, code))
    expect([...new Set(without)].toSorted()).toEqual(untold)
  })

  it('has command lines that yield the code that they are an example of', () => {
    const page = readFileSync('docs/reference/meldingen.md', 'utf8')
    // a line that yields something else is not written
    for (const code of Object.keys(failingLines))
      expect(page, code).toContain(`### ${code}\n\n\`\`\`sh\n`)
  })

  it('says of each key of a file what it means, and of no other', () => {
    const keys = Object.values(forms).flatMap(({ form }) => keysOf(form).map(({ key }) => key))
    expect([...new Set(keys)].toSorted()).toEqual(Object.keys(keyMeanings).toSorted())
  })
})

describe('a signature', () => {
  it.each([
    ['export function f(a: A): B {\n  return a\n}', 'export function f(a: A): B'],
    [
      'export async function f(\n  a: A\n): Promise<B> {\n}',
      'export async function f(\n  a: A\n): Promise<B>'
    ],
    ['export const x: X = {\n  y: 1\n}', 'export const x: X'],
    ["export type T =\n  | 'a'\n  | 'b'\n\nconst z = 1", "export type T =\n  | 'a'\n  | 'b'"],
    ['export interface I {\n  readonly a: A\n}\n', 'export interface I {\n  readonly a: A\n}'],
    [
      'export class C {\n  readonly #a: A\n\n  constructor(a: A) {\n    this.#a = a\n  }\n\n  async b(): Promise<B> {\n    return 1\n  }\n}\n',
      'export class C {\n  constructor(a: A)\n  b(): Promise<B>\n}'
    ]
  ])('is what a user sees of %j', (text, wanted) => {
    expect([...readSignatures(text).values()].map(({ code }) => code)).toEqual([wanted])
  })
})

/** Of a library that is not there, or of a fault that nothing small yields. */
const untold = [
  'cli/bug',
  'cli/case-not-drawn',
  'cli/no-typesetter',
  'cli/not-drawn',
  'files/unreadable',
  'postgres/no-library'
]
