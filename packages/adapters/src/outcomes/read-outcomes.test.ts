import { phrase } from '@ketenregie/core'
import { expect, it } from 'vitest'
import { en, nl, readOutcomes } from './index.ts'

const options = {
  classes: { advies_hielp: ['ja', 'deels', 'nee'] },
  municipalities: ['GM0402', 'GM0406']
}

const one = {
  kpi: 'advies_hielp',
  periode: '2025',
  gemeente: 'GM0402',
  klasse: 'ja',
  aantal: 7,
  bron: 'Vragenlijst onder wie besliste'
}

function read(...lines: readonly object[]) {
  return [...readOutcomes(lines.map(line => JSON.stringify(line)).join('\n'), options)]
}

it('reads how many of a group fall in a class', () => {
  const [first, second] = read(one, { ...one, klasse: 'nee', gemeente: undefined, groep: 'in_pga' })
  expect(first).toMatchObject({ item: { of: 'ja', count: 7, municipality: 'GM0402', group: null } })
  expect(second).toMatchObject({ item: { of: 'nee', municipality: null, group: 'in_pga' } })
})

it.each([
  [{ ...one, kpi: 'plan_op_tijd' }, 'outcomes/unknown-indicator', 'kpi'],
  [{ ...one, klasse: 'soms' }, 'outcomes/unknown-class', 'klasse'],
  [{ ...one, gemeente: 'GM9999' }, 'outcomes/unknown-municipality', 'gemeente'],
  [{ ...one, aantal: -1 }, 'lines/bad-form', 'aantal'],
  [{ ...one, aantal: 1.5 }, 'lines/bad-form', 'aantal'],
  [{ ...one, aantal: '7' }, 'lines/bad-form', 'aantal'],
  [{ ...one, zaak: 'GV-2025-001' }, 'lines/unknown-field', 'zaak'],
  [{ ...one, bron: undefined }, 'lines/missing-field', null]
])('refuses %o with the place', (line, code, field) => {
  const [found] = read(line)
  const column = field === null ? 1 : JSON.stringify(line).indexOf(`"${field}"`) + 1
  expect(found?.item).toBeNull()
  expect(found?.problems).toMatchObject([{ code, place: { line: 1, column } }])
  for (const catalogue of [nl, en])
    for (const each of found?.problems ?? [])
      expect(phrase(each, catalogue).text).toMatch(/^[A-Z"].+\.$/)
})

it('counts what is told twice once, and does not choose between two counts', () => {
  const [, same, other] = read(one, one, { ...one, aantal: 8 })
  expect(same?.problems).toMatchObject([{ code: 'outcomes/doubled', severity: 'warning' }])
  expect(other?.problems).toMatchObject([{ code: 'outcomes/conflicting', params: { first: 1 } }])
})
