import { frame, size } from './geometry.ts'

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** In millimetres: around the picture, and for what stands under it. */
const margin = 15
const caption = 20
/** In points: smaller is not read with ease. */
const smallest = 7

/** On a sheet laid on its side, a picture no larger than this has no text of under seven points. */
export const a3 = roomOn(420, 297)

function roomOn(width: number, height: number): Size {
  const pixels = (millimetres: number) =>
    Math.floor(((millimetres / 25.4) * 72 * size.text) / smallest) - 2 * frame
  return { width: pixels(width - 2 * margin), height: pixels(height - 2 * margin - caption) }
}
