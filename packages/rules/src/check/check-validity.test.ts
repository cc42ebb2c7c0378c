import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { readPack } from '../pack/read-pack.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)

function read(files: Readonly<Record<string, string>>) {
  const all = new Map([...basis, ...Object.entries(files)])
  const { pack, problems } = readPack(all, { name: 'basis', processes: {} })
  const found = problems
    .filter(({ code }) => code !== 'rules/unused-fact')
    .map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)
  return { pack, problems, found }
}

const version = (valid: string, concepts: Readonly<Record<string, string>>) =>
  [
    'regelset: proef\nversie: 1.0.0',
    `geldig: ${valid}\nbegrippen:`,
    ...Object.entries(concepts).map(
      ([name, when]) =>
        `  ${name}: { vraag: Zo?, bron: { in: handboek, plek: hoofdstuk-1 }, als: ${when} }`
    )
  ].join('\n')

const old = (to: string, concepts: Readonly<Record<string, string>>) =>
  version(`{ van: 2024-01-01, tot: ${to} }`, concepts)
const present = (concepts: Readonly<Record<string, string>>) =>
  version('{ van: 2025-01-01 }', concepts)

describe('two versions of a rule set', () => {
  it('answer each on their own days', () => {
    const { pack, found } = read({
      'oud.yaml': old('2024-12-31', { proef: 'gevaar' }),
      'proef.yaml': present({ proef: 'verzoek' })
    })
    expect(found).toEqual([])
    const outcomes = (['2024-12-31', '2025-01-01'] as const).map(
      asOf => pack && evaluate(pack, 'proef', { gevaar: 'yes', verzoek: 'no' }, { asOf }).outcome
    )
    expect(outcomes).toEqual(['yes', 'no'])
  })

  it('leave no days between them without a word', () => {
    const { problems, found } = read({
      'oud.yaml': old('2024-10-31', { proef: 'gevaar' }),
      'proef.yaml': present({ proef: 'verzoek' })
    })
    expect(found).toEqual(['rules/gap-between-versions proef.yaml:1'])
    expect(problems.find(({ code }) => code === 'rules/gap-between-versions')).toMatchObject({
      severity: 'warning',
      params: { name: 'proef', from: '2024-11-01', to: '2024-12-31' }
    })
  })

  it('are no circle together: each is one only by itself', () => {
    const turned = {
      'oud.yaml': old('2024-12-31', { een: 'twee', twee: 'gevaar' }),
      'proef.yaml': present({ een: 'gevaar', twee: 'een' })
    }
    expect(read(turned).found).toEqual([])
    const circle = { een: 'twee', twee: 'een' }
    const [before, after] = [old('2024-12-31', circle), present(circle)]
    expect(read({ ...turned, 'oud.yaml': before }).found).toEqual(['rules/circular oud.yaml:5'])
    expect(read({ ...turned, 'proef.yaml': after }).found).toEqual(['rules/circular proef.yaml:5'])
  })
})

describe('two versions of a time limit', () => {
  it('that overlap are reported at the second one', () => {
    const bron = 'bron: { in: handboek, plek: hoofdstuk-2 }'
    const one = (days: string) =>
      `    - { ${days}, duur: P1W, vanaf: { feit: binnenkomst }, atw: nee, ${bron} }`
    const limits = ['gesprek_twee:', '  wat: Iets', '  versies:']
      .concat(one('van: 2025-01-01'), one('tot: 2025-01-01'))
      .join('\n')
    expect(read({ 'meer.termijnen.yaml': limits }).found).toEqual([
      'rules/overlapping-versions meer.termijnen.yaml:4'
    ])
  })

  it('that leave days between them are a warning at the second one', () => {
    const bron = 'bron: { in: handboek, plek: hoofdstuk-2 }'
    const one = (days: string) =>
      `    - { ${days}, duur: P1W, vanaf: { feit: binnenkomst }, atw: nee, ${bron} }`
    const limits = ['gesprek_twee:', '  wat: Iets', '  versies:']
      .concat(one('tot: 2021-05-30'), one('van: 2021-07-01'))
      .join('\n')
    const { problems, found } = read({ 'meer.termijnen.yaml': limits })
    expect(found).toEqual(['rules/gap-between-versions meer.termijnen.yaml:5'])
    expect(problems.find(({ code }) => code === 'rules/gap-between-versions')).toMatchObject({
      severity: 'warning',
      params: { from: '2021-05-31', to: '2021-06-30' }
    })
  })
})
