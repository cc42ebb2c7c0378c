import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spreadOf, timesAsFast } from './figures.ts'
import { putBlocks } from './put-blocks.ts'
import { countDeviations, verify } from './verify.ts'
import { closures } from './contestants/ours.ts'
import { participationWorld } from './worlds/participation.ts'

const bench = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), ...words], {
    encoding: 'utf8'
  })

describe('a quick bench', () => {
  const { stdout, stderr, status } = bench('--small')

  it('ends well', () => expect({ stderr, status }).toMatchObject({ status: 0 }))
  it.each([
    'json-rules-engine 7.3.1',
    'feelin 8.2.0, eenmaal gelezen',
    'Ketenregie, zaak voor zaak',
    'Ketenregie, gegenereerde code',
    'Ketenregie, kolommen met inpakken',
    'met de hand geschreven, zelfde objecten'
  ])('gives %s a line with figures', name => {
    expect(stdout).toMatch(
      new RegExp(`^\\| ${name.replaceAll('.', '\\.')} +\\| +[\\d.,]+ \\|`, 'm')
    )
  })
  it('says of each world how many answers were compared', () => {
    expect(stdout.match(/: \d+ zaken × \d+ uitkomsten gelijk/g)).toHaveLength(4)
  })
  it('counts how others answer where facts are missing', () => {
    expect(stdout).toMatch(
      /^ {2}feelin 8\.2\.0, eenmaal gelezen: [1-9]\d* van 384 uitkomsten anders/m
    )
  })
  it('says of everyone who is not there why', () => {
    expect(stdout).toContain('met de hand geschreven: niet meegedaan')
  })
})

it('times the reading of hostile texts', () => {
  expect(bench('lezen', '--small').stdout).toMatch(/^\| diep genest +\| +[\d.,]+ ms/m)
})

it('measures nobody who answers something else', async () => {
  const world = participationWorld('proef', { count: 32, isShuffled: true, missing: 30 })
  const honest = closures(world)
  await expect(verify(world, [honest])).resolves.toBe(32)
  const answers = async (count: number) =>
    (await honest.answers(count)).map(words => words.toReversed())
  await expect(verify(world, [{ ...honest, answers }])).rejects.toThrow(honest.name)
})

it('counts apart what is too sure and what is too open', async () => {
  const world = participationWorld('proef', { count: 32, isShuffled: true, missing: 30 })
  const honest = closures(world)
  const none = { name: honest.name, cases: 0, answers: 0, tooSure: 0, tooOpen: 0 }
  await expect(countDeviations(world, honest)).resolves.toEqual(none)
  const silent = () => Promise.resolve(world.cases.map(() => world.names.map(() => 'unknown')))
  const { tooSure, tooOpen, answers } = await countDeviations(world, { ...honest, answers: silent })
  expect({ tooSure, isOpen: tooOpen > 0, rest: answers - tooOpen }).toEqual({
    tooSure: 0,
    isOpen: true,
    rest: 0
  })
})

it('puts figures in their places of a document, and nowhere else', () => {
  const place = (name: string, text: string) =>
    `<!-- bench ${name} -->${text}<!-- einde ${name} -->`
  const document = `voor\n${place('a', '\n\noud\n\n')}\ntussen\n${place('b', '\n\n```text\noud\n```\n\n')}\nna\n`
  const put = putBlocks(document, { a: '$1 nieuw', b: 'ook' })
  expect(put).toBe(
    `voor\n${place('a', '\n\n$1 nieuw\n\n')}\ntussen\n${place('b', '\n\n```text\nook\n```\n\n')}\nna\n`
  )
  expect(putBlocks(put, { a: '$1 nieuw', b: 'ook' })).toBe(put)
  expect(() => putBlocks(document, { c: '' })).toThrow('c')
})

it('has a place in the document for everything that it measures', () => {
  const document = readFileSync(join(import.meta.dirname, '../docs/bench.md'), 'utf8')
  const blocks = { machine: '', deelnemers: '', vergeleken: '', groei: '', lezen: '' }
  expect(() => putBlocks(document, blocks)).not.toThrow()
})

it('compares within each round', () => {
  const one = { name: 'one', rounds: [1, 2, 4] }
  const other = { name: 'other', rounds: [10, 20, 20] }
  expect(timesAsFast(one, other)).toEqual({ median: 10, least: 5, most: 10 })
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
})
