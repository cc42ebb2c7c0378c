import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { decodeText } from './decode-text.ts'
import { mergedCells } from './merged-cells.ts'
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

  it('keeps the numbers of lines, whatever stands empty between them', async () => {
    const sheet = await readCsv('sep=;\r\nnaam;wat\r\n\r\na;b\r\n;\r\nc;d\r\n', 'x')
    expect(sheet).toEqual({
      name: 'x',
      columns: ['naam', 'wat'],
      rows: [
        ['', ''],
        ['a', 'b'],
        ['', ''],
        ['c', 'd']
      ]
    })
  })

  it.each([
    { form: 'UTF-8', bytes: Buffer.from('naam;één “woord”', 'utf8') },
    { form: 'UTF-16', bytes: Buffer.from('\uFEFFnaam;één “woord”', 'utf16le') },
    {
      form: 'one byte a letter',
      bytes: Buffer.from('naam;\u00e9\u00e9n \u0093woord\u0094', 'latin1')
    }
  ])('is read where it was saved as $form', ({ bytes }) => {
    expect(decodeText(bytes).replace('\uFEFF', '')).toBe('naam;één “woord”')
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

  it('says which cells are merged, for what the others said is gone', async () => {
    const text = (value: string, more: object = {}) => ({ value, type: String, ...more })
    const made = writeXlsxFile([
      { sheet: 'a & b', data: [[text('naam')], [text('x', { rowSpan: 2 })], [null]] },
      { sheet: 'heel', data: [[text('naam')]] }
    ])
    const bytes = await made.toBuffer()
    expect(mergedCells(bytes)).toEqual([{ sheet: 'a & b', row: 2, column: 1 }])
    expect(mergedCells(await printWorkbook([odd]))).toEqual([])
    for (let cut = 0; cut < bytes.length; cut += 97)
      expect(mergedCells(bytes.subarray(0, cut))).toEqual([])
  })

  it('keeps the numbers of rows that stand empty between others', async () => {
    const rows = [
      ['', ''],
      ['a', 'b'],
      ['', ''],
      ['c', 'd']
    ]
    const gaps = { name: 'x', columns: ['naam', 'wat'], rows }
    expect(await readWorkbook(await printWorkbook([gaps]))).toEqual([gaps])
  })

  it('is told from what is no workbook', async () => {
    expect(await readWorkbook(new TextEncoder().encode('geen werkmap'))).toBeNull()
  })
})
