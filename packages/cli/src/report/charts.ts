import type { Language } from '@ketenregie/core'
import type { Summary } from '../summary/summary.ts'
import { summaryWords } from '../summary/summary-words.ts'
import { countOf } from '../summary/words.ts'
import { reportWords } from './report-words.ts'
import type { BarChart, Series } from './stacked-bars.ts'
import { palette } from './style.ts'

export function returnsChart({ returns }: Summary, language: Language): BarChart {
  const words = summaryWords[language]
  const said = reportWords[language]
  return {
    id: 'beeld-terugkeer',
    title: said.bars(
      returns.rows
        .map(row =>
          said.returnsOf(
            row.municipality,
            row.total,
            row.underFourWeeks,
            row.fourWeeksToThreeMonths,
            row.overThreeMonths
          )
        )
        .join('; ')
    ),
    series: named(words.returns, [palette.light, palette.middle, palette.deep]),
    bars: returns.rows.map(row => ({
      name: row.municipality,
      note: countOf(row.total, words.counted.persons),
      counts: [row.underFourWeeks, row.fourWeeksToThreeMonths, row.overThreeMonths]
    })),
    full: Math.max(0, ...returns.rows.map(({ total }) => total))
  }
}

export function planChart({ plan }: Summary, language: Language): BarChart {
  const words = summaryWords[language]
  const said = reportWords[language]
  const { met, missed, infeasible, other } = plan.total
  const late = plan.madeLate
  const counts = [met, late, missed - late, infeasible, other]
  const [made = '', passed = '', unfeasible = '', rest = ''] = words.plan
  const names = [made, said.lateAfterAll, passed, unfeasible, rest]
  const colors = [palette.green, palette.amber, palette.red, palette.gray, palette.light]
  const used = names.flatMap((name, index) => (counts[index] === 0 ? [] : [{ name, index }]))
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    id: 'beeld-plan',
    title: said.bar(total, names.map((name, index) => `${name} ${counts[index] ?? 0}`).join(', ')),
    series: named(
      used.map(({ name }) => name),
      used.map(({ index }) => colors[index] ?? palette.gray)
    ),
    bars: [
      {
        name: said.allMunicipalities,
        note: countOf(total, words.counted.cases),
        counts: used.map(({ index }) => counts[index] ?? 0)
      }
    ],
    full: total
  }
}

export function participationChart({ participation }: Summary, language: Language): BarChart {
  const words = summaryWords[language]
  const said = reportWords[language]
  const names = words.participation.slice(1, 7)
  const bars = participation.map(row => ({
    name: row.title,
    note: said.assessed(countOf(row.assessed, words.counted.cases)),
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
    title: said.bars(
      bars
        .map(
          ({ name, counts }) =>
            `${name} ${names.map((word, index) => `${word} ${counts[index] ?? 0}`).join(', ')}`
        )
        .join('; ')
    ),
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
