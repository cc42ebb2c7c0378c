import type { Modality } from '@ketenregie/core'
import type { PlanCounts, ReturnCounts, Summary } from './summary.ts'
import { columns, markedWords, phraseCount, phraseHeld, phraseHolders } from './words.ts'

/** One table of the summary, for a terminal or a page alike. */
export interface SummaryTable {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly isNumber?: true }[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly total?: readonly (string | number)[]
}

const words = (titles: readonly string[]) => titles.map(title => ({ title }))
const numbers = (titles: readonly string[]) =>
  titles.map(title => ({ title, isNumber: true as const }))

export function returnsTable({ returns }: Summary): SummaryTable {
  const cells = (row: ReturnCounts) => [
    row.total,
    row.underFourWeeks,
    row.fourWeeksToThreeMonths,
    row.overThreeMonths
  ]
  return {
    caption: 'Personen die terugkeren, naar gemeente en duur van de detentie',
    columns: [...words([columns.municipality]), ...numbers(columns.returns)],
    rows: returns.rows.map(row => [row.municipality, ...cells(row)]),
    total: [columns.total, ...cells(returns.total)]
  }
}

export function institutionsTable({ institutions }: Summary): SummaryTable {
  const names = institutions.rows.map(({ municipality }) => municipality)
  return {
    caption: 'Personen die terugkeren, naar inrichting van de laatste melding',
    columns: [...words(['inrichting']), ...numbers([...names, columns.total])],
    rows: institutions.institutions.map((institution, index) => [
      institution,
      ...institutions.rows.map(({ counts }) => counts[index] ?? 0),
      institutions.total[index] ?? 0
    ]),
    total: [
      columns.total,
      ...institutions.rows.map(({ counts }) => sum(counts)),
      sum(institutions.total)
    ]
  }
}

export function planTable({ plan }: Summary): SummaryTable {
  const cells = <Number>(row: PlanCounts<Number>) => [
    row.met,
    row.missed,
    row.infeasible,
    row.other
  ]
  return {
    caption: 'Termijn van het D&R-plan, naar gemeente',
    columns: [...words([columns.municipality]), ...numbers(columns.plan)],
    rows: plan.rows.map(row => [row.municipality, ...cells(row).map(phraseCount)]),
    total: [columns.total, ...cells(plan.total)]
  }
}

const modalities: readonly Modality[] = ['may', 'does', 'on-request']

export function participationTable({ participation }: Summary): SummaryTable {
  return {
    caption: 'Deelname aan het casusoverleg, in zaken',
    columns: [...words([columns.party]), ...numbers(columns.participation)],
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

export function questionsTable({ questions }: Summary): SummaryTable {
  return {
    caption: 'Feiten die nog nodig zijn',
    columns: [...words(['vraag', 'te vragen aan', 'feit']), ...numbers(['zaken'])],
    rows: questions.map(({ question, holders, fact, cases }) => [
      question,
      phraseHolders(holders.map(({ title }) => title)),
      fact,
      cases
    ])
  }
}

export function holdersTable({ holders }: Summary): SummaryTable {
  return {
    caption: 'Eerst te vragen, per partij',
    columns: [...words(['partij']), ...numbers(['feiten', 'zaken'])],
    rows: holders.map(({ title, facts, cases }) => [title, facts, cases])
  }
}

export function stepsTable({ steps, cases }: Summary): SummaryTable {
  return {
    caption: 'Zaken per stap',
    columns: [...words(['stap', 'soort']), ...numbers(['zaken'])],
    rows: steps.map(({ title, isEnd, cases: count }) => [title, isEnd ? 'eind' : 'wacht', count]),
    total: [columns.total, '', cases.total]
  }
}

export function heldTable({ held }: Summary): SummaryTable {
  return {
    caption: 'Berichten die niet zijn verstuurd',
    columns: [...words(['bericht', 'aan', 'reden']), ...numbers(['aantal'])],
    rows: held.map(({ message, title, reason, messages }) => [
      message,
      title,
      phraseHeld(reason),
      messages
    ])
  }
}

export function filesTable({ input }: Summary): SummaryTable {
  return {
    caption: 'Gelezen invoer',
    columns: [...words(['bestand']), ...numbers(['regels', 'verwerkt'])],
    rows: input.files.map(({ file, lines, used }) => [file, lines, used])
  }
}

export function markedTable({ input }: Summary): SummaryTable {
  return {
    caption: 'Regels die niet zomaar zijn overgenomen',
    columns: words(['plaats', 'wat', 'reden']),
    rows: input.marked.map(({ file, line, what, text }) => [
      `${file}:${line}`,
      markedWords[what],
      text
    ])
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
