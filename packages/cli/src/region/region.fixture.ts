import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'

/** An empty folder; it is gone with all others when the tests are over. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ketenregie-'))
}

const layer = `gebied: regio/proef
naam: Proef
baseert_op: landelijk@1
gemeenten: { GM0402: Hilversum, GM0406: Huizen }
`

/**
 * Writes a small region: stays of 10, 60 and 200 days in turn, a plan in time, late or never, facts
 * for a part, and beside them a late, a broken, a doubled and a corrected line. Returns its folder.
 */
export function writeRegion(folder: string, cases: number): string {
  const notifications: object[] = []
  const statements: object[] = []
  const events: object[] = []
  for (let number = 1; number <= cases; number++) {
    const zaak = `P-${String(number).padStart(3, '0')}`
    const begin = addDays('2025-03-03', number)
    const einde = addDays(begin, [10, 60, 200][number % 3] ?? 10)
    const gemeente = number % 2 === 0 ? 'GM0402' : 'GM0406'
    // one that comes in when its limits have passed already
    const ontvangen = number === 2 ? addDays(begin, 40) : begin
    const stay = { zaak, ontvangen, gemeente, begin, einde, inrichting: 'Lelystad' }
    notifications.push({ melding: `M-${number}`, ...stay })
    const state = (feit: string, waarde: string, door: string, days: number) =>
      statements.push({ zaak, feit, waarde, door, op: addDays(begin, days) })
    state('ernstige_gebiedsproblematiek', number % 4 === 0 ? 'nee' : 'ja', 'gemeente', 1)
    if (number % 4 === 0) state('ketensamenwerking_nodig', 'nee', 'zvh', 1)
    if (number % 5 > 0) state('gevaarstelling', 'ja', 'politie', 2)
    state('strafbaar_feit', 'nee', 'om', 2)
    if (number === 2) state('justitiele_zaak', 'ja', 'om', 40)
    const report = (gebeurtenis: string, door: string, op: CivilDate) =>
      events.push({ id: `G-${events.length + 1}`, zaak, gebeurtenis, door, op })
    report('melding_beoordeeld', 'zvh', addDays(begin, 1))
    report('gegevens_verzameld', 'zvh', addDays(begin, 3))
    report('gesprek_gevoerd', 'pi', addDays(begin, 5))
    if (number % 3 !== 0) report('plan_vastgesteld', 'pi', addDays(begin, number % 2 ? 9 : 45))
  }
  const [first] = notifications
  const corrected = { ...first, melding: 'M-C', ontvangen: '2025-03-06', inrichting: 'Zaanstad' }
  writeFileSync(join(folder, 'gebied.yaml'), layer)
  writeFileSync(
    join(folder, 'meldingen.jsonl'),
    `${text(notifications)}{"melding":\n${text([first ?? {}, { ...corrected, corrigeert: 'M-1' }])}`
  )
  writeFileSync(join(folder, 'feiten.jsonl'), text(statements))
  writeFileSync(join(folder, 'gebeurtenissen.jsonl'), text(events))
  return folder
}

function text(lines: readonly object[]): string {
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}
