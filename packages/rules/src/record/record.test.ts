import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { readPack } from '../pack/read-pack.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import { recordDecision } from './record-decision.ts'
import { repeatDecision } from './repeat-decision.ts'

const folder = new URL('../read/fixtures/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const basis = new Map(
  readdirSync(new URL('basis/', folder)).map(name => [name, text(`basis/${name}`)] as const)
)

function packOf(files: ReadonlyMap<string, string>, base?: AgreementPack): AgreementPack {
  const options = { name: base ? 'hier' : 'basis', processes: {}, ...(base ? { base } : {}) }
  const { pack, problems } = readPack(files, options)
  if (pack === null) throw new Error(JSON.stringify(problems))
  return pack
}

const national = packOf(basis)
const region = `gebied: regio/hier
naam: Hier
baseert_op: basis@1
gemeenten: [GM0402]
`
const regional = packOf(
  new Map([
    ['gebied.yaml', region],
    ['eigen.yaml', text('good-override.yaml').replace('versie', 'gebied: regio/hier\nversie')]
  ]),
  national
)
const asOf = '2026-04-16'
const facts = { gevaar: 'yes', verzoek: 'no', leeftijd: 30, kans: 'groot' } as const

describe('a decision record', () => {
  it('holds the files of every layer, the facts that count with their holders, and the readings', () => {
    const finding = evaluate(regional, 'zwaar', facts, { asOf })
    const record = recordDecision(regional, finding, facts, asOf)
    expect(record.files.map(({ layer, path }) => `${layer} ${path}`)).toEqual([
      ...national.files.map(({ path }) => `basis ${path}`),
      'hier eigen.yaml',
      'hier gebied.yaml'
    ])
    expect(record.facts).toEqual([
      { fact: 'gevaar', value: 'yes', holders: { first: 'politie', also: ['om'] } },
      { fact: 'verzoek', value: 'no', holders: { first: 'zvh', also: [] } }
    ])
    expect(record.parts).toEqual([{ name: 'zwaar', reading: 'b', layer: 'regio/hier' }])
    expect(record.finding.outcome).toBe('no')
  })

  it.each(['zwaar', 'om_doet_mee', 'zvh_helpt'])('%s comes out again', name => {
    for (const pack of [national, regional]) {
      const finding = evaluate(pack, name, facts, { asOf })
      const record = recordDecision(pack, finding, facts, asOf)
      const kept: typeof record = JSON.parse(JSON.stringify(record))
      expect(repeatDecision(pack, kept)).toEqual({ status: 'same', finding })
    }
  })

  it('of a table comes out again', () => {
    const finding = evaluateTable(regional, 'wie_regelt', facts, { asOf })
    const record = recordDecision(regional, finding, facts, asOf)
    expect(record.parts).toEqual([{ name: 'wie_regelt', reading: null, layer: 'regio/hier' }])
    expect(repeatDecision(regional, record).status).toBe('same')
  })

  it('in another reading comes out in that reading', () => {
    const finding = evaluate(national, 'zwaar', facts, { asOf, readings: { zwaar: 'b' } })
    const record = recordDecision(national, finding, facts, asOf)
    expect(repeatDecision(national, record)).toEqual({ status: 'same', finding })
  })

  it('that was changed, or rests on other agreements, is refused', () => {
    const finding = evaluate(national, 'zwaar', facts, { asOf })
    const record = recordDecision(national, finding, facts, asOf)
    const changed = { ...record, asOf: '2026-04-17' } as const
    expect(repeatDecision(national, changed).status).toBe('changed-record')
    expect(repeatDecision(regional, record)).toEqual({
      status: 'other-agreements',
      wanted: national.hash,
      found: regional.hash
    })
  })
})
