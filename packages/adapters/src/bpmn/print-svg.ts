import type { Diagram, Line, Shape, ShapeKind } from './diagram.ts'
import { frame, heightOf, linesOf, size } from './geometry.ts'
import type { Box } from './geometry.ts'
import { marks } from './marks.ts'
import { entry } from './measure.ts'

export interface SvgOptions {
  /** The step that a case is in: it stands out. */
  readonly marked?: readonly string[]
}

/** A picture that stands on its own: no script, no font from elsewhere, a title and a description. */
export function printSvg(diagram: Diagram, { marked = [] }: SvgOptions = {}): string {
  const { pool, lanes, shapes, lines, title, source, id } = diagram
  const frames = shapes.filter(({ kind }) => kind === 'frame')
  const wholes = shapes.filter(({ kind }) => kind === 'parts')
  const others = shapes.filter(({ kind }) => kind !== 'frame' && kind !== 'parts')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-frame} ${-frame} ${pool.width + 2 * frame} ${pool.height + 2 * frame}" ` +
      `role="img" aria-labelledby="${id}-titel ${id}-uitleg" class="ketenregie-proces">`,
    `<title id="${id}-titel">${escaped(title)}</title>`,
    `<desc id="${id}-uitleg">${escaped(describe(diagram, marked))}</desc>`,
    `<style>${style}</style>`,
    `<defs><marker id="${id}-pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="pijl" d="M0 0 10 5 0 10z"/></marker></defs>`,
    rect(pool, 'pool'),
    turned(title, { x: 0, y: 0, width: 30, height: pool.height }, 'kop'),
    ...lanes.flatMap(({ name, box }) => [
      rect(box, 'baan'),
      rect({ ...box, width: 30 }, 'rand'),
      turned(name, { ...box, width: 30 }, 'kop')
    ]),
    ...frames.map(({ box }) => rect(box, 'kader', 6)),
    ...wholes.flatMap(({ box, name, step }) => [
      rect(box, `stap deel${hereIs(step, marked)}`, 8),
      text(name, { ...box, y: box.y + 8 }, 'kop')
    ]),
    ...lines.map(one => path(one, id)),
    ...others.map(one => draw(one, marked)),
    ...lines.flatMap(({ label, name }) => (label ? [text(name, label, 'naam', 'start')] : [])),
    source === '' ? '' : `<metadata>${escaped(source)}</metadata>`,
    '</svg>'
  ]
    .filter(part => part !== '')
    .join('\n')
    .concat('\n')
}

const style = [
  `.ketenregie-proces{font:${size.text}px "Liberation Sans",Arial,sans-serif;fill:#1d2733;background:#fff}`,
  '.pool{fill:#e4eaf1;stroke:#5b6b7c}.baan{fill:#fff;stroke:#5b6b7c}.rand{fill:#eef2f6;stroke:#5b6b7c}',
  '.kop{font-weight:600}.stap{fill:#e3eefa;stroke:#1f5f99;stroke-width:1.5}.deel{fill:#f7fafd}',
  '.naar{fill:#1a4f80}.zaak{stroke-width:3.5}.keuze{fill:#fff;stroke:#1d2733;stroke-width:1.5}.samen{fill:#fff;stroke:#1d2733;stroke-width:1.5}',
  '.hier{fill:#ffd75e;stroke:#1d2733;stroke-width:4}',
  '.ring{fill:#fff;stroke:#1d2733;stroke-width:1.5}.eind{stroke-width:3.5}.stil{stroke-dasharray:4 3}',
  '.kader{fill:#fff;stroke:#5b6b7c;stroke-dasharray:3 3}',
  '.lijn{fill:none;stroke:#3d4b5a;stroke-width:1.3}.pijl{fill:#3d4b5a}.merk{fill:none;stroke:#1d2733;stroke-width:1.3}.vol{fill:#1d2733}.dik{stroke-width:3}'
].join('')

function describe({ lanes, shapes }: Diagram, marked: readonly string[]): string {
  const namesOf = (...kinds: readonly ShapeKind[]) => [
    ...new Set(shapes.flatMap(({ kind, name }) => (kinds.includes(kind) ? [name] : [])))
  ]
  const [steps, decisions] = [namesOf('step', 'parts'), namesOf('decision').filter(Boolean)]
  const here = shapes.flatMap(({ step, name }) => (step && marked.includes(step) ? [name] : []))
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Banen', lanes.map(({ name }) => name)],
    ['Stappen', steps],
    ['Beslissingen', decisions],
    ['De zaak is in', [...new Set(here)]]
  ]
  return parts
    .flatMap(([head, names]) => (names.length === 0 ? [] : [`${head}: ${names.join('; ')}.`]))
    .join(' ')
}

function draw(
  { kind, name, box, label, interrupts, step, isReminder }: Shape,
  marked: readonly string[]
): string {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const isHere = hereIs(step, marked)
  const kindOfName = elsewhere.has(kind) ? 'naam naar' : 'naam'
  const named = label
    ? text(name, label, kindOfName, isBeside(label, box) ? 'start' : 'middle')
    : ''
  if (kind === 'step')
    return rect(box, `stap${isHere}`, 8) + text(name, within(name, box), 'naam') + flag(isHere, box)
  if (kind === 'call')
    return (
      rect(box, 'stap zaak', 8) +
      text(name, { ...box, y: box.y + 8 }, 'naam') +
      plus(middle.x, box.y + box.height - 9)
    )
  if (kind === 'decision' || kind === 'join' || kind === 'split') {
    const half = box.width / 2
    const d = `M${middle.x} ${middle.y - half}l${half} ${half}-${half} ${half}-${half}-${half}z`
    const cross =
      kind === 'join'
        ? `<path class="merk" d="M${middle.x - 7} ${middle.y - 7}l14 14m0-14l-14 14"/>`
        : kind === 'split'
          ? `<path class="merk dik" d="M${middle.x - 9} ${middle.y}h18m-9-9v18"/>`
          : ''
    return `<path class="${kind === 'decision' ? `keuze${isHere}` : 'samen'}" d="${d}"/>${cross}${named}`
  }
  const isEnd = ends.has(kind)
  const dashed = interrupts || isEnd ? '' : ' stil'
  const radius = size.event / 2
  const outer = `<circle class="ring${isEnd ? ' eind' : ''}${dashed}${isHere}" cx="${middle.x}" cy="${middle.y}" r="${radius}"/>`
  const isDouble = !isEnd && !starts.has(kind)
  const inner = isDouble
    ? `<circle class="ring${dashed}" cx="${middle.x}" cy="${middle.y}" r="${radius - 4}"/>`
    : ''
  return outer + inner + (marks[isReminder ? 'limit-passed' : kind] ?? (() => ''))(middle) + named
}

/** Over a step that a case is in, in the room between steps. */
function flag(isHere: string, { x, y, width }: Box): string {
  const above = { x, y: y - size.line - 2, width, height: size.line }
  return isHere === '' ? '' : text('de zaak is hier', above, 'kop', 'start')
}

/** The sign that there is more inside. */
function plus(x: number, y: number): string {
  return `<path class="merk" d="M${x - 6} ${y - 6}h12v12h-12zM${x - 4} ${y}h8m-4 -4v8"/>`
}

/** A name of a step that stands elsewhere. */
const elsewhere: ReadonlySet<ShapeKind> = new Set(['link-to', 'link-from', 'exit', 'end-to-exit'])
const starts: ReadonlySet<ShapeKind> = new Set(['start', 'frame-start', 'parts-start'])
const ends: ReadonlySet<ShapeKind> = new Set([
  'end',
  'end-with-message',
  'end-of-parts',
  'end-to-exit'
])

function hereIs(step: string | null, marked: readonly string[]): string {
  return step !== null && marked.includes(step) ? ' hier' : ''
}

function path({ points }: Line, id: string): string {
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return `<path class="lijn" d="${d}" marker-end="url(#${id}-pijl)"/>`
}

function rect({ x, y, width, height }: Box, kind: string, round = 0): string {
  return `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"/>`
}

/** A name inside a step stands beside the line that comes in. */
function within(words: string, { x, y, width, height }: Box): Box {
  // an event on the right edge may reach into the step
  const beside = size.event / 2 - 4
  const high = heightOf(words, width - 2 * beside)
  const top = Math.max(6, Math.min(entry.y, height / 2) - high / 2)
  return { x: x + beside, y: y + top, width: width - 2 * beside, height: high }
}

/** A name to the right of its shape begins there; any other stands in the middle of its room. */
function isBeside(label: Box, box: Box): boolean {
  return label.x >= box.x + box.width && label.y < box.y + box.height
}

function text(
  words: string,
  { x, y, width }: Box,
  kind: string,
  anchor: 'start' | 'middle' = 'middle'
): string {
  const left = anchor === 'start' ? x : x + width / 2
  const spans = linesOf(words, width).map(
    (one, at) => `<tspan x="${left}" y="${y + (at + 0.8) * size.line}">${escaped(one)}</tspan>`
  )
  return `<text class="${kind}" text-anchor="${anchor}">${spans.join('')}</text>`
}

function turned(words: string, { x, y, width, height }: Box, kind: string): string {
  const at = `${x + width / 2 + 4} ${y + height / 2}`
  return `<text class="${kind}" text-anchor="middle" transform="translate(${at}) rotate(-90)">${escaped(words)}</text>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
