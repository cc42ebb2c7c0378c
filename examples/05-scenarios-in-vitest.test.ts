// The scenarios of agreements as tests of the application that embeds them: one test each, and a
// failure tells what was expected where, what was found and why.
import { landelijk, processes } from '@ketenregie/processes'
import { readPack } from '@ketenregie/rules'
import { describeScenarios } from '@ketenregie/rules/scenario'
import { describe, expect, it } from 'vitest'

const files = new Map([
  [
    'gebied.yaml',
    `gebied: regio/voorbeeld
naam: Voorbeeld
baseert_op: landelijk@1
gemeenten: { GM0402: Hilversum }
`
  ],
  [
    'voorbeeld.scenarios.yaml',
    `scenarios:
  - naam: gevaarstelling volstaat
    gegeven: { ernstige_gebiedsproblematiek: ja, gevaarstelling: ja }
    verwacht: { om_deelname: ja }
  - naam: zonder plan is de termijn na vier weken verstreken
    proces: detentie_en_terugkeer
    tijdlijn:
      - { op: 2026-02-02, feit: { binnenkomst: 2026-02-02 } }
      - { op: 2026-03-03, verwacht: { termijn: { dr_plan: verstreken } } }
`
  ]
])

const { pack, scenarios, problems } = readPack(files, {
  name: 'voorbeeld',
  processes,
  base: landelijk
})

it('reads the agreements without a problem', () => {
  expect(problems).toEqual([])
})

if (pack !== null) describeScenarios({ describe, it }, { pack, scenarios }, { asOf: '2026-04-16' })
