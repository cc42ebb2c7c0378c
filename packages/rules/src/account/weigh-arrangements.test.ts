import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPack } from '../pack/read-pack.ts'
import { weighArrangements } from './weigh-arrangements.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)
const below = readPack(
  new Map([
    ...basis,
    ['gemeente.partijen.yaml', 'gemeente: { naam: Gemeente, soort: x, rollen: [] }'],
    [
      'eigen.taken.yaml',
      'GEM-01: { partij: gemeente, wat: Iets regelen, soort: structureel, bron: { in: handboek, plek: hoofdstuk-1 } }'
    ]
  ]),
  { name: 'basis', processes: {} }
).pack

const cited = 'bron: { in: handboek, plek: hoofdstuk-1 }'

function weighed(regelingen: string, asOf: `${number}-${number}-${number}` = '2025-06-01') {
  const layer = `gebied: regio/hier
naam: Hier
baseert_op: basis@1
gemeenten: { GM0402: Hilversum, GM0406: Huizen }
${regelingen}`
  const { pack, problems } = readPack(new Map([['gebied.yaml', layer]]), {
    name: 'hier',
    processes: {},
    ...(below === null ? {} : { base: below })
  })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const all = pack === null ? [] : weighArrangements(pack, asOf)
  return Object.fromEntries(
    all.filter(each => each.task === 'GEM-01').map(each => [each.title, each.status])
  )
}

const made = (by: string) =>
  `{ stand: geregeld, afspraak: Zo., sinds: 2024-01-01, verantwoordelijk: gemeente, herijken_voor: ${by}, ${cited} }`

it('takes what is stated nowhere for unknown, in each municipality', () => {
  expect(weighed('')).toEqual({ Hilversum: 'unknown', Huizen: 'unknown' })
})

it('lets what a place states of itself go before what is said of all', () => {
  const both = `regelingen: { GEM-01: { overal: { stand: ontbreekt, ${cited} }, GM0402: ${made('2026-01-01')} } }`
  expect(weighed(both)).toEqual({ Hilversum: 'arranged', Huizen: 'missing' })
})

it('counts an arrangement until the day on which it is to be looked at again', () => {
  const one = `regelingen: { GEM-01: { GM0402: ${made('2025-06-01')} } }`
  expect(weighed(one, '2025-06-01')).toMatchObject({ Hilversum: 'arranged' })
  expect(weighed(one, '2025-06-02')).toMatchObject({ Hilversum: 'overdue' })
})
