import type { ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { describeScenarios } from './describe-scenarios.ts'
import { pasteOf } from './print/paste.ts'
import { printResult } from './print/print-result.ts'
import { runScenario, runScenarios } from './run-scenarios.ts'
import { journey, readSmall, scenarios } from './small-agreements.fixture.ts'

const asOf = '2026-04-16'

/** The names of the scenarios that fail. */
async function failing(...read: Parameters<typeof readSmall>): Promise<readonly string[]> {
  const { pack, scenarios: all } = readSmall(...read)
  const results = await runScenarios(pack, all, { asOf })
  return results.filter(({ passed }) => !passed).map(({ scenario }) => scenario.name)
}

async function report(text: string, language: 'nl' | 'en' = 'nl'): Promise<string> {
  const { pack, scenarios: all } = readSmall(text)
  const results = await runScenarios(pack, all, { asOf })
  return results.map(result => printResult(result, pack, language)).join('\n')
}

it('come out as written', async () => {
  expect(await failing(scenarios)).toEqual([])
})

it('have the same result each time, also side by side', async () => {
  const { pack, scenarios: all } = readSmall(scenarios)
  const first = await runScenarios(pack, all, { asOf })
  const again = await Promise.all(all.map(scenario => runScenario(pack, scenario, { asOf })))
  expect(again).toEqual(first)
})

it('let a party speak that may, where none is named', async () => {
  expect(
    await failing(`scenarios:
  - naam: tot en met gesloten
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02, gevaar: ja } }
      - { op: 2026-03-03, gebeurtenis: beantwoord }
      - { op: 2026-03-04, gebeurtenis: gesloten, verwacht: { stap: klaar } }
`)
  ).toEqual([])
})

describe('changed agreements fail the scenarios that protect them', () => {
  it('another reading chosen', async () => {
    expect(
      await failing(scenarios, text => text.replace('gekozen: een', 'gekozen: beide'))
    ).toEqual([
      'gevaar alleen is genoeg',
      'zonder antwoord op alleen blijft het open',
      'te laat beantwoord'
    ])
  })

  it('another modality', async () => {
    expect(
      await failing(scenarios, text => text.replace('modaliteit: mag', 'modaliteit: doet'))
    ).toEqual(['gevaar alleen is genoeg'])
  })

  it('a limit of another length', async () => {
    expect(await failing(scenarios, text => text.replace('P2W', 'P3W'))).toEqual([
      'te laat beantwoord'
    ])
  })

  it('a message that may be sent', async () => {
    expect(
      await failing(scenarios, text => text.replace('grondslag: null', 'grondslag: wet'))
    ).toEqual(['te laat beantwoord'])
  })

  it.each(['gevraagd', 'te_laat', 'navragen'] as const)('no way on from %s', async step => {
    const { states } = journey
    const stays: ProcessDefinition = {
      ...journey,
      states: { ...states, [step]: { ...states[step], on: {}, after: {} } }
    }
    expect(await failing(scenarios, undefined, stays)).toEqual(['te laat beantwoord'])
  })
})

describe('a failing scenario tells where, what and why', () => {
  it('of rules', async () => {
    const text = `scenarios:
  - naam: anders dan het is
    gegeven: { gevaar: ja }
    verwacht: { ernstig: nee, wijkteam_helpt: ja }
    lezing_beslissend: [wijkteam_helpt, ernstig]
`
    expect(await report(text)).toBe(`mislukt: anders dan het is
  hulp.scenarios.yaml:4:17
    ernstig: verwacht nee, gevonden ja
    Waarom: gevaar is ja.
    Zo slaagt het: verwacht: { ernstig: ja }
    Beschermt: Hoofdstuk 1 (handboek).
  hulp.scenarios.yaml:4:31
    wijkteam_helpt: verwacht ja, gevonden onbekend
    Waarom: nog nodig is verzoek (wijkteam).
    Zo slaagt het: verwacht: { wijkteam_helpt: onbekend }
    Beschermt: Hoofdstuk 1 (handboek).
  hulp.scenarios.yaml:5:25
    lezing van wijkteam_helpt: verwacht beslissend, gevonden niet beslissend
    Waarom: elke lezing komt op hetzelfde uit: enige onbekend.
    Zo slaagt het: lezing_beslissend: [ernstig]
    Beschermt: Hoofdstuk 1 (handboek).`)
  })

  const late = `scenarios:
  - naam: later
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02 } }
      - { op: 2026-03-17, verwacht: { stap: gevraagd, termijn: { antwoord: loopt } } }
      - { op: 2026-03-18, gebeurtenis: gesloten }
`
  it('of a process', async () => {
    expect(await report(late)).toBe(`mislukt: later
  hulp.scenarios.yaml:6:39, op 2026-03-17
    stap: verwacht gevraagd, gevonden te_laat
    Waarom: de zaak staat daar sinds 2026-03-17, na antwoord; nu kan: beantwoord.
    Zo slaagt het: verwacht: { stap: te_laat }
    Beschermt: Hoofdstuk 1 (handboek).
  hulp.scenarios.yaml:6:66, op 2026-03-17
    termijn antwoord: verwacht loopt, gevonden verstreken
    Waarom: hij loopt van 2026-03-02 tot en met 2026-03-16.
    Zo slaagt het: verwacht: { termijn: { antwoord: verstreken } }
    Beschermt: Hoofdstuk 2 (handboek, H-01).
  hulp.scenarios.yaml:7:9, op 2026-03-18
    gebeurtenis gesloten: verwacht aangenomen, gevonden geweigerd
    Waarom: De gebeurtenis "gesloten" past nu niet in de zaak. Nu kan: beantwoord, feiten_vastgesteld, feiten_gecorrigeerd, taak_afgerond.
    Zo slaagt het: verwacht: { geweigerd: ja }
    Beschermt: Hoofdstuk 1 (handboek).`)
  })

  it('in English', async () => {
    expect((await report(late, 'en')).split('\n').slice(0, 6)).toEqual([
      'failed: later',
      '  hulp.scenarios.yaml:6:39, on 2026-03-17',
      '    step: expected gevraagd, found te_laat',
      '    Why: the case stands there since 2026-03-17, after antwoord; possible now: beantwoord.',
      '    This would pass: verwacht: { stap: te_laat }',
      '    Protects: Hoofdstuk 1 (handboek).'
    ])
  })

  it('also when the case cannot even be opened', async () => {
    const text = `scenarios:
  - naam: zonder zaak
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevaar: ja }, door: nergens, verwacht: { stap: gevraagd } }
`
    const { pack, scenarios: all } = readSmall(text.replace('nergens', 'loket'))
    const [scenario] = all
    if (scenario?.kind !== 'process') throw new RangeError('no timeline')
    const timeline = scenario.timeline.map(moment => ({ ...moment, by: 'nergens' }))
    const { deviations } = await runScenario(pack, { ...scenario, timeline }, { asOf })
    expect(deviations).toMatchObject([{ aspect: 'refused', found: true }])
  })
})

describe('what is shown to paste makes it pass', () => {
  const rules = (line: string) => `scenarios:
  - naam: proef
    gegeven: { gevaar: nee }
    verwacht: { ernstig: onbekend }
    ${line}
`
  const overRules = (line: string) => rules('').replace('verwacht: { ernstig: onbekend }', line)
  const certain = (line: string) =>
    rules(line).replace('gevaar: nee', 'gevaar: ja, alleen: ja').replace('onbekend', 'ja')
  const timeline = (line: string) => `scenarios:
  - naam: proef
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02, gevaar: ja } }
      - { op: 2026-03-17 }
      - { op: 2026-03-18, gebeurtenis: beantwoord, ${line} }
`
  const early = (line: string) =>
    timeline(line).replace('2026-03-17', '2026-03-03').replace('2026-03-18', '2026-03-04')
  it.each([
    [overRules, 'verwacht: { ernstig: ja }'],
    [overRules, 'verwacht: { wijkteam_helpt: nee }'],
    [rules, 'modaliteit: { wijkteam_helpt: doet }'],
    [rules, 'nog_nodig: { ernstig: [[gevaar, alleen]] }'],
    [rules, 'kan_beslissen: { ernstig: [] }'],
    [certain, 'lezing_beslissend: [ernstig]'],
    [timeline, 'verwacht: { stap: [wegen] }'],
    [timeline, 'verwacht: { termijn: { antwoord: geen } }'],
    [timeline, 'verwacht: { vervaldag: { antwoord: 2026-03-20 } }'],
    [timeline, 'verwacht: { bericht: { aan: wijkteam, soort: hulpvraag, stand: klaar } }'],
    [timeline, 'verwacht: { voorlopig: { antwoord: ja } }'],
    [timeline, 'verwacht: { bericht: { aan: loket, soort: te_laat, keer: 2 } }'],
    [early, 'verwacht: { bericht: { aan: loket, soort: te_laat, stand: klaar, keer: 1 } }'],
    [timeline, 'verwacht: { geen_bericht: [{ aan: loket, soort: te_laat }] }'],
    [timeline, 'verwacht: { taak: { HLP-01: ingetrokken } }'],
    [timeline, 'verwacht: { taak: { HLP-02: open } }'],
    [timeline, 'verwacht: { uitkomst: { ernstig: onbekend } }'],
    [timeline, 'verwacht: { regie: loket }'],
    [timeline, 'verwacht: { geweigerd: ja }']
  ])('%o %s', async (write, line) => {
    const { pack, scenarios: all } = readSmall(write(line))
    const [result] = await runScenarios(pack, all, { asOf })
    const [deviation] = result?.deviations ?? []
    const pasted = result && deviation && pasteOf(deviation, result)
    expect(pasted).toEqual(expect.any(String))
    expect(pasted).not.toBe(line)
    expect(await failing(write(pasted ?? ''))).toEqual([])
  })
})

it('shows that only leaving it out helps where a rule is not decided', async () => {
  const text = `scenarios:
  - naam: te vroeg
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, verwacht: { uitkomst: { ernstig: ja } } }
`
  expect((await report(text)).split('\n').slice(2, 5)).toEqual([
    '    ernstig: verwacht ja, gevonden niets',
    '    Waarom: de zaak is nog niet waar deze regel wordt beoordeeld.',
    '    Zo slaagt het: laat deze verwachting weg.'
  ])
})

describe('in a test runner', () => {
  it('are a test each, in a group per file', async () => {
    const { pack, scenarios: all } = readSmall(scenarios.replace('stap: te_laat', 'stap: gevraagd'))
    const said: string[] = []
    const tests: [string, () => Promise<void>][] = []
    const runner = {
      describe: (name: string, group: () => void) => (said.push(name), group()),
      it: (name: string, test: () => Promise<void>) => tests.push([name, test])
    }
    describeScenarios(runner, { pack, scenarios: all }, { asOf })
    expect(said).toEqual(['hulp.scenarios.yaml'])
    expect(tests.map(([name]) => name)).toEqual(all.map(({ name }) => name))
    await tests[0]?.[1]()
    await expect(tests.at(-1)?.[1]()).rejects.toThrow('stap: verwacht gevraagd, gevonden te_laat')
  })
})
