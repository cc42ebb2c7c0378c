import type { BpmnModdle, Element } from 'bpmn-moddle'
import type { Diagram } from './diagram.ts'
import { isNoted } from './flow-element.ts'
import type { Box } from './geometry.ts'

interface Elements {
  readonly collaboration: Element
  readonly participant: Element
  readonly lanes: readonly Element[]
  readonly element: (id: string) => Element | undefined
}

/** Other programs put the text of a note a little lower than its edge. */
function noteBox(label: Box): Box {
  return { ...label, y: label.y - 9 }
}

/** Where everything stands, as BPMN's own interchange of diagrams. */
export function printPlane(
  { id, pool, lanes, shapes, lines }: Diagram,
  create: BpmnModdle['create'],
  elements: Elements
): Element {
  const bounds = ({ x, y, width, height }: Box) => create('dc:Bounds', { x, y, width, height })
  const labelled = (label: Box | null) =>
    label === null ? {} : { label: create('bpmndi:BPMNLabel', { bounds: bounds(label) }) }
  const frame = (of: string, element: Element | undefined, box: Box) =>
    create('bpmndi:BPMNShape', {
      id: `${of}_beeld`,
      bpmnElement: element,
      ...(of.endsWith('_noot') ? {} : { isHorizontal: true }),
      bounds: bounds(box)
    })
  return create('bpmndi:BPMNDiagram', {
    id: `${id}_diagram`,
    plane: create('bpmndi:BPMNPlane', {
      id: `${id}_vlak`,
      bpmnElement: elements.collaboration,
      planeElement: [
        frame(`${id}_deelnemer`, elements.participant, pool),
        ...lanes.map((lane, at) => frame(`baan_${lane.id}`, elements.lanes[at], lane.box)),
        ...shapes.map(shape =>
          create('bpmndi:BPMNShape', {
            id: `${shape.id}_beeld`,
            bpmnElement: elements.element(shape.id),
            ...(shape.kind === 'frame' || shape.kind === 'parts' ? { isExpanded: true } : {}),
            ...(shape.kind === 'decision' || shape.kind === 'join'
              ? { isMarkerVisible: true }
              : {}),
            bounds: bounds(shape.box),
            ...labelled(shape.label)
          })
        ),
        ...lines.map(line =>
          create('bpmndi:BPMNEdge', {
            id: `${line.id}_beeld`,
            bpmnElement: elements.element(line.id),
            waypoint: line.points.map(point => create('dc:Point', { ...point })),
            ...labelled(isNoted(line) ? null : line.label)
          })
        ),
        ...lines.filter(isNoted).flatMap(({ id: line, label, points: [first] }) =>
          label === null || first === undefined
            ? []
            : [
                frame(`${line}_noot`, elements.element(`${line}_noot`), noteBox(label)),
                create('bpmndi:BPMNEdge', {
                  id: `${line}_noot_bij_beeld`,
                  bpmnElement: elements.element(`${line}_noot_bij`),
                  waypoint: [first.x, label.x].map(x =>
                    create('dc:Point', { x, y: label.y + label.height / 2 })
                  )
                })
              ]
        )
      ]
    })
  })
}
