import { expect, it } from 'vitest'
import { printTable } from './table.ts'

it('aligns numbers right, and sets titles and total apart', () => {
  const text = printTable({
    columns: [{ title: 'gemeente' }, { title: 'aantal', align: 'right' }],
    rows: [
      ['Hilversum', '91'],
      ['Huizen', '26']
    ],
    total: ['totaal', '117']
  })
  expect(text).toBe(
    [
      '  gemeente   aantal',
      '  ─────────  ──────',
      '  Hilversum      91',
      '  Huizen         26',
      '  ─────────  ──────',
      '  totaal        117',
      ''
    ].join('\n')
  )
})

it('prints a table without rows as its titles', () => {
  expect(printTable({ columns: [{ title: 'partij' }], rows: [] })).toBe('  partij\n  ──────\n')
})

it('breaks texts, and names at an underscore, to keep to a width', () => {
  const text = printTable({
    columns: [{ title: 'vraag' }, { title: 'feit' }, { title: 'zaken', align: 'right' }],
    rows: [['Is dit een justitiële zaak?', 'ernstige_gebiedsproblematiek', '36']],
    width: 50
  })
  expect(text).toBe(
    [
      '  vraag             feit                 zaken',
      '  ────────────────  ───────────────────  ─────',
      '  Is dit een        ernstige_               36',
      '  justitiële zaak?  gebiedsproblematiek',
      ''
    ].join('\n')
  )
})
