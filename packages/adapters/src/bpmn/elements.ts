import type { Line, Shape, ShapeKind } from './diagram.ts'
import type { Box, Point } from './geometry.ts'

type Required = Pick<Shape, 'lane' | 'box'>

export function shape(
  id: string,
  kind: ShapeKind,
  name: string,
  rest: Required & Partial<Shape>
): Shape {
  return {
    label: null,
    step: null,
    causes: [],
    guard: null,
    documentation: null,
    host: null,
    interrupts: true,
    isReminder: false,
    ...rest,
    id,
    kind,
    name
  }
}

export function line(id: string, from: string, to: string, points: readonly Point[]): Line {
  const plain = { name: '', label: null, guard: null, isDefault: false, effects: [], causes: [] }
  return { ...plain, id, from, to, points }
}

/** A square round a point. */
export function around({ x, y }: Point, side: number): Box {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side }
}
