import type { Summary } from '../summary/summary.ts'
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
} from '../summary/tables.ts'
import { notes, phraseDays, phraseReturns, phraseSource, phraseSources } from '../summary/words.ts'
import { participationChart, planChart, returnsChart } from './charts.ts'
import type { Html } from './html.ts'
import { Html as Raw, html } from './html.ts'
import { keyFigures } from './key-figures.ts'
import { drawTable } from './page-table.ts'
import { drawStackedBars } from './stacked-bars.ts'
import type { BarChart } from './stacked-bars.ts'
import { style } from './style.ts'

/** The summary as one page that needs nothing beside it. The same summary always gives the same page. */
export function printReport(summary: Summary): string {
  const parts = sectionsOf(summary)
  const title = `Detentie en terugkeer in ${summary.region.title}`
  return html`<!doctype html>
    <html lang="nl">
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
          <p class="over">Verslag van Ketenregie</p>
          <h1>${title}</h1>
          <p class="lead">
            Van detentiemelding tot besluiten, termijnen en open vragen: ${summary.cases.total}
            zaken, nagespeeld van ${phraseDays(summary)}.
          </p>
          ${keyFigures(summary)}
          <nav aria-label="Inhoud">
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
        ${footer(summary)}
      </body>
    </html> `.text
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: readonly Html[]
}

function sectionsOf(summary: Summary): readonly Section[] {
  const { returns, institutions, plan, participation, input } = summary
  return [
    {
      id: 'terugkeer',
      title: 'Wie keert waar terug',
      body: [
        figure('Personen naar gemeente en duur van de detentie', returnsChart(summary)),
        drawTable(returnsTable(summary)),
        paragraph('note', phraseReturns(summary.returns)),
        source(`opslag van deze zaken; opzet van ${phraseSource(returns.source)}`),
        drawTable(institutionsTable(summary)),
        source(`opslag van deze zaken; opzet van ${phraseSource(institutions.source)}`)
      ]
    },
    {
      id: 'plan',
      title: 'Was het D&R-plan op tijd',
      body: [
        figure('Termijn van het D&R-plan, alle gemeenten samen', planChart(summary)),
        drawTable(planTable(summary)),
        paragraph(
          'note',
          `${notes.plan} Van de ${plan.total.missed} verstreken termijnen kwam het plan in ${plan.madeLate} zaken later alsnog.`
        ),
        paragraph('note', notes.small),
        source(`opslag van deze zaken; termijn uit ${phraseSource(plan.source)}`)
      ]
    },
    {
      id: 'deelname',
      title: 'Wie kan aan het casusoverleg deelnemen',
      body: [
        figure('Uitkomst per partner', participationChart(summary)),
        drawTable(participationTable(summary)),
        paragraph('note', notes.participation),
        source(
          `opslag van deze zaken; regels uit ${phraseSources(participation.map(row => row.source))}`
        )
      ]
    },
    {
      id: 'vragen',
      title: 'Wat nog gevraagd moet worden',
      body: [
        paragraph('note', notes.questions),
        drawTable(holdersTable(summary)),
        drawTable(questionsTable(summary)),
        source('opslag van deze zaken; vragen en houders uit de afspraken (feiten.yaml)')
      ]
    },
    {
      id: 'stand',
      title: 'Waar de zaken staan',
      body: [drawTable(stepsTable(summary)), source('opslag van deze zaken')]
    },
    {
      id: 'berichten',
      title: 'Berichten die wachten',
      body: [
        paragraph('note', notes.held),
        drawTable(heldTable(summary)),
        source('opslag van deze zaken; grondslagen uit de afspraken (delen.yaml)')
      ]
    },
    {
      id: 'invoer',
      title: 'Wat er met de invoer gebeurde',
      body: [
        drawTable(filesTable(summary)),
        ...(input.marked.length === 0 ? [] : [drawTable(markedTable(summary))]),
        source('de ingelezen bestanden zelf')
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

function source(text: string): Html {
  return paragraph('source', `Bron: ${text}.`)
}

function footer({ agreements, region }: Summary): Html {
  return html`<footer>
    <p>
      Afspraken: ${agreements.name}, versie ${agreements.version}, met de laag ${region.name}.
      Kenmerk <code>${agreements.hash}</code>: dezelfde afspraken en dezelfde invoer geven dit
      verslag opnieuw, teken voor teken.
    </p>
  </footer>`
}
