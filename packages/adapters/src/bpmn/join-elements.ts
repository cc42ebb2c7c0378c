import type { Element } from 'bpmn-moddle'
import type { Diagram, Line, Shape } from './diagram.ts'
import { isNoted } from './flow-element.ts'

interface Elements {
  readonly nodes: ReadonlyMap<string, Element>
  readonly flows: ReadonlyMap<string, Element>
  readonly notes: ReadonlyMap<string, Element>
}

/** Lines to what they join, events to the edge they sit on, and all to what it stands in. */
export function joinElements(diagram: Diagram, { nodes, flows, notes }: Elements): void {
  const { shapes, lines } = diagram
  for (const line of lines) connect(line, flows, nodes)
  for (const { id, host, within } of shapes) {
    const node = nodes.get(id)
    if (node === undefined) continue
    const edge = host === null ? undefined : nodes.get(host)
    if (edge) Object.assign(node, { attachedToRef: edge })
    const own = lines.filter(({ from }) => from === id)
    const fallback = own.find(({ isDefault }) => isDefault)
    if (fallback) Object.assign(node, { default: flows.get(fallback.id) })
    const around = within === null ? undefined : nodes.get(within)
    if (around === undefined) continue
    append(around, 'flowElements', node)
    for (const line of own) {
      append(around, 'flowElements', flows.get(line.id))
      if (isNoted(line)) for (const note of notesOf(line, notes)) append(around, 'artifacts', note)
    }
  }
}

export function notesOf({ id }: Line, notes: Elements['notes']): readonly Element[] {
  return [`${id}_noot`, `${id}_noot_bij`].flatMap(one => pick(notes, one))
}

export function pick(elements: ReadonlyMap<string, Element>, id: string): readonly Element[] {
  const found = elements.get(id)
  return found ? [found] : []
}

/** What a line leaves stands in the same whole as the line. */
export function withinOf({ from }: Line, shapes: readonly Shape[]): string | null {
  return shapes.find(({ id }) => id === from)?.within ?? null
}

/** References go both ways in BPMN. */
function connect(
  { id, from, to }: Line,
  flows: ReadonlyMap<string, Element>,
  nodes: ReadonlyMap<string, Element>
): void {
  const flow = flows.get(id)
  const source = nodes.get(from)
  const target = nodes.get(to)
  if (!flow || !source || !target) return
  Object.assign(flow, { sourceRef: source, targetRef: target })
  append(source, 'outgoing', flow)
  append(target, 'incoming', flow)
}

function append(to: Element, key: string, what: Element | undefined): void {
  if (what === undefined) return
  const list: unknown = Reflect.get(to, key)
  const known: readonly unknown[] = Array.isArray(list) ? list : []
  Reflect.set(to, key, [...known, what])
}
