import type { Language } from '@ketenregie/core'
import type { Summary } from '../summary/summary.ts'
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
} from '../summary/tables.ts'
import { summaryWords } from '../summary/summary-words.ts'
import { phraseDays, phraseReturns, phraseSource, phraseSources } from '../summary/words.ts'
import { participationChart, planChart, returnsChart } from './charts.ts'
import type { Html } from './html.ts'
import { Html as Raw, html } from './html.ts'
import { keyFigures } from './key-figures.ts'
import { drawTable } from './page-table.ts'
import { reportWords } from './report-words.ts'
import type { ReportWords } from './report-words.ts'
import { drawStackedBars } from './stacked-bars.ts'
import type { BarChart } from './stacked-bars.ts'
import { style } from './style.ts'

/** The summary as one page that needs nothing beside it. The same summary always gives the same page. */
export function printReport(summary: Summary, language: Language): string {
  const words = summaryWords[language]
  const said = reportWords[language]
  const parts = sectionsOf(summary, language)
  const title = words.title(summary.region.title)
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Raw(style)}
        </style>
      </head>
      <body>
        <header>
          <p class="over">${said.over}</p>
          <h1>${title}</h1>
          <p class="lead">${said.lead(summary.cases.total, phraseDays(summary, words))}</p>
          ${keyFigures(summary, said)}
          <nav aria-label="${said.contents}">
            <ol>
              ${parts.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}
            </ol>
          </nav>
        </header>
        <main>
          ${parts.map(
            ({ id, title: name, body }) =>
              html`<section id="${id}" aria-labelledby="${id}-kop">
                <h2 id="${id}-kop">${name}</h2>
                ${body}
              </section>`
          )}
        </main>
        ${footer(summary, said)}
      </body>
    </html> `.text
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: readonly Html[]
}

function sectionsOf(summary: Summary, language: Language): readonly Section[] {
  const words = summaryWords[language]
  const said = reportWords[language]
  const { notes } = words
  const source = (text: string) => paragraph('source', words.source(text))
  const { returns, institutions, plan, participation, input } = summary
  return [
    {
      id: 'terugkeer',
      title: said.sections.terugkeer,
      body: [
        figure(said.returnsFigure, returnsChart(summary, language)),
        drawTable(returnsTable(summary, words)),
        paragraph('note', phraseReturns(summary.returns, words)),
        source(said.storeSetUp(phraseSource(returns.source, words))),
        drawTable(institutionsTable(summary, words)),
        source(said.storeSetUp(phraseSource(institutions.source, words)))
      ]
    },
    {
      id: 'plan',
      title: said.sections.plan,
      body: [
        figure(said.planFigure, planChart(summary, language)),
        drawTable(planTable(summary, words)),
        paragraph('note', `${notes.plan} ${words.madeLate(plan.total.missed, plan.madeLate)}`),
        paragraph('note', notes.small),
        source(said.limitFrom(phraseSource(plan.source, words)))
      ]
    },
    {
      id: 'deelname',
      title: said.sections.deelname,
      body: [
        figure(said.participationFigure, participationChart(summary, language)),
        drawTable(participationTable(summary, words)),
        paragraph('note', notes.participation),
        source(
          said.rulesFrom(
            phraseSources(
              participation.map(row => row.source),
              words
            )
          )
        )
      ]
    },
    {
      id: 'vragen',
      title: said.sections.vragen,
      body: [
        paragraph('note', notes.questions),
        drawTable(holdersTable(summary, words)),
        drawTable(questionsTable(summary, words)),
        source(said.questionsFrom)
      ]
    },
    {
      id: 'stand',
      title: said.sections.stand,
      body: [
        drawTable(stepsTable(summary, words)),
        ...(summary.subCases.length === 0
          ? []
          : [
              drawTable(subCasesTable(summary, words)),
              drawTable(invitedTable(summary, words)),
              paragraph('note', notes.subCases)
            ]),
        source(said.store)
      ]
    },
    {
      id: 'berichten',
      title: said.sections.berichten,
      body: [
        paragraph('note', notes.held),
        drawTable(heldTable(summary, words)),
        source(said.basesFrom)
      ]
    },
    {
      id: 'invoer',
      title: said.sections.invoer,
      body: [
        drawTable(filesTable(summary, words)),
        ...(input.marked.length === 0 ? [] : [drawTable(markedTable(summary, words))]),
        source(said.files)
      ]
    }
  ]
}

function figure(caption: string, chart: BarChart): Html {
  return html`<figure>
    <figcaption>${caption}</figcaption>
    ${drawStackedBars(chart)}
  </figure>`
}

function paragraph(kind: string, text: string): Html {
  return html`<p class="${kind}">${text}</p>`
}

function footer({ agreements, region }: Summary, said: ReportWords): Html {
  return html`<footer>
    <p>
      ${said.footer(agreements.name, agreements.version, region.name)} ${said.hash}
      <code>${agreements.hash}</code>: ${said.again}
    </p>
  </footer>`
}
