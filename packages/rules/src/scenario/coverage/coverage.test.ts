import type { ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { printCoverage } from '../print/print-coverage.ts'
import { runScenarios } from '../run-scenarios.ts'
import { journey, readSmall, scenarios } from '../small-agreements.fixture.ts'
import { coverageOf } from './coverage.ts'
import { keyOf } from './coverage-item.ts'

const asOf = '2026-04-16'

describe('coverage', () => {
  it('names what no scenario touches, to the transition', async () => {
    const { pack, scenarios: all } = readSmall(scenarios)
    const results = await runScenarios(pack, all, { asOf })
    expect(printCoverage(coverageOf(pack, results), 'nl')).toBe(`Wat de scenario's raken
  regels en begrippen   2 van 2
  lezingen              2 van 2
  uitkomsten            5 van 7
  overgangen            5 van 8
  termijnen             1 van 1
  taken in zaken        1 van 1
  berichten             2 van 2

Wat geen scenario raakt
  uitkomsten
    wijkteam_helpt: nee, onbekend
  overgangen van hulpvraag
    gevraagd: beantwoord
    wegen: vanzelf als ernstig nee is
    helpen: gesloten`)
  })

  it('counts a transition once a scenario takes it', async () => {
    const { pack, scenarios: all } = readSmall(`scenarios:
  - naam: op tijd, en niet ernstig
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02, gevaar: nee, alleen: nee } }
      - { op: 2026-03-03, gebeurtenis: beantwoord, verwacht: { stap: klaar } }
`)
    const [result] = await runScenarios(pack, all, { asOf })
    expect(result?.touches).toEqual([
      'transition hulpvraag gevraagd event beantwoord 0',
      'transition hulpvraag wegen rest  1'
    ])
  })

  it('counts a passed limit that only a later step waits for', async () => {
    const { gevraagd, te_laat, ...others } = journey.states
    const late: ProcessDefinition = {
      ...journey,
      states: {
        ...others,
        gevraagd: { ...gevraagd, on: { beantwoord: [{ target: 'te_laat' }] }, after: {} },
        te_laat: { ...te_laat, after: { antwoord: [{ target: 'klaar' }] } }
      }
    }
    const text = `scenarios:
  - naam: te laat
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02 } }
      - { op: 2026-03-18, gebeurtenis: beantwoord, verwacht: { stap: klaar } }
`
    const { pack, scenarios: all } = readSmall(text, undefined, late)
    const [result] = await runScenarios(pack, all, { asOf })
    expect(result).toMatchObject({
      passed: true,
      touches: [
        'transition hulpvraag gevraagd event beantwoord 0',
        'transition hulpvraag te_laat limit antwoord 0'
      ]
    })
  })

  it('does not ask for an answer that a rule cannot have', () => {
    const { pack } = readSmall(scenarios, text =>
      text.replace('als: verzoek', 'als: { verzoek: { bekend: ja } }')
    )
    const { pack: alone } = readSmall(scenarios, text =>
      text
        .replace('als: verzoek', 'als: { verzoek: { bekend: ja } }')
        .replace('    binnen: ernstig\n', '')
    )
    const unknown = (of: typeof pack) =>
      coverageOf(of, [])
        .untouched.map(keyOf)
        .filter(key => key === 'outcome wijkteam_helpt unknown')
    // behind a gate that can be unknown it can be so too
    expect(unknown(pack)).toHaveLength(1)
    expect(unknown(alone)).toEqual([])
  })

  it('names apart what no case can come to', async () => {
    const { gevraagd, te_laat, ...others } = journey.states
    const early: ProcessDefinition = {
      ...journey,
      states: {
        ...others,
        te_laat,
        gevraagd: { ...gevraagd, after: {}, entry: [] },
        los: { meta: te_laat.meta, on: { gesloten: [{ target: 'klaar' }] } }
      }
    }
    const { pack } = readSmall(scenarios, undefined, early)
    const { unreachable, untouched } = coverageOf(pack, [])
    expect(unreachable.map(keyOf)).toEqual([
      'transition hulpvraag te_laat event beantwoord 0',
      'transition hulpvraag los event gesloten 0',
      'limit antwoord',
      'task HLP-01',
      'message te_laat_aan_loket'
    ])
    expect(untouched.map(keyOf)).toContain('message vraag_naar_wijkteam')
    expect(printCoverage(coverageOf(pack, []), 'en'))
      .toContain(`Where no case can come, and so no scenario
  transitions of hulpvraag
    te_laat: beantwoord
    los: gesloten
  time limits
    antwoord
`)
  })

  it('touches a task or message only where there is one', async () => {
    const { pack, scenarios: all } = readSmall(`scenarios:
  - naam: nog niets
    proces: hulpvraag
    tijdlijn:
      - op: 2026-03-02
        feit: { gevraagd_op: 2026-03-02, gevaar: nee }
        verwacht: { geen_bericht: { aan: wijkteam, soort: hulpvraag }, taak: { HLP-02: geen } }
`)
    const [result] = await runScenarios(pack, all, { asOf })
    expect(result).toMatchObject({ passed: true, touches: [] })
  })

  it('of a layer asks only for what the layer brings', async () => {
    const below = readSmall(scenarios).pack
    const { pack } = readSmall(scenarios, text => text.replace('P2W', 'P3W'))
    const { untouched } = coverageOf(pack, [], below)
    expect(untouched.map(keyOf)).toEqual(['limit antwoord'])
    expect(printCoverage(coverageOf(below, [], below), 'nl')).toBe('')
  })
})
