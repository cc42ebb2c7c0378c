import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleInput } from './example-input.ts'
import { plantedLines } from './planted.ts'
import { table1 } from './table-1.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const input = exampleInput()

it('draws the same files in every run, and these are the ones that are kept', () => {
  expect(exampleInput().files).toEqual(input.files)
  const changed = Object.entries(input.files).filter(([name, text]) => read(name) !== text)
  expect(changed.map(([name]) => name)).toEqual([])
})

interface Told {
  readonly zaak: string
  readonly gemeente: string
  readonly begin: string
  readonly einde: string
  readonly inrichting: string
}

/** The last notification of each case, from the file itself and without what was planted. */
function lastTold(): readonly Told[] {
  const valid = new Set(input.notifications.map(item => JSON.stringify(item)))
  const last = new Map<string, Told>()
  for (const line of read('meldingen.jsonl').trimEnd().split('\n')) {
    // a line that stands twice counts once, and its first time
    if (!valid.delete(line)) continue
    const field = (name: keyof Told) => new RegExp(`"${name}":"([^"]*)"`).exec(line)?.[1] ?? ''
    last.set(field('zaak'), {
      gemeente: field('gemeente'),
      begin: field('begin'),
      einde: field('einde'),
      inrichting: field('inrichting'),
      zaak: field('zaak')
    })
  }
  return [...last.values()]
}

/** Counted apart from the generator: on the days of the calendar, with a Date in UTC. */
function column({ begin, einde }: Told): number {
  const start = new Date(`${begin}T00:00:00Z`)
  const fourWeeks = new Date(start)
  fourWeeks.setUTCDate(start.getUTCDate() + 28)
  const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 4, 0)).getUTCDate()
  const threeMonths = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 3, Math.min(start.getUTCDate(), month))
  )
  const end = new Date(`${einde}T00:00:00Z`)
  if (end < fourWeeks) return 0
  return end < threeMonths ? 1 : 2
}

it('has 145 persons whose last notifications are the cells of table 1', () => {
  const told = lastTold()
  expect(told).toHaveLength(145)
  const counted = table1.map(({ code }) => {
    const rows = told.filter(({ gemeente }) => gemeente === code)
    return [rows.length, ...[0, 1, 2].map(at => rows.filter(row => column(row) === at).length)]
  })
  expect(counted).toEqual([
    [91, 36, 22, 33],
    [28, 15, 6, 7],
    [26, 10, 7, 9]
  ])
})

it('has the institutions of table 1', () => {
  const counted = (gemeente: string, inrichting: string) =>
    lastTold().filter(row => row.gemeente === gemeente && row.inrichting === inrichting).length
  const names = [
    'Alphen Eikenlaan',
    'Nieuwegein',
    'Lelystad',
    'Justitieel Schiphol',
    'Grave Oosterhoek',
    'Zaanstad',
    'Overig'
  ]
  expect(names.map(name => counted('GM0402', name))).toEqual([22, 16, 15, 9, 5, 3, 21])
  expect(names.map(name => counted('GM1942', name))).toEqual([13, 1, 0, 3, 0, 3, 8])
  expect(names.map(name => counted('GM0406', name))).toEqual([6, 3, 3, 4, 0, 0, 10])
})

it('holds the cases on the edges', () => {
  const of = (fits: (stay: (typeof input.stays)[number]) => boolean) => input.stays.filter(fits)
  expect(of(({ start, end }) => start === end).length).toBeGreaterThanOrEqual(2)
  expect(of(({ start }) => start === '2025-05-02').map(({ caseId }) => caseId)).toEqual([
    'GV-2025-052'
  ])
  expect(of(({ end }) => end > '2026-12-31').length).toBeGreaterThan(0)
  expect(of(({ end }) => end > '2028-12-31')).toEqual([])
  expect(of(({ start }) => !start.startsWith('2025-'))).toEqual([])
  expect(of(({ received, end }) => received > end).length).toBeGreaterThan(0)
})

it('corrects after the limit for the plan has gone by, and from one class to another', () => {
  const kinds = input.corrections.map(({ kind }) => kind)
  for (const kind of ['end-earlier', 'end-later', 'start', 'after-deadline'] as const)
    expect(kinds).toContain(kind)
})

it('names nobody: ids, codes, days and words of the agreements only', () => {
  const fields = Object.values(input.files)
    .flatMap(text => text.match(/"[a-z_]+":/g) ?? [])
    .map(field => field.slice(1, -2))
  expect([...new Set(fields)].toSorted()).toEqual(
    [
      'begin',
      'cel',
      'corrigeert',
      'deelzaak',
      'door',
      'einde',
      'feit',
      'gebeurtenis',
      'gemeente',
      'id'
    ].concat(['inrichting', 'melding', 'onbekend', 'ontvangen', 'op', 'taak', 'waarde', 'zaak'])
  )
})

it('lists every planted line in the README, under the number it has in the file', () => {
  const lines = read('meldingen.jsonl').split('\n')
  const readme = read('README.md')
  for (const { text, why, after } of plantedLines(input.notifications)) {
    const above = lines.indexOf(JSON.stringify(input.notifications[after - 1]))
    const at = lines.indexOf(text, above + 1) + 1
    expect(readme).toMatch(new RegExp(`\\| ${at} +\\| ${why} +\\|`))
  }
})

it('shows lines in the README that stand in the files', () => {
  const kept = new Set(Object.values(input.files).flatMap(text => text.split('\n')))
  const shown = read('README.md')
    .split('\n')
    .filter(line => line.startsWith('{'))
  expect(shown).toHaveLength(3)
  expect(shown.filter(line => !kept.has(line))).toEqual([])
})

it('counts its lines in the README', () => {
  const readme = read('README.md')
  for (const [name, text] of Object.entries(input.files)) {
    const row = readme.split('\n').find(line => line.startsWith(`| \`${name}\``))
    expect(row).toContain(` ${text.trimEnd().split('\n').length} regels: `)
  }
  const unknown = input.facts.filter(({ waarde }) => typeof waarde !== 'string').length
  expect(readme).toContain(
    `${new Set(input.facts.map(({ zaak }) => zaak)).size} personen, ${unknown} keer`
  )
  expect(readme).toContain(
    `${input.notifications.length} goede meldingen over ${input.stays.length}`
  )
  expect(readme).toContain(`Verbeteringen (${input.corrections.length}).`)
})
