import {
  en as notificationsEn,
  nl as notificationsNl,
  readNotifications
} from '@ketenregie/adapters/notifications'
import {
  en as statementsEn,
  nl as statementsNl,
  readEvents,
  readStatements
} from '@ketenregie/adapters/statements'
import { landelijk } from '@ketenregie/processes'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const stay = {
  melding: 'M-1',
  zaak: 'Z-1',
  ontvangen: '2025-05-02',
  gemeente: 'GM0402',
  begin: '2025-05-02',
  einde: '2025-08-01',
  inrichting: 'Nieuwegein'
}
const { gemeente: _, ...nowhere } = stay
const reversed = { ...stay, einde: '2025-04-01' }

/** Lines of notifications, the last of which has the problem. */
const notifications: Readonly<Record<string, readonly (object | string)[]>> = {
  'lines/not-json': ['{"melding":"M-1"'],
  'lines/not-an-object': ['["M-1"]'],
  'lines/missing-field': [nowhere],
  'lines/unknown-field': [{ ...stay, naam: 'x' }],
  'lines/bad-form': [{ ...stay, gemeente: 'Hilversum' }],
  'lines/impossible-date': [{ ...stay, begin: '2025-02-30' }],
  'lines/double-field': [JSON.stringify(stay).replace('{', '{"zaak":"Z-2",')],
  'notifications/end-before-start': [reversed],
  'notifications/outside-region': [{ ...stay, gemeente: 'GM0363' }],
  'notifications/doubled': [stay, stay],
  'notifications/conflicting': [stay, { ...stay, einde: '2025-09-01' }],
  'notifications/correction': [stay, { ...stay, melding: 'M-2', corrigeert: 'M-1' }],
  'notifications/corrects-unknown': [{ ...stay, melding: 'M-2', corrigeert: 'M-9' }],
  'notifications/corrects-other-case': [
    stay,
    { ...stay, melding: 'M-2', zaak: 'Z-2', corrigeert: 'M-1' }
  ],
  'notifications/already-corrected': [
    stay,
    { ...stay, melding: 'M-2', corrigeert: 'M-1' },
    { ...stay, melding: 'M-3', corrigeert: 'M-1' }
  ],
  'notifications/instead-of-refused': [reversed, { ...stay, melding: 'M-2', corrigeert: 'M-1' }]
}

const fact = {
  zaak: 'Z-1',
  feit: 'gevaarstelling',
  waarde: 'ja',
  door: 'politie',
  op: '2025-05-06'
}
const statements: Readonly<Record<string, readonly object[]>> = {
  'statements/unknown-fact': [{ ...fact, feit: 'gevarstelling' }],
  'statements/unknown-party': [{ ...fact, door: 'buurman' }],
  'statements/outside-domain': [{ ...fact, waarde: 'misschien' }],
  'statements/unknown-reason': [{ ...fact, waarde: { onbekend: 'geen zin' } }]
}

const event = {
  id: 'G-1',
  zaak: 'Z-1',
  gebeurtenis: 'melding_beoordeeld',
  door: 'zvh',
  op: '2025-05-06'
}
const events: Readonly<Record<string, readonly object[]>> = {
  'statements/doubled': [event, event],
  'statements/conflicting': [event, { ...event, op: '2025-05-07' }]
}

const region = { municipalities: ['GM0402', 'GM0406'] }

/** What each of these lines gives in `ketenregie draai`; by code. */
export function lineExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  for (const [code, lines] of Object.entries(notifications)) {
    const text = textOf(lines)
    for (const { problems } of readNotifications(text, { region }))
      for (const problem of problems)
        if (problem.code === code)
          found.set(
            code,
            tell({ as: 'json', text }, problem, { nl: notificationsNl, en: notificationsEn })
          )
  }
  for (const [code, lines] of Object.entries({ ...statements, ...events })) {
    const text = textOf(lines)
    const read = Object.hasOwn(events, code) ? readEvents : readStatements
    for (const { problems } of read(text, landelijk))
      for (const problem of problems)
        if (problem.code === code)
          found.set(
            code,
            tell({ as: 'json', text }, problem, { nl: statementsNl, en: statementsEn })
          )
  }
  return found
}

function textOf(lines: readonly (object | string)[]): string {
  return lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
}
