import type { Colors } from '../output/colors.ts'
import { printTable } from '../output/table.ts'
import { wrap } from '../output/wrap.ts'
import { countLines } from './count-lines.ts'
import type { MarkedLine, Summary } from './summary.ts'
import {
  filesTable,
  heldTable,
  holdersTable,
  institutionsTable,
  markedTable,
  participationTable,
  planTable,
  questionsTable,
  returnsTable,
  stepsTable
} from './tables.ts'
import type { SummaryTable } from './tables.ts'
import {
  countOf,
  markedWords,
  notes,
  phraseDays,
  phraseReturns,
  phraseSource,
  phraseSources
} from './words.ts'

/** The summary for a terminal of so many columns. */
export function printSummary(summary: Summary, colors: Colors, width: number): string {
  const { region, plan, participation, input, questions, held } = summary
  const show = (table: SummaryTable) => printSummaryTable(table, colors, width)
  const note = (text: string) =>
    wrap(text, Math.min(96, width - 2))
      .map(line => `  ${colors.dim(line)}\n`)
      .join('')
  const when = (is: boolean, text: string) => (is ? [text] : [])
  return [
    `${colors.bold(`Detentie en terugkeer in ${region.title}`)}\n`,
    `${wrap(phraseCases(summary), width).join('\n')}\n`,
    show(returnsTable(summary)),
    note(phraseReturns(summary.returns)),
    note(`Bron van de opzet: ${phraseSource(summary.returns.source)}.`),
    show(institutionsTable(summary)),
    show(planTable(summary)),
    note(
      `Van de ${plan.total.missed} verstreken termijnen kwam het plan in ${plan.madeLate} zaken later alsnog.`
    ),
    note(notes.plan),
    note(`Bron: ${phraseSource(plan.source)}.`),
    show(turned(participationTable(summary), 'uitkomst')),
    note(notes.participation),
    note(`Bron: ${phraseSources(participation.map(({ source }) => source))}.`),
    ...when(questions.length > 0, show(holdersTable(summary)) + show(questionsTable(summary))),
    ...when(questions.length > 0, note(notes.questions)),
    show(stepsTable(summary)),
    ...when(held.length > 0, show(heldTable(summary)) + note(notes.held)),
    show(filesTable(summary)),
    ...when(input.marked.length > 0, show(markedTable(summary)) + tally(input.marked)),
    `\n${note(notes.small)}`
  ].join('')
}

function phraseCases(summary: Summary): string {
  const { total, resting } = summary.cases
  return `${countOf(total, 'zaak', 'zaken')}, van ${phraseDays(summary)}; ${resting} in rust.`
}

function printSummaryTable(
  { caption, columns, rows, total }: SummaryTable,
  colors: Colors,
  width: number
): string {
  const texts = (row: readonly (string | number)[]) => row.map(String)
  return `\n${colors.bold(caption)}\n${printTable({
    columns: columns.map(({ title, isNumber }) => ({ title, align: isNumber ? 'right' : 'left' })),
    rows: rows.map(texts),
    width,
    ...(total ? { total: texts(total) } : {})
  })}`
}

/** With a column for each row: few rows and many columns fit no terminal. */
function turned({ caption, columns, rows }: SummaryTable, first: string): SummaryTable {
  return {
    caption,
    columns: [
      { title: first },
      ...rows.map(([title]) => ({ title: String(title), isNumber: true as const }))
    ],
    rows: columns
      .slice(1)
      .map(({ title }, index) => [title, ...rows.map(row => row[index + 1] ?? '')])
  }
}

const kinds = ['refused', 'repeated', 'corrected'] as const

function tally(marked: readonly MarkedLine[]): string {
  const counts = kinds.map(kind => `${countLines(marked, kind)} ${markedWords[kind]}`)
  return `  ${counts.join(', ')}.\n`
}
