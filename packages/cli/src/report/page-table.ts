import type { Html } from './html.ts'
import { html } from './html.ts'
import type { SummaryTable } from '../summary/tables.ts'

/** A table whose first column names its rows. A wide one scrolls by itself, also with the keyboard. */
export function drawTable({ caption, columns, rows, total }: SummaryTable): Html {
  const cells = (row: readonly (string | number)[]) =>
    row.map((cell, index) => {
      const isNumber = columns[index]?.isNumber
      if (index === 0) return html`<th scope="row">${cell}</th>`
      return isNumber ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`
    })
  const titles = columns.map(({ title, isNumber }) =>
    isNumber
      ? html`<th scope="col" class="number">${title}</th>`
      : html`<th scope="col">${title}</th>`
  )
  const foot = total
    ? html`<tfoot>
        <tr>
          ${cells(total)}
        </tr>
      </tfoot>`
    : ''
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${titles}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row =>
            html`<tr>
              ${cells(row)}
            </tr>`
        )}
      </tbody>
      ${foot}
    </table>
  </div>`
}
