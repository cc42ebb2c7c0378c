import { unreachable } from '@ketenregie/core'
import { Html, html } from '../../report/html.ts'
import type {
  Block,
  BookPlace,
  Example,
  Item,
  Picture,
  Row,
  Sources,
  Table,
  Text
} from '../model/book.ts'
import { idOf } from '../model/ids.ts'
import type { Numbers } from '../model/numbers.ts'
import { pieces } from '../model/text.ts'

export interface Marks {
  readonly numbers: Numbers
  readonly places: readonly BookPlace[]
}

export function printBlock(block: Block, marks: Marks): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 3
        ? html`<h3 id="${block.id}" ${block.startsPage === true ? html` class="page"` : ''}>
            ${block.title}
          </h3>`
        : html`<h4 id="${block.id}">${block.title}</h4>`
    case 'note':
      return html`<p class="note">${printText(block.text)}</p>`
    case 'statement':
      return html`<p>${printText(block.text)} ${printMarks(block.sources, marks)}</p>`
    case 'list': {
      const items = block.items.map(item => printItem(item, marks))
      return block.ordered
        ? html`<ol class="list">
            ${items}
          </ol>`
        : html`<ul class="list">
            ${items}
          </ul>`
    }
    case 'table':
      return printTable(block, marks)
    case 'picture':
      return printPicture(block, marks)
    case 'example':
      return printExample(block, marks)
    default:
      return unreachable(block)
  }
}

function printText(text: Text): Html {
  const parts = pieces(text).map(piece =>
    typeof piece === 'string' ? html`${piece}` : html`<a href="#${piece.to}">${piece.text}</a>`
  )
  return new Html(parts.map(part => part.text).join(''))
}

/** The numbers of the places, each a link to what it says of document and place. */
function printMarks(sources: Sources, { numbers }: Marks): Html {
  const all = [...new Set(sources.map(numbers))]
  const marks = all.map(number => {
    const to = idOf.place(number)
    return html`<a class="source" href="#${to}">[${number}]</a>`
  })
  return new Html(marks.map(mark => mark.text).join(' '))
}

function printItem({ text, sources, items = [], id }: Item, marks: Marks): Html {
  const inner =
    items.length === 0
      ? ''
      : html`<ul>
          ${items.map(item => printItem(item, marks))}
        </ul>`
  const anchor = id === undefined ? '' : html` id="${id}"`
  return html`<li${anchor}>${printText(text)} ${printMarks(sources, marks)}${inner}</li>`
}

function printTable({ caption, columns, rows }: Table, marks: Marks): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${[...columns, 'bron'].map(column => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => printRow(row, columns, marks))}
      </tbody>
    </table>
  </div>`
}

function printRow({ cells, sources, id }: Row, columns: readonly string[], marks: Marks): Html {
  const anchor = id === undefined ? '' : html` id="${id}"`
  return html`<tr${anchor}>
    ${cells.map((cell, index) =>
      index === 0
        ? html`<th scope="row">${printText(cell)}</th>`
        : html`<td data-column="${columns[index] ?? ''}">${printText(cell)}</td>`
    )}
    <td class="sources" data-column="bron">${printMarks(sources, marks)}</td>
  </tr>`
}

/** Folded without a script; on paper it is open. What it rests on stands once, at its foot. */
function printExample({ id, title, moments, sources }: Example, marks: Marks): Html {
  return html`<details class="example" id="${id}">
    <summary>${title}</summary>
    <ol>
      ${moments.map(
        ({ when, happens, outcome }) =>
          html`<li>
            <b>${when}.</b> ${happens}
            ${outcome === '' ? '' : html`<span class="then">${outcome}</span>`}
          </li>`
      )}
    </ol>
    <p class="rests">Steunt op ${printMarks(sources, marks)}</p>
  </details>`
}

/** As wide as it was drawn, so that all words are of one size; a narrow screen scrolls. */
function printPicture({ title, svg, sources }: Picture, marks: Marks): Html {
  const width = /viewBox="-?[\d.]+ -?[\d.]+ (?<width>[\d.]+)/.exec(svg)?.groups?.['width'] ?? '960'
  return html`<figure>
    <div class="scroll picture" tabindex="0" role="group" aria-label="Plaatje: ${title}">
      <div
        style="min-width: ${Math.round(Number(width) * 0.8)}px; max-width: ${Math.round(Number(width))}px"
      >
        ${new Html(svg)}
      </div>
    </div>
    <figcaption>${title} ${printMarks(sources, marks)}</figcaption>
  </figure>`
}
