import { expect, it } from 'vitest'
import { coverageOf } from './coverage/coverage.ts'
import { printCoverage } from './print/print-coverage.ts'
import { printResult } from './print/print-result.ts'
import { runScenarios } from './run-scenarios.ts'
import { readSmall, readSmallFiles } from './small-agreements.fixture.ts'

const tables = `
tabellen:
  wie_belt:
    vraag: Wie belt?
    bron: { in: handboek, plek: hulp }
    trefbeleid: eerste
    uitkomst: { soort: partij, keuzes: [wijkteam, loket] }
    kolommen: [gevaar, alleen]
    rijen:
      - { als: [ja, ja], dan: wijkteam }
      - { als: [ja, '-'], dan: loket }
    anders: loket
  wat_sturen:
    vraag: Wat sturen we?
    bron: { in: handboek, plek: hulp }
    trefbeleid: verzamel
    uitkomst: { soort: keuze, keuzes: [brief, folder] }
    kolommen: [gevaar]
    rijen:
      - { als: [ja], dan: brief }
      - { als: ['-'], dan: folder }
  hoe_snel:
    vraag: Hoe snel?
    bron: { in: handboek, plek: termijn }
    trefbeleid: uniek
    uitkomsten:
      spoed: { soort: ja_nee }
      zin: { soort: tekst, keuzes: [Bel nu., Kom langs.] }
    kolommen: [gevaar]
    rijen:
      - { als: [ja], dan: { spoed: ja, zin: Bel nu. } }
      - { als: [nee], dan: { spoed: nee, zin: Kom langs. } }
`

const withTables = (text: string) =>
  text.includes('regelset: hulp') ? `${text.trimEnd()}${tables}` : text

const one = (line: string, given = '{ gevaar: ja, alleen: nee }') =>
  `scenarios:\n  - { naam: een, gegeven: ${given}, ${line} }\n`

async function run(text: string) {
  const { pack, scenarios, problems } = readSmall(text, withTables)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const results = await runScenarios(pack, scenarios, { asOf: '2026-04-16' })
  return { pack, results, text: results.map(each => printResult(each, pack, 'nl')).join('\n') }
}

it.each([
  'verwacht: { wie_belt: loket }',
  'verwacht: { wie_belt: [loket], ernstig: ja }',
  'verwacht: { wat_sturen: [folder, brief] }',
  'verwacht: { hoe_snel: { spoed: ja, zin: Bel nu. } }'
])('%s comes out', async line => {
  const { results } = await run(one(line))
  expect(results.map(({ passed }) => passed)).toEqual([true])
})

it('stays unknown as long as what follows is', async () => {
  const line = 'verwacht: { wie_belt: onbekend }, nog_nodig: { wie_belt: [[alleen]] }'
  expect((await run(one(line, '{ gevaar: ja }'))).results[0]?.passed).toBe(true)
  expect((await run(one(line))).text).toMatchInlineSnapshot(`
    "mislukt: een
      hulp.scenarios.yaml:2:68
        wie_belt: verwacht onbekend, gevonden loket
        Waarom: alleen is nee.
        Zo slaagt het: verwacht: { wie_belt: loket }
        Beschermt: Hoofdstuk 1 (handboek).
      hulp.scenarios.yaml:2:103
        nog nodig voor wie_belt: verwacht alleen, gevonden niets
        Waarom: alleen is nee.
        Zo slaagt het: nog_nodig: { wie_belt: [] }
        Beschermt: Hoofdstuk 1 (handboek)."
  `)
})

it('says what was found, and how to write it', async () => {
  const wrong = 'verwacht: { wie_belt: wijkteam, wat_sturen: [brief], hoe_snel: onbekend }'
  expect((await run(one(wrong))).text).toMatchInlineSnapshot(`
    "mislukt: een
      hulp.scenarios.yaml:2:68
        wie_belt: verwacht wijkteam, gevonden loket
        Waarom: alleen is nee.
        Zo slaagt het: verwacht: { wie_belt: loket }
        Beschermt: Hoofdstuk 1 (handboek).
      hulp.scenarios.yaml:2:88
        wat_sturen: verwacht brief, gevonden [brief, folder]
        Waarom: gevaar is ja.
        Zo slaagt het: verwacht: { wat_sturen: [brief, folder] }
        Beschermt: Hoofdstuk 1 (handboek).
      hulp.scenarios.yaml:2:109
        hoe_snel: verwacht onbekend, gevonden { spoed: ja, zin: 'Bel nu.' }
        Waarom: gevaar is ja.
        Zo slaagt het: verwacht: { hoe_snel: { spoed: ja, zin: 'Bel nu.' } }
        Beschermt: Hoofdstuk 2 (handboek, H-01)."
  `)
})

it('counts the rows that are hit', async () => {
  const { pack, results } = await run(
    one('verwacht: { wie_belt: loket, wat_sturen: [brief, folder] }')
  )
  const coverage = coverageOf(pack, results)
  expect(coverage.counts.row).toEqual({ touched: 3, total: 7 })
  const text = printCoverage(coverage, 'nl').split('\n')
  expect(text.slice(text.indexOf('  rijen van tabellen')).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "  rijen van tabellen",
      "    wie_belt: rij 1, anders",
      "    hoe_snel: rij 1, rij 2",
    ]
  `)
})

it.each([
  ['{ wie_belt: zvh }', 'rules/unknown-output'],
  ['{ hoe_snel: ja }', 'rules/expected'],
  ['{ hoe_snel: { spoed: ja } }', 'rules/missing-key'],
  ['{ wat_sturen: [brief, kaart] }', 'rules/unknown-output'],
  ['{ wie_blet: onbekend }', 'rules/unknown-rule'],
  ['{ ernstig: misschien }', 'rules/unknown-word'],
  ['{ ernstig: [ja] }', 'rules/expected']
])('%s is no answer', (expected, code) => {
  const { problems } = readSmallFiles(one(`verwacht: ${expected}`), withTables)
  expect(problems.flatMap(each => (each.severity === 'error' ? [each.code] : []))).toEqual([code])
})
