import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printCsv } from './print-csv.ts'
import { printWorkbook } from './print-workbook.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Sheet } from './sheet.ts'

const odd: Sheet = {
  name: 'taken',
  columns: ['naam', 'wat', 'leeg'],
  rows: [
    ['a', '=1+1', ''],
    ['b', '+31', '-'],
    ['c', "'=al beschermd", '-5'],
    ['d', 'twee\nregels; met "aanhaling", komma', '@x'],
    ['e', '2021-07-01', '010'],
    ['f', 'één <b> & ander', "'s avonds"]
  ]
}

describe('CSV', () => {
  it('comes back as it was, formulas and all', async () => {
    expect(await readCsv(await printCsv(odd), 'taken')).toEqual(odd)
  })

  it('holds nothing that a spreadsheet would run', async () => {
    const cells = (await printCsv(odd)).replace('\uFEFF', '').split(/[;\r\n]+/)
    expect(cells.filter(cell => /^"?(?:[=+@\t]|-.)/.test(cell))).toEqual([])
  })

  it('comes back whatever stands in it', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=', '+', '-', '@x', "'=", "''=", ';', '"'))
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async cells => {
        const rows = [['a', ...cells].map(text => text.replaceAll('\r', ''))]
        const columns = ['naam', ...cells.map((_, at) => `k${at}`)]
        expect(await readCsv(await printCsv({ name: 'x', columns, rows }), 'x')).toEqual({
          name: 'x',
          columns,
          rows
        })
      })
    )
  })

  it('reads commas and tabs too, and short lines', async () => {
    expect(await readCsv('naam,wat\na\n', 'x')).toEqual({
      name: 'x',
      columns: ['naam', 'wat'],
      rows: [['a', '']]
    })
    expect((await readCsv('naam\twat\na\tb\n', 'x'))?.rows).toEqual([['a', 'b']])
  })

  it('is told from what is no CSV', async () => {
    expect(await readCsv('a;"b', 'x')).toBeNull()
  })
})

describe('XLSX', () => {
  it('comes back as it was, every sheet of it', async () => {
    const other = { ...odd, name: 'termijnen' }
    expect(await readWorkbook(await printWorkbook([odd, other]))).toEqual([odd, other])
  })

  it('is told from what is no workbook', async () => {
    expect(await readWorkbook(new TextEncoder().encode('geen werkmap'))).toBeNull()
  })
})
