import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { readPack } from '../pack/read-pack.ts'
import { evaluateTable } from '../table/evaluate-table.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
)

function read(files: Readonly<Record<string, string>>, base: AgreementPack, name = 'hier') {
  return readPack(new Map(Object.entries(files)), { name, processes: {}, base })
}

function packOf({ pack, problems }: ReturnType<typeof readPack>): AgreementPack {
  if (pack === null) throw new Error(JSON.stringify(problems))
  return pack
}

const national = packOf(readPack(basis, { name: 'basis', processes: {} }))
const bron = 'bron: { in: handboek, plek: hoofdstuk-1 }'
const region = (more = '') => `gebied: regio/hier
naam: Hier
baseert_op: basis@1
gemeenten: [GM0402, GM0406]
${more}`
const municipality = (code: string) => `gebied: gemeente/${code}
naam: Daar
baseert_op: hier@1
gemeenten: [${code}]
`
const own = (rules: string, valid = '{ van: 2025-01-01 }') =>
  `regelset: eigen\nversie: 1.0.0\ngeldig: ${valid}\n${rules}`
const choice = (reading: string, more = '') =>
  `begrippen:\n  zwaar: { overschrijft: open#zwaar, gekozen: ${reading}, ${bron}${more} }\n`
const facts = { gevaar: 'yes', verzoek: 'no' } as const

describe('a layer', () => {
  it('takes the place of a part from its first day until its last', () => {
    const eigen = own(choice('b'), '{ van: 2025-07-01, tot: 2025-12-31 }')
    const pack = packOf(read({ 'gebied.yaml': region(), 'eigen.yaml': eigen }, national))
    const days = ['2024-06-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'] as const
    const found = days.map(asOf => evaluate(pack, 'zwaar', facts, { asOf }))
    expect(found.map(({ outcome }) => outcome)).toEqual(['yes', 'yes', 'no', 'no', 'yes'])
    expect(found.flatMap(({ warnings }) => warnings)).toEqual([])
    const layers = pack.ruleSets
      .filter(({ name }) => name === 'open')
      .map(({ valid, concepts }) => [valid.from, valid.to, concepts['zwaar']?.layer])
    expect(layers).toEqual([
      ['2024-01-01', '2025-06-30', undefined],
      ['2025-07-01', '2025-12-31', 'regio/hier'],
      ['2026-01-01', null, undefined]
    ])
  })

  it('lies on a layer that lies on a layer', () => {
    const open = own(choice('b', ', open: [lezing]'))
    const regional = packOf(read({ 'gebied.yaml': region(), 'eigen.yaml': open }, national))
    const turned = own(choice('a')).replace('eigen', 'anders')
    const files = { 'gebied.yaml': municipality('GM0402'), 'eigen.yaml': turned }
    const local = packOf(read(files, regional, 'daar'))
    const outcomes = [national, regional, local].map(
      pack => evaluate(pack, 'zwaar', facts, { asOf: '2026-01-01' }).outcome
    )
    expect(outcomes).toEqual(['yes', 'no', 'yes'])
    expect(local.files.map(({ layer }) => layer)).toEqual([
      ...national.files.map(() => 'basis'),
      'hier',
      'hier',
      'daar',
      'daar'
    ])
  })

  it('closes what it fills in, unless it says otherwise', () => {
    const regional = packOf(
      read({ 'gebied.yaml': region(), 'eigen.yaml': own(choice('b')) }, national)
    )
    const turned = own(choice('a')).replace('eigen', 'anders')
    const { problems } = read(
      { 'g.gebied.yaml': municipality('GM0402'), 'e.yaml': turned },
      regional
    )
    expect(problems.map(({ code }) => code)).toEqual(['rules/not-open'])
  })

  it('is of a municipality only where that lies in the region below', () => {
    const regional = packOf(read({ 'gebied.yaml': region() }, national))
    const codes = (text: string) => read({ 'gebied.yaml': text }, regional).problems
    expect(codes(municipality('GM0406'))).toEqual([])
    expect(codes(municipality('GM0001')).map(({ code }) => code)).toEqual(['rules/layer-order'])
    const again = region().replace('basis@1', 'hier@1')
    expect(codes(again).map(({ code }) => code)).toEqual(['rules/layer-order'])
  })

  it('overrides nothing where nothing lies below', () => {
    const files = new Map([...basis, ['eigen.yaml', own(choice('b'))]])
    const { problems } = readPack(files, { name: 'basis', processes: {} })
    expect(problems.map(({ code }) => code)).toContain('rules/nothing-below')
  })

  it('says who is reminded of a limit that is closed below, and leaves the limit as it is', () => {
    const ladder =
      'trappen: [{ voor: P3D, aan: om, bericht: herinnering }, { na: P0D, aan: zvh, bericht: te_laat }]'
    const limits = (name: string) =>
      read({ 'gebied.yaml': region(`termijnen: { ${name}: { ${ladder} } }\n`) }, national)
    const { pack, problems } = limits('plan')
    expect(problems).toEqual([])
    expect(pack?.timeLimits['plan']).toEqual({
      ...national.timeLimits['plan'],
      ladder: [
        { when: 'before', period: { count: 3, unit: 'days' }, to: 'om', message: 'herinnering' },
        { when: 'after', period: { count: 0, unit: 'days' }, to: 'zvh', message: 'te_laat' }
      ],
      layer: 'regio/hier'
    })
    const missing = limits('planning').problems.map(({ params }) => params)
    expect(missing).toEqual([{ key: 'wat' }, { key: 'duur' }])
  })

  it('shows in the outcomes of a table', () => {
    const tables = `tabellen:
  wie_regelt:
    overschrijft: open#wie_regelt
    vraag: Wie regelt het?
    ${bron}
    trefbeleid: eerste
    uitkomst: { soort: partij, keuzes: [zvh, politie, om] }
    kolommen: [kans]
    rijen: [{ als: [groot], dan: om }]
    anders: zvh
`
    const pack = packOf(read({ 'gebied.yaml': region(), 'eigen.yaml': own(tables) }, national))
    const asOf = '2026-01-01'
    const who = (one: AgreementPack) =>
      evaluateTable(one, 'wie_regelt', { kans: 'groot' }, { asOf })
    expect(who(national).outputs).toEqual([{ wie_regelt: 'politie' }])
    expect(who(pack).outputs).toEqual([{ wie_regelt: 'om' }])
  })
})

describe('recalibration', () => {
  const due = `herijking: { elke: P1Y, laatst: 2025-03-01, ${bron} }\n`
  const regional = packOf(read({ 'gebied.yaml': region(due) }, national))

  it.each([
    { asOf: '2026-03-01', warnings: [] },
    { asOf: '2026-03-02', warnings: ['recalibration-overdue'] }
  ] as const)('that is due after a year marks every outcome on $asOf', ({ asOf, warnings }) => {
    expect(evaluate(regional, 'zwaar', facts, { asOf }).warnings).toEqual(warnings)
    expect(evaluateTable(regional, 'wie_regelt', {}, { asOf }).warnings).toEqual(warnings)
    expect(evaluate(national, 'zwaar', facts, { asOf }).warnings).toEqual([])
    const files = new Map([['gebied.yaml', region(due)]])
    const { problems } = readPack(files, { name: 'hier', processes: {}, base: national, asOf })
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      warnings.map(code => `warning rules/${code}`)
    )
  })

  it('holds for the municipalities of the region too', () => {
    const local = packOf(read({ 'gebied.yaml': municipality('GM0402') }, regional))
    const { warnings } = evaluate(local, 'zwaar', facts, { asOf: '2026-03-02' })
    expect(warnings).toEqual(['recalibration-overdue'])
  })
})
