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
const shown = files.filter(({ file, text }) => sheetsOf(text, file).length > 0)

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
