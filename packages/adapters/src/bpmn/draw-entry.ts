import type { Way } from './chart.ts'
import type { Line, Shape } from './diagram.ts'
import { around, labelBelow, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import type { Point } from './geometry.ts'
import type { Drawn } from './inner.ts'
import { entry } from './measure.ts'
import type { Names } from './names.ts'
import type { Block } from './plan.ts'

interface Context {
  readonly names: Names
  readonly titleOf: (step: string) => string
  /** Null in a part: its start is drawn with the whole. */
  readonly start: Way | null
}

/** Where lines and links come together before a step, and where a case begins. */
export function drawEntry(
  { step, isLinked, fromPage }: Block,
  main: Shape,
  middle: number,
  { names, start, titleOf }: Context
): Drawn {
  const { id, lane, box } = main
  const shapes: Shape[] = []
  const lines: Line[] = []
  const inlet: Point = { x: box.x, y: middle }
  const join = { x: box.x - entry.join, y: middle }
  if (isLinked) {
    const link = { x: box.x - entry.link, y: middle + entry.linkDrop }
    const name = titleOf(step.name)
    const label = labelBelow(name, { x: link.x, y: link.y + 22 })
    shapes.push(
      shape(`${id}_samen`, 'join', '', { lane, box: around(join, size.join) }),
      shape(`${id}_van`, 'link-from', name, { lane, box: around(link, size.event), label })
    )
    lines.push(
      line(`${id}_in`, `${id}_samen`, id, [{ x: join.x + size.join / 2, y: middle }, inlet]),
      line(`${id}_van_in`, `${id}_van`, `${id}_samen`, [
        { x: link.x + size.event / 2, y: link.y },
        { x: join.x, y: link.y },
        { x: join.x, y: middle + size.join / 2 }
      ])
    )
  }
  if (fromPage !== null) {
    const at = { x: box.x - entry.page, y: middle }
    const name = names.fromPage(fromPage)
    const label = { x: at.x - 40, y: middle + size.event / 2 + 4, width: 80, height: size.line }
    const points = [{ x: at.x + size.event / 2, y: middle }, inlet]
    shapes.push(shape(`${id}_van`, 'link-from', name, { lane, box: around(at, size.event), label }))
    lines.push(line(`${id}_in`, `${id}_van`, id, points))
  }
  if (start?.to === step.name) {
    const room = isLinked ? entry.width : entry.start
    const at = { x: box.x - room + (isLinked ? 40 : 55), y: middle }
    const label = { x: at.x - 40, y: at.y - 48, width: 80, height: heightOf(names.start, 80) }
    shapes.push(shape('begin', 'start', names.start, { lane, box: around(at, size.event), label }))
    const to = isLinked ? { x: join.x - size.join / 2, y: middle } : inlet
    const points = [{ x: at.x + size.event / 2, y: middle }, to]
    const target = isLinked ? `${id}_samen` : id
    lines.push({ ...line('begin_in', 'begin', target, points), effects: start.effects })
  }
  return { shapes, lines }
}
