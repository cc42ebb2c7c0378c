import type { Summary } from '../summary/summary.ts'
import { columns, countOf } from '../summary/words.ts'
import type { BarChart, Series } from './stacked-bars.ts'
import { palette } from './style.ts'

export function returnsChart({ returns }: Summary): BarChart {
  const [, ...classes] = columns.returns
  return {
    id: 'beeld-terugkeer',
    title: `Gestapelde balken: ${returns.rows
      .map(
        row =>
          `${row.municipality} ${row.total}, waarvan ${row.underFourWeeks} korter dan 4 weken, ${row.fourWeeksToThreeMonths} van 4 weken tot 3 maanden en ${row.overThreeMonths} langer dan 3 maanden`
      )
      .join('; ')}.`,
    series: named(classes, [palette.light, palette.middle, palette.deep]),
    bars: returns.rows.map(row => ({
      name: row.municipality,
      note: countOf(row.total, 'persoon', 'personen'),
      counts: [row.underFourWeeks, row.fourWeeksToThreeMonths, row.overThreeMonths]
    })),
    full: Math.max(0, ...returns.rows.map(({ total }) => total))
  }
}

export function planChart({ plan }: Summary): BarChart {
  const { met, missed, infeasible, other } = plan.total
  const late = plan.madeLate
  const counts = [met, late, missed - late, infeasible, other]
  const names = [
    'gehaald',
    'verstreken, later alsnog',
    'verstreken',
    'niet haalbaar voor ontslag',
    'anders'
  ]
  const colors = [palette.green, palette.amber, palette.red, palette.gray, palette.light]
  const used = names.flatMap((name, index) => (counts[index] === 0 ? [] : [{ name, index }]))
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    id: 'beeld-plan',
    title: `Gestapelde balk van ${total} zaken: ${names.map((name, index) => `${name} ${counts[index] ?? 0}`).join(', ')}.`,
    series: named(
      used.map(({ name }) => name),
      used.map(({ index }) => colors[index] ?? palette.gray)
    ),
    bars: [
      {
        name: 'Alle gemeenten',
        note: countOf(total, 'zaak', 'zaken'),
        counts: used.map(({ index }) => counts[index] ?? 0)
      }
    ],
    full: total
  }
}

export function participationChart({ participation }: Summary): BarChart {
  const names = columns.participation.slice(1, 7)
  const bars = participation.map(row => ({
    name: row.title,
    note: `${countOf(row.assessed, 'zaak', 'zaken')} beoordeeld`,
    counts: [
      row.ground.may,
      row.ground.does,
      row.ground['on-request'],
      row.noGround,
      row.unknown,
      row.ownJudgement
    ]
  }))
  return {
    id: 'beeld-deelname',
    title: `Gestapelde balken: ${bars
      .map(
        ({ name, counts }) =>
          `${name} ${names.map((word, index) => `${word} ${counts[index] ?? 0}`).join(', ')}`
      )
      .join('; ')}.`,
    series: named(names, [
      palette.middle,
      palette.deep,
      palette.light,
      palette.gray,
      palette.amber,
      palette.lime
    ]),
    bars,
    full: Math.max(0, ...participation.map(({ assessed }) => assessed))
  }
}

function named(
  names: readonly string[],
  colors: readonly { readonly color: string; readonly ink: string }[]
): readonly Series[] {
  return names.map((name, index) => ({ name, ...(colors[index] ?? palette.gray) }))
}
