import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { landelijk, processes } from '@ketenregie/processes'
import { readPack } from '@ketenregie/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTitle, regionSlug } from '../begin/region.ts'
import { regionFiles } from '../begin/region-files.ts'
import type { Prompts } from '../inquire/prompts.ts'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const options = ['--naam', 'Onze regio', '--gemeente', 'GM0402=Hilversum']

/** Writes these in turn; what is refused is kept and followed by the next. */
function writing(answers: readonly (string | null)[]) {
  const left = [...answers]
  const refused: string[] = []
  const stop = async () => null
  const prompts: Prompts = {
    choose: stop,
    chooseSome: stop,
    write: async ({ refuse }) => {
      for (;;) {
        const written = left.shift() ?? null
        const why = written === null ? undefined : refuse(written)
        if (why === undefined) return written
        refused.push(why)
      }
    }
  }
  return { prompts: async () => prompts, refused }
}

describe('begin', () => {
  it('lays out a region that passes the check and its scenarios at once', async () => {
    const cwd = temporaryFolder()
    const { code, stdout } = await runHere(['begin', 'regio', ...options], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('ketenregie controleer regio')
    const checked = await runHere(['controleer', 'regio'], { cwd })
    expect(checked.stdout).toContain('geen fouten, geen waarschuwingen')
    const tested = await runHere(['toets', 'regio'], { cwd })
    expect(tested.stdout).toContain("2 scenario's, 2 geslaagd")
    expect([checked.code, tested.code]).toEqual([0, 0])
  })

  it('names in every file the schema that lies beside it', async () => {
    const cwd = temporaryFolder()
    const { stdout } = await runHere(['begin', '.', '--json', ...options], { cwd })
    const { written }: { readonly written: readonly string[] } = JSON.parse(stdout)
    for (const path of written.filter(each => each.endsWith('.yaml'))) {
      const text = readFileSync(join(cwd, path), 'utf8')
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? ''
      expect(existsSync(join(cwd, path, '..', schema)), path).toBe(true)
    }
  })

  it('asks what was not said, and says what is wrong with an answer', async () => {
    const cwd = temporaryFolder()
    const answers = [
      '',
      'Onze regio',
      '',
      'Hilversum=402',
      'GM0402=Hilversum',
      'GM0402=Nog eens',
      ''
    ]
    const { prompts, refused } = writing(answers)
    const { code } = await runHere(['begin', 'regio'], { cwd, prompts })
    expect(code).toBe(0)
    expect(refused).toEqual([
      'Schrijf een naam, bijvoorbeeld: Gooi en Vechtstreek.',
      'Een regio heeft minstens één gemeente.',
      'Bedoel je "GM0402=Hilversum"?',
      'Die code staat er al.'
    ])
    expect(readFileSync(join(cwd, 'regio/gebied.yaml'), 'utf8')).toContain('naam: Onze regio\n')
  })

  it.each([
    { why: 'the person stops', answers: ['Onze regio', null], says: 'niets geschreven' },
    { why: 'nobody can answer', answers: null, says: 'De optie --naam is nodig.' }
  ])('writes nothing when $why', async ({ answers, says }) => {
    const cwd = temporaryFolder()
    const machine = answers === null ? { cwd } : { cwd, prompts: writing(answers).prompts }
    const { code, stderr } = await runHere(['begin', 'regio'], machine)
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each([
    { given: ['--gemeente', '402=Hilversum'], says: 'Bedoel je --gemeente GM0402=Hilversum?' },
    { given: ['--gemeente', 'GM0402=Nog eens'], says: 'staat er twee keer' },
    { given: ['--naam', '!!'], says: 'kan geen naam van een regio zijn' }
  ])('writes nothing with $given', async ({ given, says }) => {
    const cwd = temporaryFolder()
    const { code, stderr } = await runHere(['begin', 'regio', ...options, ...given], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(readdirSync(cwd)).toEqual([])
  })

  it('leaves a folder alone that holds anything, and a file', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'vol'))
    writeFileSync(join(cwd, 'vol/.verborgen'), '')
    for (const [path, says] of [
      ['vol', 'staat al iets'],
      ['vol/.verborgen', 'is geen map']
    ] as const) {
      const { code, stderr } = await runHere(['begin', path, ...options], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain(says)
    }
    expect(readdirSync(join(cwd, 'vol'))).toEqual(['.verborgen'])
  })
})

it('is sound whatever the region and its municipality are called', () => {
  const title = fc
    .oneof(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), fc.constant('null'))
    .filter(each => isTitle(each) && regionSlug(each) !== null)
  fc.assert(
    fc.property(title, title, (name, municipality) => {
      const region = { title: name, municipalities: { GM0402: municipality } }
      const files = [...regionFiles(region, landelijk)].filter(([path]) => path.endsWith('.yaml'))
      const layer = { name: 'regio', processes, base: landelijk }
      const { pack } = readPack(new Map(files), layer)
      expect(pack?.region?.title).toBe(name)
      expect(pack?.region?.municipalities).toEqual({ GM0402: municipality })
    }),
    { numRuns: 20 }
  )
})
