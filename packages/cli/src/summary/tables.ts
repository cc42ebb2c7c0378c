import type { Modality } from '@ketenregie/core'
import type { PlanCounts, ReturnCounts, Summary } from './summary.ts'
import type { SummaryWords } from './summary-words.ts'
import { phraseCount, phraseHeld, phraseHolders } from './words.ts'

/** One table of the summary, for a terminal or a page alike. */
export interface SummaryTable {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly isNumber?: true }[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly total?: readonly (string | number)[]
}

const texts = (titles: readonly string[]) => titles.map(title => ({ title }))
const numbers = (titles: readonly string[]) =>
  titles.map(title => ({ title, isNumber: true as const }))

export function returnsTable({ returns }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  const cells = (row: ReturnCounts) => [
    row.total,
    row.underFourWeeks,
    row.fourWeeksToThreeMonths,
    row.overThreeMonths
  ]
  return {
    caption: words.captions.returns,
    columns: [...texts([c.municipality]), ...numbers([c.total, ...words.returns])],
    rows: returns.rows.map(row => [row.municipality, ...cells(row)]),
    total: [c.total, ...cells(returns.total)]
  }
}

export function institutionsTable({ institutions }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  const names = institutions.rows.map(({ municipality }) => municipality)
  return {
    caption: words.captions.institutions,
    columns: [...texts([c.institution]), ...numbers([...names, c.total])],
    rows: institutions.institutions.map((institution, index) => [
      institution,
      ...institutions.rows.map(({ counts }) => counts[index] ?? 0),
      institutions.total[index] ?? 0
    ]),
    total: [c.total, ...institutions.rows.map(({ counts }) => sum(counts)), sum(institutions.total)]
  }
}

export function planTable({ plan }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  const cells = <Number>(row: PlanCounts<Number>) => [
    row.met,
    row.missed,
    row.infeasible,
    row.other
  ]
  return {
    caption: words.captions.plan,
    columns: [...texts([c.municipality]), ...numbers(words.plan)],
    rows: plan.rows.map(row => [row.municipality, ...cells(row).map(phraseCount)]),
    total: [c.total, ...cells(plan.total)]
  }
}

const modalities: readonly Modality[] = ['may', 'does', 'on-request']

export function participationTable({ participation }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.participation,
    columns: [...texts([c.partner]), ...numbers(words.participation)],
    rows: participation.map(row => [
      row.title,
      row.assessed,
      ...modalities.map(modality => row.ground[modality]),
      row.noGround,
      row.unknown,
      row.ownJudgement,
      row.readingDecides
    ])
  }
}

export function questionsTable({ questions }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.questions,
    columns: [...texts([c.question, c.toAsk, c.fact]), ...numbers([c.cases])],
    rows: questions.map(({ question, holders, fact, cases }) => [
      question,
      phraseHolders(
        holders.map(({ title }) => title),
        words
      ),
      fact,
      cases
    ])
  }
}

export function holdersTable({ holders }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.holders,
    columns: [...texts([c.party]), ...numbers([c.facts, c.cases])],
    rows: holders.map(({ title, facts, cases }) => [title, facts, cases])
  }
}

export function stepsTable({ steps, cases }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.steps,
    columns: [...texts([c.step, c.kind]), ...numbers([c.cases])],
    rows: steps.map(({ title, isEnd, cases: count }) => [title, isEnd ? c.end : c.waits, count]),
    total: [c.total, '', cases.total]
  }
}

export function subCasesTable({ subCases }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.subCases,
    columns: [...texts([c.within, c.step, c.kind]), ...numbers([c.number])],
    rows: subCases.map(({ kind, title, isEnd, isWithdrawn, cases }) => {
      const stands = isEnd ? c.end : c.waits
      return [kind, title, isWithdrawn ? c.lapsed : stands, cases]
    })
  }
}

export function invitedTable({ invited }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.invited,
    columns: [...texts([c.partner]), ...numbers([c.invited, c.told])],
    rows: invited.map(row => [row.title, row.invited, row.told])
  }
}

export function heldTable({ held }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.held,
    columns: [...texts([c.message, c.to, c.reason]), ...numbers([c.number])],
    rows: held.map(({ message, title, reason, messages }) => [
      message,
      title,
      phraseHeld(reason, words),
      messages
    ])
  }
}

export function filesTable({ input }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.files,
    columns: [...texts([c.file]), ...numbers([c.lines, c.used])],
    rows: input.files.map(({ file, lines, used }) => [file, lines, used])
  }
}

export function markedTable({ input }: Summary, words: SummaryWords): SummaryTable {
  const { columns: c } = words
  return {
    caption: words.captions.marked,
    columns: texts([c.place, c.what, c.reason]),
    rows: input.marked.map(({ file, line, what, text }) => [
      `${file}:${line}`,
      words.marked[what],
      text
    ])
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
