import { countLines } from '../summary/count-lines.ts'
import type { Summary } from '../summary/summary.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** What a reader wants to know first. */
export function keyFigures({ cases, plan, participation, questions, input }: Summary): Html {
  const { met, missed } = plan.total
  const feasible = met + missed
  const refused = countLines(input.marked, 'refused')
  const decided = participation.reduce((sum, { readingDecides }) => sum + readingDecides, 0)
  const figures = [
    [String(cases.total), 'zaken, elk uit een detentiemelding'],
    [String(cases.resting), 'daarvan zijn in rust: er loopt geen termijn meer'],
    [`${met} van ${feasible}`, 'haalbare termijnen voor het D&R-plan gehaald'],
    [String(questions.length), 'verschillende feiten nog te vragen'],
    [String(decided), 'uitkomsten waarin de lezing van de bron beslist'],
    [String(refused), 'regels invoer geweigerd, met reden']
  ] as const
  return html`<dl class="key">
    ${figures.map(
      ([number, text]) =>
        html`<div>
          <dt>${text}</dt>
          <dd>${number}</dd>
        </div>`
    )}
  </dl>`
}
