import type { Language } from '@ketenregie/core'
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
  invitedTable,
  markedTable,
  participationTable,
  planTable,
  questionsTable,
  returnsTable,
  stepsTable,
  subCasesTable
} from './tables.ts'
import type { SummaryTable } from './tables.ts'
import { summaryWords } from './summary-words.ts'
import type { SummaryWords } from './summary-words.ts'
import { countOf, phraseDays, phraseReturns, phraseSource, phraseSources } from './words.ts'

/** The summary for a terminal of so many columns. */
export function printSummary(
  summary: Summary,
  {
    colors,
    width,
    language
  }: { readonly colors: Colors; readonly width: number; readonly language: Language }
): string {
  const words = summaryWords[language]
  const { notes } = words
  const { region, plan, participation, input, questions, held, subCases } = summary
  const show = (table: SummaryTable) => printSummaryTable(table, colors, width)
  const note = (text: string) =>
    wrap(text, Math.min(96, width - 2))
      .map(line => `  ${colors.dim(line)}\n`)
      .join('')
  const when = (is: boolean, text: string) => (is ? [text] : [])
  return [
    `${colors.bold(words.title(region.title))}\n`,
    `${wrap(phraseCases(summary, words), width).join('\n')}\n`,
    show(returnsTable(summary, words)),
    note(phraseReturns(summary.returns, words)),
    note(words.setUp(phraseSource(summary.returns.source, words))),
    show(institutionsTable(summary, words)),
    show(planTable(summary, words)),
    note(words.madeLate(plan.total.missed, plan.madeLate)),
    note(notes.plan),
    note(words.source(phraseSource(plan.source, words))),
    show(turned(participationTable(summary, words), words.columns.outcome)),
    note(notes.participation),
    note(
      words.source(
        phraseSources(
          participation.map(({ source }) => source),
          words
        )
      )
    ),
    ...when(
      questions.length > 0,
      show(holdersTable(summary, words)) + show(questionsTable(summary, words))
    ),
    ...when(questions.length > 0, note(notes.questions)),
    show(stepsTable(summary, words)),
    ...when(
      subCases.length > 0,
      show(subCasesTable(summary, words)) +
        show(invitedTable(summary, words)) +
        note(notes.subCases)
    ),
    ...when(held.length > 0, show(heldTable(summary, words)) + note(notes.held)),
    show(filesTable(summary, words)),
    ...when(
      input.marked.length > 0,
      show(markedTable(summary, words)) + tally(input.marked, words)
    ),
    `\n${note(notes.small)}`
  ].join('')
}

function phraseCases(summary: Summary, words: SummaryWords): string {
  const { total, resting } = summary.cases
  const counted = countOf(total, words.counted.cases)
  return words.cases(counted, phraseDays(summary, words), resting)
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

function tally(marked: readonly MarkedLine[], words: SummaryWords): string {
  const counts = kinds.map(kind => `${countLines(marked, kind)} ${words.marked[kind]}`)
  return `  ${counts.join(', ')}.\n`
}
