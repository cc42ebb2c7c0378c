import { Ajv } from 'ajv'
import { phrase } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { expect, it } from 'vitest'
import { en, exchangeSchemas, nl, readReturns, writeExchange } from '@ketenregie/adapters/exchange'
import type { PermittedView } from '@ketenregie/adapters/exchange'

const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true })
const [exchange, returned] = exchangeSchemas().map(([, text]) => ajv.compile(JSON.parse(text)))

const basis = { message: 'dr_plan_naar_gemeente', from: 'pi', legalBasis: 'Artikel 18a Pbw' }

const view: PermittedView = {
  caseId: 'Z-1',
  process: 'detentie_en_terugkeer',
  title: 'Zaak',
  agreements: { definition: 'd', pack: 'p', atHand: true },
  status: 'active',
  opened: '2025-01-01',
  asOf: '2025-06-01',
  version: 9,
  steps: [],
  possible: [],
  tasks: [
    {
      task: 'OND-06',
      what: 'Helpen bij het vinden van huisvesting',
      party: 'gemeente',
      lifeDomain: 'onderdak',
      status: 'closed',
      opened: '2025-02-01',
      since: '2025-03-01'
    }
  ],
  deadlines: [],
  questions: [],
  next: null,
  findings: [],
  outcomes: {},
  facts: { huisvesting: 'yes', gevaarstelling: 'yes' },
  answers: {
    huisvesting: [
      { value: { unknown: 'asked' }, by: 'pi', on: '2025-01-05', fresh: null },
      { value: 'yes', by: 'gemeente', on: '2025-03-01', fresh: null }
    ],
    // the party holds this one itself, and no agreement gives it for the purpose
    gevaarstelling: [{ value: 'yes', by: 'politie', on: '2025-01-05', fresh: null }]
  },
  messages: [],
  disclosures: [],
  parent: null,
  subCases: [],
  hold: null,
  factHolds: {},
  coordinator: 'zvh',
  coordination: [{ party: 'zvh', since: '2025-01-01' }],
  participants: [],
  openPoints: [],
  journal: [],
  access: {
    party: 'gemeente',
    purpose: 're_integratie',
    granted: [
      { ...basis, facts: ['huisvesting'], source: { source: 'pbw', place: 'artikel-18a' } }
    ],
    withheld: [{ message: 'overdracht_regie', reason: 'core/no-legal-basis' }]
  }
}

it('gives the facts that a basis gives and no others, with when and by whom they were said', () => {
  const document = writeExchange(view, landelijk)
  expect(document.voortgang).toMatchObject([
    {
      leefgebied: 'onderdak',
      feiten: [
        {
          feit: 'huisvesting',
          antwoorden: [
            { op: '2025-01-05', door: 'pi', waarde: { onbekend: 'gevraagd' } },
            { op: '2025-03-01', door: 'gemeente', waarde: 'ja' }
          ]
        }
      ]
    }
  ])
  expect(JSON.stringify(document)).not.toContain('gevaarstelling')
  expect(document).toMatchObject({
    regie: { partij: 'zvh', sinds: '2025-01-01' },
    resultaten: [{ taak: 'OND-06', stand: 'gedaan', geeindigd: '2025-03-01' }],
    vastgehouden: [{ bericht: 'overdracht_regie', reden: 'geen grondslag' }]
  })
})

it('is what its JSON Schema says', () => {
  const document = writeExchange(view, landelijk)
  expect([exchange?.(document), exchange?.errors]).toEqual([true, null])
  expect(exchange?.({ ...document, bsn: 'x' })).toBe(false)
})

const progress = {
  id: 'app-1',
  zaak: 'Z-1',
  soort: 'voortgang',
  feit: 'huisvesting',
  waarde: 'ja',
  door: 'gemeente',
  op: '2025-06-01'
}
const done = {
  id: 'app-2',
  zaak: 'Z-1',
  soort: 'interventie',
  taak: 'OND-06',
  door: 'gemeente',
  op: '2025-06-01'
}

const read = (...lines: readonly object[]) => [
  ...readReturns(lines.map(line => JSON.stringify(line)).join('\n'), landelijk)
]

it('reads progress, interventions and results as messages to a case', () => {
  const result = {
    ...done,
    id: 'app-3',
    soort: 'resultaat',
    taak: undefined,
    gebeurtenis: 'afsluiting'
  }
  expect(read(progress, done, result).map(({ item }) => item?.message)).toMatchObject([
    { type: 'feiten_vastgesteld', facts: { huisvesting: 'yes' }, key: 'uitwisseling:app-1' },
    { type: 'taak_afgerond', task: 'OND-06', key: 'uitwisseling:app-2' },
    { type: 'afsluiting', key: 'uitwisseling:app-3' }
  ])
  for (const line of [progress, done]) expect(returned?.(line)).toBe(true)
})

it.each([
  [{ ...progress, waarde: 'paars' }, 'statements/outside-domain', 'waarde'],
  [{ ...progress, feit: 'schoenmaat' }, 'statements/unknown-fact', 'feit'],
  [{ ...progress, door: 'fbi' }, 'statements/unknown-party', 'door'],
  [{ ...progress, op: '2025-02-30' }, 'lines/impossible-date', 'op'],
  [{ ...progress, soort: 'nieuws' }, 'lines/bad-form', 'soort'],
  [{ ...progress, taak: 'OND-06' }, 'exchange/field-does-not-fit', 'taak'],
  [{ ...progress, waarde: undefined }, 'exchange/needs-field', 'soort'],
  [{ ...done, taak: 'XX-1' }, 'exchange/unknown-task', 'taak'],
  [{ ...done, bsn: 'x' }, 'lines/unknown-field', 'bsn'],
  [{ ...done, zaak: '123456789' }, 'lines/bad-form', 'zaak']
])('refuses %o at its place', (line, code, field) => {
  const [found] = read(line)
  const column = JSON.stringify(line).indexOf(`"${field}"`) + 1
  expect(found).toMatchObject({ item: null, problems: [{ code, place: { line: 1, column } }] })
  for (const each of found?.problems ?? [])
    for (const catalogue of [nl, en]) expect(phrase(each, catalogue).text).toMatch(/\.$/)
})

it('counts what is returned twice once', () => {
  const [, again, other] = read(progress, progress, { ...progress, waarde: 'nee' })
  expect(again?.problems).toMatchObject([{ code: 'statements/doubled', severity: 'warning' }])
  expect(other?.problems).toMatchObject([{ code: 'statements/conflicting', severity: 'error' }])
})
