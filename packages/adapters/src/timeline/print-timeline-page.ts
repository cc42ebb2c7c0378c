import type { CivilDate, Language } from '@ketenregie/core'
import { printTimeline } from './print-timeline.ts'
import type { Timeline } from './timeline.ts'
import { day as dayIn, escaped, statusOf, timelineWords } from './words.ts'

/** The picture with tables beside it that hold the same facts. Needs no script and nothing from elsewhere. */
export function printTimelinePage(timeline: Timeline, language: Language = 'nl'): string {
  const words = timelineWords[language]
  const day = (date: CivilDate) => dayIn(date, words)
  const { title, bands, bars, events, today } = timeline
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${words.key(day(today))}</p>`,
    printTimeline(timeline, language).trimEnd(),
    table(
      ...words.limits,
      bars.map(bar => [
        bar.what,
        day(bar.start),
        day(bar.nominal),
        day(bar.final),
        bar.earlier.map(day).join('; '),
        bar.suspensions
          .map(({ from, to }) =>
            to === null ? words.since(day(from)) : words.until(day(from), day(to))
          )
          .join('; '),
        statusOf(bar, words)
      ])
    ),
    table(
      ...words.coordination,
      bands.map(({ party, from, to }) => [party, day(from), day(to)])
    ),
    table(
      ...words.events,
      events.map(({ on, what }, at) => [String(at + 1), day(on), what.join('; ')])
    ),
    '</main>',
    '</body>',
    '</html>'
  ]
    .filter(part => part !== '')
    .join('\n')
    .concat('\n')
}

const style = [
  'body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#1d2733;background:#fff;margin:2rem}',
  'svg{max-width:100%;height:auto}table{border-collapse:collapse;margin:1.5rem 0}',
  'caption{font-weight:600;text-align:left;padding:.3rem 0}th,td{border:1px solid #5b6b7c;padding:.3rem .6rem;text-align:left;vertical-align:top}th{background:#eef2f6}'
].join('')

function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  if (rows.length === 0) return ''
  const heads = titles.map(title => `<th scope="col">${escaped(title)}</th>`).join('')
  const lines = rows.map(
    cells => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  )
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody></table>`
  ].join('\n')
}
