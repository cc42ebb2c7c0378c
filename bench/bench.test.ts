import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spreadOf, timesAsFast } from './figures.ts'
import { verify } from './verify.ts'
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
  it('says of everyone who is not there why', () => {
    expect(stdout).toContain('feelin: niet meegedaan: niet exact op onvolledige feiten')
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

it('compares within each round', () => {
  const one = { name: 'one', rounds: [1, 2, 4] }
  const other = { name: 'other', rounds: [10, 20, 20] }
  expect(timesAsFast(one, other)).toEqual({ median: 10, least: 5, most: 10 })
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
})
