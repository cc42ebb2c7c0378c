import { countLines } from '../summary/count-lines.ts'
import type { Summary } from '../summary/summary.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { ReportWords } from './report-words.ts'

/** What a reader wants to know first. */
export function keyFigures(
  { cases, plan, participation, questions, input }: Summary,
  { keys }: ReportWords
): Html {
  const { met, missed } = plan.total
  const feasible = met + missed
  const refused = countLines(input.marked, 'refused')
  const decided = participation.reduce((sum, { readingDecides }) => sum + readingDecides, 0)
  const figures = [
    [String(cases.total), keys.cases],
    [String(cases.resting), keys.resting],
    [keys.of(met, feasible), keys.met],
    [String(questions.length), keys.questions],
    [String(decided), keys.readings],
    [String(refused), keys.refused]
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
