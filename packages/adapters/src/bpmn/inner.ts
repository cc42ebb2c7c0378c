import type { Line, Shape } from './diagram.ts'
import type { Box, Point } from './geometry.ts'

/** Shapes and lines that have their places, from a corner of their own. */
export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly lines: readonly Line[]
}

export interface Inner extends Drawn {
  readonly width: number
  readonly height: number
}

export const nothing: Drawn = { shapes: [], lines: [] }

export function together(parts: readonly Drawn[]): Drawn {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    lines: parts.flatMap(({ lines }) => lines)
  }
}

export function moved({ shapes, lines }: Drawn, by: Point): Drawn {
  const point = <At extends Point>(one: At): At => ({ ...one, x: one.x + by.x, y: one.y + by.y })
  const box = (one: Box | null) => one && point(one)
  return {
    shapes: shapes.map(one => ({ ...one, box: point(one.box), label: box(one.label) })),
    lines: lines.map(one => ({ ...one, label: box(one.label), points: one.points.map(point) }))
  }
}
