import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrase } from '@ketenregie/core'
import { en, nl, readNotifications } from './index.ts'
import type { NotificationRead } from './index.ts'

const region = { municipalities: ['GM0402', 'GM1942', 'GM0406'] }

const m1 = {
  melding: 'M-1',
  zaak: 'Z-1',
  ontvangen: '2025-05-02',
  gemeente: 'GM0402',
  begin: '2025-05-02',
  einde: '2025-08-01',
  inrichting: 'Nieuwegein'
}

it('reads a notification', () => {
  expect(read(m1)).toEqual([
    {
      line: 1,
      item: {
        id: 'M-1',
        caseId: 'Z-1',
        received: '2025-05-02',
        municipality: 'GM0402',
        start: '2025-05-02',
        expectedEnd: '2025-08-01',
        institution: 'Nieuwegein',
        corrects: null
      },
      problems: []
    }
  ])
})

it.each([
  { changes: { einde: undefined }, why: 'the end is not told' },
  { changes: { einde: null }, why: 'the end is told to be unknown' },
  { changes: { einde: '2025-05-02' }, why: 'the end is the day of the start' },
  { changes: { ontvangen: '2025-04-01' }, why: 'it came in before the start' },
  { changes: { ontvangen: '2025-12-01' }, why: 'it came in after the end' }
])('processes a notification although $why', ({ changes }) => {
  expect(codes(read({ ...m1, ...changes }))).toEqual([[]])
})

it('takes the day of an instant as it is in the Netherlands', () => {
  const [only] = read({ ...m1, ontvangen: '2026-10-06T22:30:00Z' })
  expect(only?.item?.received).toBe('2026-10-07')
})

describe('refuses a line, tells all that is wrong with it, and goes on', () => {
  it.each([
    { line: '{"melding":', told: ['lines/not-json'] },
    { line: '"M-1"', told: ['lines/not-an-object'] },
    { line: { ...m1, gemeente: undefined }, told: ['lines/missing-field gemeente'] },
    { line: { ...m1, bijnaam: 'x' }, told: ['lines/unknown-field bijnaam'] },
    { line: { ...m1, begin: 20250502 }, told: ['lines/bad-form begin'] },
    { line: { ...m1, begin: '2 mei 2025' }, told: ['lines/bad-form begin'] },
    { line: { ...m1, ontvangen: '2025-05-02T10:00:00' }, told: ['lines/bad-form ontvangen'] },
    { line: { ...m1, begin: '2025-02-30' }, told: ['lines/impossible-date begin'] },
    { line: { ...m1, einde: '2025-06-31' }, told: ['lines/impossible-date einde'] },
    { line: { ...m1, gemeente: '0402' }, told: ['lines/bad-form gemeente'] },
    { line: { ...m1, melding: '123456782' }, told: ['lines/bad-form melding'] },
    { line: { ...m1, einde: '2025-05-01' }, told: ['notifications/end-before-start'] },
    { line: { ...m1, gemeente: 'GM0363' }, told: ['notifications/outside-region'] },
    {
      line: { ...m1, gemeente: 'GM0363', einde: '2025-01-01' },
      told: ['notifications/end-before-start', 'notifications/outside-region']
    },
    {
      line: { ...m1, begin: 1, einde: 2, inrichting: '', zaak: undefined },
      told: [
        'lines/missing-field zaak',
        'lines/bad-form begin',
        'lines/bad-form einde',
        'lines/bad-form inrichting'
      ]
    }
  ])('$told', ({ line, told }) => {
    const good = { ...m1, melding: 'M-2', zaak: 'Z-2' }
    expect(codes(read(line, good))).toEqual([told, []])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a key %s', key => {
    const line = JSON.stringify(m1).replace('{', `{"${key}":{"melding":"M-9"},`)
    expect(codes(read(line))).toEqual([[`lines/unknown-field ${key}`]])
    expect(
      codes(read(JSON.stringify({ ...m1, melding: undefined }).replace('{', `{"${key}":1,`)))
    ).toHaveLength(1)
  })
})

describe('repetition', () => {
  it('counts a doubled notification once, whatever the order of its fields', () => {
    const reordered = Object.fromEntries(Object.entries(m1).toReversed())
    expect(codes(read(m1, '', reordered, m1))).toEqual([
      [],
      ['notifications/doubled'],
      ['notifications/doubled']
    ])
    expect(read(m1, '', m1)[1]).toMatchObject({
      line: 3,
      item: null,
      problems: [{ severity: 'warning', params: { id: 'M-1', first: 1 } }]
    })
  })

  it('keeps the first of two that contradict each other under one id', () => {
    expect(codes(read(m1, { ...m1, einde: '2025-09-01' }, m1))).toEqual([
      [],
      ['notifications/conflicting'],
      ['notifications/doubled']
    ])
  })

  it('takes a notification that was refused and comes again, mended, for the first', () => {
    const reads = read({ ...m1, einde: '2025-01-01' }, m1)
    expect(codes(reads)).toEqual([['notifications/end-before-start'], []])
  })
})

describe('corrections', () => {
  const m2 = { ...m1, melding: 'M-2', einde: '2025-09-01', corrigeert: 'M-1' }
  const m3 = { ...m1, melding: 'M-3', einde: '2025-10-01', corrigeert: 'M-2' }

  it('form a chain, and say what they replace', () => {
    const reads = read(m1, m2, m3)
    expect(reads.map(({ item }) => item?.corrects)).toEqual([null, 'M-1', 'M-2'])
    expect(reads[2]?.problems).toMatchObject([
      { code: 'notifications/correction', severity: 'info', params: { corrects: 'M-2', first: 2 } }
    ])
  })

  it.each([
    { lines: [m2], told: 'notifications/corrects-unknown', why: 'nothing came before it' },
    {
      lines: [{ ...m2, corrigeert: 'M-2' }],
      told: 'notifications/corrects-unknown',
      why: 'it corrects itself'
    },
    {
      lines: [m1, m2, { ...m3, corrigeert: 'M-1' }],
      told: 'notifications/already-corrected',
      why: 'another correction holds'
    },
    {
      lines: [m1, { ...m2, zaak: 'Z-2' }],
      told: 'notifications/corrects-other-case',
      why: 'it is about another case'
    }
  ])('are refused when $why', ({ lines, told }) => {
    const last = read(...lines).at(-1)
    expect(last).toMatchObject({ item: null, problems: [{ code: told }] })
  })

  it('that are refused do not stand in the way of a right one', () => {
    const reads = read(m1, { ...m2, einde: '2020-01-01' }, m3, { ...m3, corrigeert: 'M-1' })
    expect(codes(reads).slice(2)).toEqual([
      ['notifications/instead-of-refused'],
      ['notifications/conflicting']
    ])
  })

  it('of a notification that was refused count as the first of the two', () => {
    const reads = read({ ...m1, begin: '2025-12-01' }, m2)
    expect(codes(reads)[1]).toEqual(['notifications/instead-of-refused'])
    expect(reads[1]?.item?.corrects).toBeNull()
  })

  it('that come twice count once', () => {
    expect(codes(read(m1, m2, m2))[2]).toEqual(['notifications/doubled'])
    expect(codes(read({ ...m1, begin: '2025-12-01' }, m2, m2))[2]).toEqual([
      'notifications/doubled'
    ])
  })
})

it('points at the field', () => {
  const [only] = read({ ...m1, begin: '2025-02-30' })
  const column = JSON.stringify(m1).indexOf('"begin"') + 1
  expect(only?.problems[0]?.place).toEqual({ file: 'meldingen.jsonl', line: 1, column })
})

it('takes BOM, CRLF, empty lines, and lines that come one at a time', () => {
  const [one, two] = [JSON.stringify(m1), JSON.stringify({ ...m1, melding: 'M-2' })]
  const reads = [...readNotifications(`\uFEFF${one}\r\n\r\n${two}\r\n`, { region })]
  expect(reads.map(({ line, item }) => [line, item?.id])).toEqual([
    [1, 'M-1'],
    [3, 'M-2']
  ])
  const endless = (function* () {
    for (;;) yield one
  })()
  expect(readNotifications(endless, { region }).next().value).toMatchObject({ line: 1 })
})

it('repeats nothing of what stands in a line that is wrong, and never throws', () => {
  const secret = 'Geheim'
  const value = fc.oneof(
    fc.constant(secret),
    fc.constant([secret]),
    fc.constant({ naam: secret }),
    fc.constant(m1.begin),
    fc.jsonValue()
  )
  const line = fc
    .record(Object.fromEntries(Object.keys(m1).map(key => [key, value])), { requiredKeys: [] })
    .map(fields => JSON.stringify(fields))
  const cut = fc.tuple(line, fc.nat(200)).map(([text, at]) => text.slice(0, at))
  const hostile = fc.constantFrom(`{"${secret} ${secret}":1}`, `{"a":${secret}}`, secret)
  fc.assert(
    fc.property(fc.oneof(line, cut, hostile), text => {
      for (const { problems } of read(text))
        for (const problem of problems) {
          const said = JSON.stringify([problem, phrase(problem, nl), phrase(problem, en)])
          expect(said).not.toContain(secret)
        }
    })
  )
})

function read(...lines: readonly unknown[]): readonly NotificationRead[] {
  const texts = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)))
  return [...readNotifications(texts.join('\n'), { region })]
}

/** The codes of each line, with the field where there is one. */
function codes(reads: readonly NotificationRead[]): readonly (readonly string[])[] {
  return reads.map(({ problems }) =>
    problems.map(({ code, params }) => ('field' in params ? `${code} ${params.field}` : code))
  )
}
