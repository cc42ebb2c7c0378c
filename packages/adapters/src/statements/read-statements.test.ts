import { expect, it } from 'vitest'
import type { Domain, FactDefinition, Party } from '@ketenregie/core'
import { readEvents, readStatements } from './index.ts'

const facts = {
  gevaarstelling: definition('gevaarstelling', { kind: 'yes-no' }),
  recidivekans: definition('recidivekans', { kind: 'choice', options: ['laag', 'groot'] }),
  kinderen: definition('kinderen', { kind: 'number', from: 0, to: 20 }),
  einddatum: definition('einddatum', { kind: 'date' }),
  gemeente: definition('gemeente', { kind: 'code', prefix: 'GM', digits: 4 }),
  leefgebieden: definition('leefgebieden', { kind: 'set', options: ['wonen', 'werk'] })
}
const om: Party = { name: 'om', title: 'Openbaar Ministerie', kind: 'strafrechtketen', roles: [] }
const parties = { om }

const said = { zaak: 'Z-1', feit: 'gevaarstelling', waarde: 'ja', door: 'om', op: '2025-05-02' }

it.each([
  { feit: 'gevaarstelling', waarde: 'ja', value: 'yes' },
  { feit: 'gevaarstelling', waarde: 'nee', value: 'no' },
  { feit: 'gevaarstelling', waarde: { onbekend: 'gevraagd' }, value: { unknown: 'asked' } },
  { feit: 'recidivekans', waarde: 'groot', value: 'groot' },
  { feit: 'kinderen', waarde: 3, value: 3 },
  { feit: 'einddatum', waarde: '2025-08-01', value: '2025-08-01' },
  { feit: 'gemeente', waarde: 'GM0402', value: 'GM0402' },
  { feit: 'leefgebieden', waarde: [], value: [] },
  { feit: 'leefgebieden', waarde: ['werk'], value: ['werk'] }
])('reads $feit $waarde', ({ feit, waarde, value }) => {
  expect(state({ ...said, feit, waarde })).toEqual({
    line: 1,
    item: { caseId: 'Z-1', fact: feit, value, by: 'om', on: '2025-05-02' },
    problems: []
  })
})

it.each([
  { changes: { waarde: 'yes' }, code: 'statements/outside-domain' },
  { changes: { waarde: 'onbekend' }, code: 'statements/outside-domain' },
  { changes: { waarde: true }, code: 'lines/bad-form' },
  { changes: { waarde: 1.5, feit: 'kinderen' }, code: 'lines/bad-form' },
  { changes: { waarde: 21, feit: 'kinderen' }, code: 'statements/outside-domain' },
  { changes: { waarde: '2025-02-30', feit: 'einddatum' }, code: 'statements/outside-domain' },
  { changes: { waarde: 'GM04021', feit: 'gemeente' }, code: 'statements/outside-domain' },
  {
    changes: { waarde: ['werk', 'werk'], feit: 'leefgebieden' },
    code: 'statements/outside-domain'
  },
  { changes: { waarde: { onbekend: 'geen zin' } }, code: 'statements/unknown-reason' },
  { changes: { waarde: { onbekend: 'gevraagd', aan: 'om' } }, code: 'lines/bad-form' },
  { changes: { feit: 'constructor' }, code: 'statements/unknown-fact' },
  { changes: { door: 'fbi' }, code: 'statements/unknown-party' },
  { changes: { op: '2025-13-01' }, code: 'lines/impossible-date' },
  { changes: { waarde: undefined }, code: 'lines/missing-field' }
])('refuses $changes: $code', ({ changes, code }) => {
  expect(state({ ...said, ...changes })).toMatchObject({ item: null, problems: [{ code }] })
})

it('reads events; a doubled one counts once, one that contradicts it not at all', () => {
  const event = {
    id: 'G-1',
    zaak: 'Z-1',
    gebeurtenis: 'plan_vastgesteld',
    door: 'om',
    op: '2025-06-01'
  }
  const lines = [event, event, { ...event, op: '2025-06-02' }, { ...event, id: 'G-2', door: 'fbi' }]
  const reads = [
    ...readEvents(
      lines.map(line => JSON.stringify(line)),
      { parties }
    )
  ]
  expect(reads[0]?.item).toEqual({
    id: 'G-1',
    task: null,
    caseId: 'Z-1',
    type: 'plan_vastgesteld',
    by: 'om',
    on: '2025-06-01'
  })
  expect(reads.map(({ item, problems }) => [item !== null, problems[0]?.code])).toEqual([
    [true, undefined],
    [false, 'statements/doubled'],
    [false, 'statements/conflicting'],
    [false, 'statements/unknown-party']
  ])
})

it('reads the moment of an event where it is told, with its day in the Netherlands', () => {
  const event = { id: 'G-1', zaak: 'Z-1', gebeurtenis: 'plan_vastgesteld', door: 'om' }
  const read = (op: string) =>
    readEvents(JSON.stringify({ ...event, op }), { parties }).next().value
  expect(read('2025-06-01T22:30:00Z')).toMatchObject({
    item: { on: '2025-06-02', at: '2025-06-01T22:30:00Z' }
  })
  expect(read('2025-06-01T22:30:00')).toMatchObject({ item: null })
  expect(read('2025-06-01').item).not.toHaveProperty('at')
})

function state(line: object): unknown {
  return readStatements(JSON.stringify(line), { facts, parties }).next().value
}

function definition(name: string, domain: Domain): FactDefinition {
  return {
    name,
    domain,
    question: '?',
    holders: { first: 'om', also: [] },
    lifeDomain: null,
    sensitivity: 'ordinary',
    cost: 1,
    fresh: null,
    source: null
  }
}
