import { describe, expect, it } from 'vitest'
import { pasteOf } from './print/paste.ts'
import { printResult } from './print/print-result.ts'
import { runScenarios } from './run-scenarios.ts'
import { readSmall } from './small-agreements.fixture.ts'

const asOf = '2026-04-16'

/** An answer within a day and a night of the question, with a reminder six hours before. */
const inHours = (text: string) =>
  text
    .replace('duur: P2W', 'duur: PT24H')
    .replace('vanaf: { feit: gevraagd_op }', 'vanaf: { stap: begin }')
    .replace('trappen: [', 'trappen: [{ voor: PT6H, aan: loket, bericht: te_laat }, ')

async function play(moments: readonly string[]) {
  const text = `scenarios:
  - naam: binnen een dag
    proces: hulpvraag
    tijdlijn:
${moments.map(moment => `      - { ${moment} }`).join('\n')}
`
  const { pack, scenarios } = readSmall(text, inHours)
  const [result] = await runScenarios(pack, scenarios, { asOf })
  if (result === undefined) throw new RangeError('no scenario')
  return { pack, result }
}

async function isRight(...moments: readonly string[]): Promise<boolean> {
  return (await play(moments)).result.passed
}

const asked = 'op: 2026-10-24T12:00+02:00, feit: { gevraagd_op: 2026-10-24 }'

describe('a limit in hours', () => {
  it('ends at its moment, on the night that clocks go back too', async () => {
    expect(
      await isRight(
        `${asked}, verwacht: { vervaldag: { antwoord: 2026-10-25T11:00+01:00 } }`,
        'op: 2026-10-25T10:59:59+01:00, verwacht: { stap: gevraagd, termijn: { antwoord: loopt } }',
        'op: 2026-10-25T11:00+01:00, verwacht: { stap: te_laat, termijn: { antwoord: verstreken } }'
      )
    ).toBe(true)
  })

  it('has its reminder at a moment, once', async () => {
    const reminded = 'verwacht: { bericht: { aan: loket, soort: te_laat, keer: 1 } }'
    const not = 'verwacht: { geen_bericht: { aan: loket, soort: te_laat } }'
    expect(
      await isRight(
        asked,
        `op: 2026-10-25T04:59+01:00, ${not}`,
        `op: 2026-10-25T05:00+01:00, ${reminded}`,
        `op: 2026-10-25T10:00+01:00, ${reminded}`
      )
    ).toBe(true)
  })

  it('is met by what happens before its moment, and not after', async () => {
    const answered = (when: string, status: string) =>
      isRight(
        asked,
        `op: ${when}, gebeurtenis: beantwoord, verwacht: { termijn: { antwoord: ${status} } }`
      )
    expect(await answered('2026-10-25T10:59Z', 'verstreken')).toBe(true)
    expect(await answered('2026-10-25T10:59+01:00', 'gehaald')).toBe(true)
    expect(await answered('2026-10-25T10:59+01:00', 'verstreken')).toBe(false)
  })

  it('counts from the end of a day of which no hour is told', async () => {
    expect(
      await isRight(
        'op: 2026-10-23, feit: { gevraagd_op: 2026-10-23 }',
        'op: 2026-10-24T23:59+02:00, verwacht: { termijn: { antwoord: loopt } }',
        'op: 2026-10-25, verwacht: { termijn: { antwoord: verstreken }, vervaldag: { antwoord: 2026-10-24 } }'
      )
    ).toBe(true)
  })

  it('tells in moments what did not come out, and what would', async () => {
    const wrong = '2026-10-25T12:00+01:00'
    const { pack, result } = await play([
      asked,
      `op: 2026-10-25T09:30+01:00, verwacht: { vervaldag: { antwoord: ${wrong} } }`
    ])
    expect(printResult(result, pack, 'nl')).toBe(`mislukt: binnen een dag
  hulp.scenarios.yaml:6:64, op 2026-10-25T09:30+01:00
    vervaldag van antwoord: verwacht 2026-10-25T12:00+01:00, gevonden 2026-10-25T11:00+01:00
    Waarom: hij loopt van 2026-10-24T12:00+02:00 tot 2026-10-25T11:00+01:00.
    Zo slaagt het: verwacht: { vervaldag: { antwoord: 2026-10-25T11:00+01:00 } }
    Beschermt: Hoofdstuk 2 (handboek, H-01).`)
    const [deviation] = result.deviations
    const pasted = deviation && pasteOf(deviation, result)
    expect(await isRight(asked, `op: 2026-10-25T09:30+01:00, ${pasted}`)).toBe(true)
  })

  it('has no moment to expect where it is in days', async () => {
    const { pack, scenarios } = readSmall(
      `scenarios:
  - naam: in dagen
    proces: hulpvraag
    tijdlijn:
      - { op: 2026-03-02, feit: { gevraagd_op: 2026-03-02 } }
      - { op: 2026-03-03, verwacht: { vervaldag: { antwoord: 2026-03-16T10:00+01:00 } } }
`
    )
    const [result] = await runScenarios(pack, scenarios, { asOf })
    expect(result?.deviations).toMatchObject([{ aspect: 'final-day', found: '2026-03-16' }])
  })
})
