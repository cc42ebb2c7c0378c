import type { ShapeKind } from './diagram.ts'
import type { Point } from './geometry.ts'

type Mark = (middle: Point) => string

const envelope =
  (kind: string): Mark =>
  ({ x, y }) =>
    `<path class="${kind}" d="M${x - 8} ${y - 5.5}h16v11h-16z"/>` +
    `<path class="merk"${kind === 'vol' ? ' style="stroke:#fff"' : ''} d="M${x - 8} ${y - 5.5}l8 6 8-6"/>`

const clock: Mark = ({ x, y }) =>
  `<circle class="merk" cx="${x}" cy="${y}" r="9"/><path class="merk" d="M${x} ${y - 6}v6h4.5"/>`

const sheet: Mark = ({ x, y }) =>
  `<path class="merk" d="M${x - 6} ${y - 8}h12v16h-12zM${x - 4} ${y - 4.5}h8m-8 4h8m-8 4h8"/>`

const arrow =
  (kind: string): Mark =>
  ({ x, y }) =>
    `<path class="${kind}" d="M${x - 9} ${y - 3.5}h9v-5l9 8.5-9 8.5v-5h-9z"/>`

const peak =
  (kind: string): Mark =>
  ({ x, y }) =>
    `<path class="${kind}" d="M${x} ${y - 9}l6 16-6-6-6 6z"/>`

const disc: Mark = ({ x, y }) => `<circle class="vol" cx="${x}" cy="${y}" r="10"/>`

/** The sign inside the ring of an event, as BPMN draws it. */
export const marks: Readonly<Partial<Record<ShapeKind, Mark>>> = {
  'message-received': envelope('merk'),
  'frame-start': envelope('merk'),
  'message-sent': envelope('vol'),
  'end-with-message': envelope('vol'),
  awaited: envelope('merk'),
  'facts-known': sheet,
  'end-of-parts': disc,
  'end-to-exit': peak('vol'),
  exit: peak('merk'),
  'limit-passed': clock,
  'link-from': arrow('merk'),
  'link-to': arrow('vol')
}
