import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applySheets } from './apply-sheets.ts'
import { cellAt } from './cell-at.ts'
import type { Sheet } from './sheet.ts'
import { sheetsOf } from './sheets-of.ts'

const folder = new URL('../../../processes/afspraken/landelijk/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .map(file => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
const region = new URL('../../../../examples/gooi-en-vechtstreek/gebied.yaml', import.meta.url)
files.push({ file: 'gebied.yaml', text: readFileSync(region, 'utf8') })
const shown = files.filter(({ file, text }) => sheetsOf(text, file).length > 0)

const days = /^(\d{4})-(\d{2})-(\d{2})$/

/** What spreadsheet programs do to cells that nobody touched. */
const programs: readonly { readonly does: string; readonly make: (cell: string) => string }[] = [
  { does: 'turns days round', make: cell => cell.replace(days, '$3-$2-$1') },
  {
    does: 'shortens years',
    make: cell => cell.replace(/^\d\d(\d\d)-(\d{2})-(\d{2})$/, '$3-$2-$1')
  },
  {
    does: 'makes numbers of days',
    make: cell =>
      days.test(cell) ? String((Date.parse(cell) - Date.parse('1899-12-30')) / 86_400_000) : cell
  },
  { does: 'drops zeros in front', make: cell => cell.replace(/^0+(?=\d+$)/, '') },
  { does: 'writes commas in numbers', make: cell => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2') },
  {
    does: 'curls quotes',
    make: cell => cell.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')
  },
  { does: 'leaves spaces', make: cell => (cell === '' ? ' ' : ` ${cell}\u00A0`) }
]

const limits = `# Boven alles.

# Over a.
a:
  wat: Iets # naast wat
  duur: { werkdagen: 10 }
  trappen:
    - { voor: P1W, aan: pi, bericht: herinnering }
    # Onder de trap.
    - { na: P0D, aan: zvh, bericht: te_laat }
  bron: { in: rspog, plek: artikel-1 }

# Over b.
b:
  wat: "Ook   iets"
  duur: P4W
`

function changed(sheet: Sheet, row: string, column: string, text: string): Sheet {
  const at = sheet.columns.indexOf(column)
  return {
    ...sheet,
    rows: sheet.rows.map(cells => (cells[0] === row ? cells.with(at, text) : cells))
  }
}

function only(text: string, file: string): Sheet {
  const [sheet] = sheetsOf(text, file)
  if (!sheet) throw new Error('no sheet')
  return sheet
}

describe('sheets of the national files', () => {
  it.each(shown)('$file comes back to the letter', ({ file, text }) => {
    expect(applySheets(text, file, sheetsOf(text, file))).toEqual({ text, problems: [] })
  })

  it.each(shown)('$file: one changed cell changes the lines of its row alone', ({ file, text }) => {
    for (const sheet of sheetsOf(text, file)) {
      const [first] = sheet.rows
      const at = first?.findLastIndex(cell => cell !== '') ?? 0
      const row = first?.[0] ?? ''
      const next = changed(sheet, row, sheet.columns[at] ?? '', 'iets heel anders')
      const made = applySheets(text, file, [next]).text ?? ''
      expect(sheetsOf(made, file).find(({ name }) => name === sheet.name)).toEqual(next)
      const comments = (one: string) => one.split('\n').filter(line => /^\s*#/.test(line))
      expect(comments(made)).toEqual(comments(text))
      const others = sheetsOf(text, file).filter(({ name }) => name !== sheet.name)
      expect(sheetsOf(made, file)).toEqual(expect.arrayContaining([...others]))
    }
  })

  it.each(programs)('come back to the letter when a program $does', ({ make }) => {
    for (const { file, text } of shown) {
      const sheets = sheetsOf(text, file).map(sheet => ({
        ...sheet,
        rows: sheet.rows.map(cells => cells.map((cell, at) => (at === 0 ? cell : make(cell))))
      }))
      expect(applySheets(text, file, sheets)).toEqual({ text, problems: [] })
    }
  })

  it('covers limits, tasks and decision tables', () => {
    expect(shown.length).toBeGreaterThan(8)
  })
})

describe('applySheets', () => {
  const file = 'termijnen.yaml'
  const sheet = only(limits, file)

  it('changes what differs and keeps comments, other rows and the source', () => {
    const { text } = applySheets(limits, file, [changed(sheet, 'a', 'duur.werkdagen', '12')])
    expect(text).toBe(limits.replace('werkdagen: 10', 'werkdagen: 12'))
  })

  it('puts one form of a length in the place of another', () => {
    const next = changed(changed(sheet, 'a', 'duur.werkdagen', ''), 'a', 'duur', 'P2W')
    expect(applySheets(limits, file, [next]).text).toBe(
      limits.replace('duur: { werkdagen: 10 }', 'duur: P2W')
    )
  })

  it('adds and takes away rows, and keeps the heading of the file', () => {
    const added = {
      ...sheet,
      rows: [...sheet.rows, sheet.columns.map((_, at) => ['c', 'Nieuw'][at] ?? '')]
    }
    expect(applySheets(limits, file, [added]).text).toBe(`${limits.trimEnd()}\nc: { wat: Nieuw }\n`)
    const fewer = applySheets(limits, file, [{ ...sheet, rows: sheet.rows.slice(1) }]).text
    expect(fewer).toContain('# Boven alles.')
    expect(fewer).not.toContain('werkdagen')
    expect(fewer).toContain('# Over b.\nb:\n  wat: "Ook   iets"\n')
  })

  it.each([
    {
      why: 'a name twice',
      rows: [['a'], ['a']],
      problem: { row: 3, column: 1, reason: 'name-twice' }
    },
    { why: 'no name', rows: [['', 'Iets']], problem: { row: 2, column: 1, reason: 'no-name' } }
  ])('says where $why stands, and makes nothing', ({ rows, problem }) => {
    const given = {
      ...sheet,
      rows: rows.map(cells => sheet.columns.map((_, at) => cells[at] ?? (at === 1 ? 'x' : '')))
    }
    const { text, problems } = applySheets(limits, file, [given])
    expect(text).toBeNull()
    expect(problems).toContainEqual({ sheet: 'termijnen', ...problem })
  })

  it('says that a text and its parts do not go together', () => {
    const next = changed(sheet, 'a', 'duur', 'P2W')
    expect(applySheets(limits, file, [next]).problems).toMatchObject([{ reason: 'part-of-a-part' }])
  })

  it('knows the cell of a place', () => {
    const line = limits.split('\n').findIndex(one => one.includes('werkdagen')) + 1
    const column = (limits.split('\n')[line - 1] ?? '').indexOf('10') + 1
    expect(cellAt(limits, file, { file, line, column })).toEqual({
      sheet: 'termijnen',
      row: 2,
      column: sheet.columns.indexOf('duur.werkdagen') + 1
    })
  })
})
