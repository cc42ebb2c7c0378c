import type { Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { printTable } from '../output/table.ts'
import type { Count } from '../summary/summary.ts'
import type { Figure, FigureRow, Figures, Signal } from './collect-figures.ts'
import { figureWords } from './words.ts'

/** By aspect a table per indicator with its target, then the signals to who decides. */
export function printFigures(
  { title, figures, signals }: Figures,
  pack: AgreementPack,
  language: Language,
  width?: number
): string {
  const words = figureWords[language]
  if (figures.length === 0) return `${words.none}\n`
  const aspects = [...new Set(figures.map(({ aspect }) => aspect))]
  const parts = aspects.map(aspect => {
    const own = figures.filter(each => each.aspect === aspect)
    return `${words.aspects[aspect]}\n\n${own.map(each => printFigure(each, language, width)).join('\n')}`
  })
  const told = signals.map(
    each => `  ${printSignal(each, unitOf(each.figure, figures, language), pack, language)}\n`
  )
  const ending = told.length === 0 ? `  ${words.noSignals}\n` : told.join('')
  return `${words.title(title)}\n\n${parts.join('\n')}\n${words.signals}\n\n${ending}\n${words.withheldWhy}\n`
}

function printFigure(figure: Figure, language: Language, width?: number): string {
  const words = figureWords[language]
  const { name, what, outside, classes, rows, total, target, reached } = figure
  const head = `  ${what} (${name})\n`
  if (outside !== null && rows.length === 0)
    return `${head}  ${words.outside} ${outside}\n${classes.length === 0 ? '' : `  ${words.notDelivered}\n`}`
  if (rows.length === 0) return `${head}  ${words.noCases}\n`
  const hasShare = [...rows, total].some(({ share }) => share !== null)
  const hasDays = classes.includes('measured')
  const cells = (row: FigureRow, place: string) => [
    place,
    ...row.counts.map(count => shown(count, language)),
    shown(row.cases, language),
    ...(hasShare ? [row.share === null ? '' : `${row.share}%`] : []),
    ...(hasDays ? [row.median === null ? '' : String(row.median)] : [])
  ]
  const numbers = [
    ...classes.map(each => words.classes[each] ?? each.replaceAll('_', ' ')),
    words.cases,
    ...(hasShare ? [words.share] : []),
    ...(hasDays ? [words.median] : [])
  ]
  const table = printTable({
    columns: [
      { title: outside === null ? words.municipality : words.group },
      ...numbers.map(title => ({ title, align: 'right' as const }))
    ],
    rows: rows.map(row => cells(row, row.municipality === '' ? words.nobody : row.municipality)),
    total: cells(total, words.region),
    ...(width === undefined ? {} : { width })
  })
  const aim =
    target === null ? '' : ` ${words.bound(target.bound, unitOf(name, [figure], language))},`
  if (outside !== null) return `${head}\n${table}  ${words.outside} ${outside}\n`
  return `${head}\n${table}  ${words.target}:${aim} ${words.reached[reached]}\n`
}

function printSignal(
  signal: Signal,
  unit: string,
  { parties }: AgreementPack,
  language: Language
): string {
  const titleOf = (party: string) => parties[party]?.title ?? party
  return figureWords[language].signal(
    signal,
    unit,
    titleOf(signal.decides),
    titleOf(signal.answers)
  )
}

function unitOf(name: string, figures: readonly Figure[], language: Language): string {
  const isDays = figures.find(each => each.name === name)?.classes.includes('measured')
  return isDays ? figureWords[language].days : '%'
}

function shown(count: Count, language: Language): string {
  return count === null ? figureWords[language].withheld : String(count)
}
