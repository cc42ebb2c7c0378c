import type { Html } from './html.ts'
import { html } from './html.ts'

export interface BarChart {
  readonly id: string
  /** What a person who cannot see the picture must know of it. */
  readonly title: string
  readonly series: readonly Series[]
  readonly bars: readonly Bar[]
  /** The number that fills the whole width. */
  readonly full: number
}

export interface Series {
  readonly name: string
  /** Of the palette in style.ts. */
  readonly color: string
  readonly ink: string
}

export interface Bar {
  readonly name: string
  readonly note: string
  /** In the order of the series. */
  readonly counts: readonly number[]
}

const rowHeight = 62
const barTop = 24
const barHeight = 28
/** Under this share of the width a number does not fit in its piece; the table has it. */
const leastShare = 0.05

/**
 * Horizontal bars in pieces. Widths are shares of the page and heights are fixed, so that words
 * keep their size on every screen.
 */
export function drawStackedBars(chart: BarChart): Html {
  const height = chart.bars.length * rowHeight - (rowHeight - barTop - barHeight)
  return html`<ul class="legend" aria-hidden="true">
      ${chart.series.map(
        ({ name, color }) =>
          html`<li>
            <svg width="14" height="14"><rect width="14" height="14" fill="${color}" /></svg>
            ${name}
          </li>`
      )}
    </ul>
    <svg
      class="chart"
      role="img"
      aria-labelledby="${chart.id}-title"
      width="100%"
      height="${height}"
    >
      <title id="${chart.id}-title">${chart.title}</title>
      ${chart.bars.map((bar, index) => drawBar(bar, index * rowHeight, chart))}
    </svg>`
}

function drawBar({ name, note, counts }: Bar, top: number, { series, full }: BarChart): Html {
  let left = 0
  const pieces = series.flatMap(({ color, ink }, index) => {
    const count = counts[index] ?? 0
    const share = full === 0 ? 0 : count / full
    const x = left
    left += share
    if (count === 0) return []
    const label = html`<text
      x="${percent(x + share / 2)}"
      y="${top + barTop + 19}"
      text-anchor="middle"
      fill="${ink}"
      >${count}</text
    >`
    return [
      html`<rect
          x="${percent(x)}"
          y="${top + barTop}"
          width="${percent(share)}"
          height="${barHeight}"
          fill="${color}"
          stroke="#fff"
          stroke-width="1.5"
        />${share < leastShare ? '' : label}`
    ]
  })
  return html`<g
    ><text x="0" y="${top + 15}"
      ><tspan class="bar-name">${name}</tspan><tspan dx="8" class="bar-note">${note}</tspan></text
    >
    ${pieces}</g
  >`
}

/** Three decimals, so that the same numbers always give the same text. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}
