import type { Day, Known, Shown } from './collect-picture.ts'

const width = 880
const height = 400

/** One picture of what the product does: from a text and a few facts to an answer with its reasons. */
export function printPicture(shown: Shown): string {
  const { asked, settled, term } = shown
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titel uitleg">`,
    '<title id="titel">From agreements as people write them to answers with their reasons</title>',
    `<desc id="uitleg">${escaped(`A rule in ${shown.file}; one fact known and ${shown.relevant.length} unknown; the outcome is ${shown.outcome}, and ${asked.party} is asked first. A term from ${term.start} moves to ${term.days.at(-1)?.day ?? ''}.`)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" x="1" y="1" width="${width - 2}" height="${height - 2}" rx="10"/>`,
    panel(16, 352, 'Agreements, as people write them'),
    ...shown.lines
      .flatMap(wrapped)
      .map(({ number, text, x }, at) => code(number, text, x, 64 + at * 19)),
    arrow(370),
    panel(386, 226, 'What is known'),
    ...shown.known.flatMap((one, at) => fact(one, 58 + at * 46)),
    arrow(614),
    panel(630, 234, 'What follows, and why'),
    words('big', 642, 84, shown.outcome),
    words('', 642, 110, 'because of what is not known:'),
    ...shown.relevant.map((one, at) => words('soft', 654, 132 + at * 20, one)),
    words('', 642, 202, `ask first: ${asked.party}`),
    words('soft', 654, 222, asked.fact),
    words('', 642, 246, `if yes: ${settled}`),
    `<path class="line" d="M16 272H${width - 16}"/>`,
    words('head', 28, 296, `Four weeks from ${term.start}: ${term.what}`),
    ...term.days.flatMap((day, at) => box(day, 28 + at * 208))
  ].join('\n')}\n</svg>\n`
}

// colours of its own in both schemes, so that it reads on a page of any colour
const style = [
  'text{font:14px -apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;fill:#1d2733}',
  '.head{font-weight:600}.big{font-size:24px;font-weight:700}.soft,.number{fill:#4a5866}',
  '.code{font:11.5px ui-monospace,"Liberation Mono",Consolas,monospace}.number{font:11px ui-monospace,"Liberation Mono",Consolas,monospace;text-anchor:end}',
  '.paper{fill:#fff;stroke:#8593a1}.line{stroke:#c4cdd6}.panel{fill:#f4f7fa;stroke:#c4cdd6}',
  '.arrow{fill:none;stroke:#1f5f99;stroke-width:2}.chip,.day{fill:#fff;stroke:#5b6b7c}.open{stroke-dasharray:4 3}',
  '.last{fill:#e3f1e7;stroke:#1b6e3c;stroke-width:2}.middle{text-anchor:middle}',
  '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.soft,.number{fill:#aab6c2}.paper{fill:#14191f;stroke:#5b6b7c}.line{stroke:#3d4b5a}.panel{fill:#1c232b;stroke:#3d4b5a}.arrow{stroke:#6cb0ee}.chip,.day{fill:#14191f;stroke:#8593a1}.last{fill:#16301f;stroke:#5fbf83}}'
].join('')

function panel(x: number, wide: number, title: string): string {
  return `<rect class="panel" x="${x}" y="16" width="${wide}" height="244" rx="8"/>${words('head', x + 12, 40, title)}`
}

interface CodeLine {
  /** Null where a line goes on. */
  readonly number: number | null
  readonly text: string
  readonly x: number
}

/** As far as the panel goes; the rest of a line stands under it. */
function wrapped({ number, text }: Shown['lines'][number]): readonly CodeLine[] {
  const x = 50 + Math.max(0, text.length - text.trimStart().length - 2) * 5
  const most = Math.floor((360 - x) / 6.95)
  const lines: string[] = []
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((one, at) => ({
    number: at === 0 ? number : null,
    text: one,
    x: at === 0 ? x : x + 16
  }))
}

function code(number: number | null, text: string, x: number, y: number): string {
  const before = number === null ? '' : words('number', 42, y, String(number))
  return before + words('code', x, y, text)
}

function fact({ fact: name, answer, holder }: Known, y: number): readonly string[] {
  return [
    `<rect class="chip${answer === null ? ' open' : ''}" x="398" y="${y}" width="44" height="30" rx="6"/>`,
    words('middle', 420, y + 20, answer ?? '?'),
    words('', 452, y + 12, name),
    words('soft', 452, y + 31, holder)
  ]
}

function box({ day, why, isLast }: Day, x: number): readonly string[] {
  return [
    `<rect class="day${isLast ? ' last' : ''}" x="${x}" y="312" width="192" height="64" rx="8"/>`,
    words(isLast ? 'middle head' : 'middle', x + 96, 338, day),
    words('middle soft', x + 96, 360, why)
  ]
}

function arrow(x: number): string {
  return `<path class="arrow" d="M${x} 138h12m-5 -5 5 5-5 5"/>`
}

function words(kind: string, x: number, y: number, text: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
