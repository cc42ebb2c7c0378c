import type { Line, Shape, ShapeKind } from './diagram.ts'
import { heightOf } from './geometry.ts'
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
    within: null,
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

export function labelBelow(text: string, top: Point): Box {
  const width = 120
  return { x: top.x - width / 2, y: top.y, width, height: heightOf(text, width) }
}

export function labelAbove(text: string, bottom: Point): Box {
  const below = labelBelow(text, bottom)
  return { ...below, y: below.y - below.height }
}

export function idOf(step: string): string {
  return `stap_${step.replaceAll('.', '_')}`
}
