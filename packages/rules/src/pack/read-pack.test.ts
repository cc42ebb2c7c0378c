import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPack } from './read-pack.ts'
import type { ReadPackOptions } from './read-pack.ts'

const folder = new URL('../read/fixtures/basis/', import.meta.url)
const basis: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')])
)

function read(changes: Readonly<Record<string, string>>, options: Partial<ReadPackOptions> = {}) {
  const files = new Map([...basis, ...Object.entries(changes)])
  return readPack(files, { name: 'basis', processes: {}, ...options })
}

function problemsOf(...args: Parameters<typeof read>) {
  const { problems } = read(...args)
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => (place === null ? code : `${code} ${place.file}:${place.line}`))
}

const bron = 'bron: { in: handboek, plek: hoofdstuk-1 }'
const ruleSet = (name: string, concept: string, when = 'gevaar', valid = '{ van: 2024-01-01 }') =>
  `regelset: ${name}\nversie: 1.0.0\ngeldig: ${valid}\nbegrippen:\n  ${concept}:\n` +
  `    vraag: Is het zo?\n    ${bron}\n    als: ${when}\n`

describe('readPack', () => {
  it('gives a pack with everything by name', () => {
    const { pack } = read({})
    expect(Object.keys(pack?.facts ?? {})).toContain('gevaar')
    expect(pack?.facts['gemeente']?.domain).toEqual({ kind: 'code', prefix: 'GM', digits: 4 })
    expect(pack?.ruleSets[0]?.rules['om_doet_mee']?.readings['enige']?.when).toEqual({
      fact: 'verzoek',
      operator: 'equal',
      value: 'yes'
    })
    expect(pack?.timeLimits['plan']?.versions[0]?.period).toEqual({ unit: 'weeks', count: 4 })
  })

  it('identifies content: neither order, comments nor line ends change the hash, a word does', () => {
    const hash = read({}).pack?.hash
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const turned = [...basis].toReversed().map(([name, text]) => {
      return [name, `# gelezen\r\n${text.replaceAll('\n', '\r\n')}`] as const
    })
    const options = { name: 'basis', processes: {} }
    expect(readPack(new Map(turned), options).pack?.hash).toBe(hash)
    const terms = basis.get('termijnen.yaml')?.replace('P4W', 'P5W') ?? ''
    expect(read({ 'termijnen.yaml': terms }).pack?.hash).not.toBe(hash)
  })

  it('lists the syntax errors of all files, and does not blame what names the lost parts', () => {
    const found = problemsOf({
      'feiten.yaml': 'gevaar: {\n',
      'partijen.yaml': 'om:\n\tnaam: x\n',
      'bronnen.yaml': '%YAML 1.1\n---\nhandboek: {}\n'
    })
    expect(found).toEqual([
      'rules/yaml-directive bronnen.yaml:1',
      'rules/yaml-syntax feiten.yaml:1',
      'rules/yaml-syntax partijen.yaml:2'
    ])
  })

  it('does not blame what names a definition that could not be read', () => {
    const facts = basis.get('feiten.yaml')?.replace('soort: ja_nee', 'soort: janee') ?? ''
    expect(problemsOf({ 'feiten.yaml': facts })).toEqual(['rules/unknown-word feiten.yaml:3'])
  })

  it('finds a name that stands in two files, also as fact and concept', () => {
    expect(
      problemsOf({
        'meer.partijen.yaml': 'om: { naam: Nog eens, soort: keten }\n',
        'tweede.yaml': ruleSet('tweede', 'ernstig'),
        'vierde.yaml': ruleSet('vierde', 'gevaar', 'verzoek')
      })
    ).toEqual([
      'rules/duplicate-name partijen.yaml:1',
      'rules/duplicate-name tweede.yaml:5',
      'rules/duplicate-name vierde.yaml:5'
    ])
  })

  it('takes versions of one rule set that follow each other, not ones that overlap', () => {
    const old = (to: string) =>
      ruleSet('proef', 'proef', 'gevaar', `{ van: 2023-01-01, tot: ${to} }`)
    const present = ruleSet('proef', 'proef', 'verzoek')
    expect(problemsOf({ 'oud.yaml': old('2023-12-31'), 'proef.yaml': present })).toEqual([])
    expect(problemsOf({ 'oud.yaml': old('2024-01-01'), 'proef.yaml': present })).toEqual([
      'rules/overlapping-versions proef.yaml:1'
    ])
  })

  it('finds a circle over files', () => {
    const files = { 'een.yaml': ruleSet('een', 'x', 'y'), 'twee.yaml': ruleSet('twee', 'y', 'x') }
    expect(problemsOf(files)).toEqual(['rules/circular een.yaml:5'])
  })

  it('warns when no version holds on the day that is asked about', () => {
    const files = {
      'oud.yaml': ruleSet('oud', 'x', 'gevaar', '{ van: 2024-01-01, tot: 2024-12-31 }')
    }
    const codes = (asOf: ReadPackOptions['asOf'] & string) =>
      read(files, { asOf }).problems.map(({ code }) => code)
    expect(codes('2024-12-31')).not.toContain('rules/expired')
    expect(codes('2025-01-01')).toContain('rules/expired')
    expect(codes('2023-12-31')).toContain('rules/not-yet-valid')
    expect(read(files, { asOf: '2025-01-01' }).pack).not.toBeNull()
  })

  it.each(['kalender.yaml', 'feiten.yaml', 'bronnen.yaml', 'partijen.yaml'])(
    'asks for %s once, not for every name that would stand in it',
    missing => {
      const files = new Map([...basis].filter(([name]) => name !== missing))
      const { pack, problems } = readPack(files, { name: 'basis', processes: {} })
      expect(pack).toBeNull()
      const errors = problems.filter(({ severity }) => severity === 'error')
      expect(errors).toMatchObject([{ code: 'rules/missing-file', params: { file: missing } }])
    }
  )

  it('lets a region fill in what is open, and keeps the rest of the layer below', () => {
    const base = read({}).pack
    const region = readFileSync(new URL('../good-region.gebied.yaml', folder), 'utf8')
    const { pack, problems } = readPack(new Map([['gebied.yaml', region]]), {
      name: 'hilversum',
      processes: {},
      ...(base === null ? {} : { base })
    })
    expect(problems).toEqual([])
    expect(pack?.timeLimits['triage']?.versions[0]?.period?.unit).toBe('working-days')
    expect(pack?.timeLimits['plan']).toEqual(base?.timeLimits['plan'])
    expect(pack?.region?.municipalities).toEqual({ GM0402: null })
    expect(pack?.hash).not.toBe(base?.hash)
  })

  it('takes what a region does not say of a limit from the layer below', () => {
    const base = read({}).pack
    const filled = (limits: string) =>
      readPack(
        new Map([
          [
            'gebied.yaml',
            `gebied: regio/hier\nnaam: Hier\nbaseert_op: basis@1\ngemeenten: [GM0402]\ntermijnen:\n${limits}`
          ]
        ]),
        { name: 'hier', processes: {}, ...(base === null ? {} : { base }) }
      )
    const source = 'bron: { in: handboek, plek: hoofdstuk-1 }'
    const { pack, problems } = filled(`  triage: { duur: P2W, ${source} }`)
    expect(problems).toEqual([])
    const { open: _, ...version } = { open: null, ...base?.timeLimits['triage']?.versions[0] }
    expect(pack?.timeLimits['triage']).toEqual({
      ...base?.timeLimits['triage'],
      layer: 'regio/hier',
      versions: [
        {
          ...version,
          period: { unit: 'weeks', count: 2 },
          source: { source: 'handboek', place: 'hoofdstuk-1' }
        }
      ]
    })
    expect(filled(`  plan: { duur: P1W, ${source} }`).problems).toMatchObject([
      { code: 'rules/already-agreed' }
    ])
    expect(filled(`  nieuw: { duur: P2W, ${source} }`).problems).toMatchObject(
      ['wat', 'vanaf', 'atw'].map(key => ({ code: 'rules/missing-key', params: { key } }))
    )
  })

  it('leaves files alone that are not YAML', () => {
    expect(read({ 'LEESMIJ.md': '{' }).pack?.hash).toBe(read({}).pack?.hash)
  })
})
