import { loadLibrary } from '../library/load-library.ts'
import type { Diagram } from './diagram.ts'
import { flowElement, isNoted, noteElements } from './flow-element.ts'
import { joinElements, notesOf, pick, withinOf } from './join-elements.ts'
import { nodeElement } from './node-element.ts'
import { printPlane } from './print-plane.ts'
import { rootElements } from './root-elements.ts'
import type { Make } from './root-elements.ts'

/** What a machine must know to go the same way as the process; other tools leave it alone. */
export const namespace = 'urn:ketenregie:bpmn'

/** The picture as BPMN 2.0 XML, with its layout. */
export async function printBpmn(diagram: Diagram): Promise<string> {
  const { BpmnModdle } = await loadLibrary('bpmn-moddle', () => import('bpmn-moddle'))
  const moddle = new BpmnModdle()
  const create: Make = (type, properties) => moddle.create(type, properties)
  const { shapes, lines, lanes, id, title } = diagram
  const roots = rootElements(create)
  const completed = new Map(
    lines.flatMap(line => (line.causes.length > 0 ? [[line.from, line]] : []))
  )
  const flows = new Map(lines.map(line => [line.id, flowElement(line, create)]))
  const nodes = new Map(
    shapes.map(shape => [shape.id, nodeElement(shape, completed.get(shape.id), create, roots)])
  )
  const noted = lines.filter(isNoted)
  const notes = new Map(noted.flatMap(line => noteElements(line, nodes, create)))
  joinElements(diagram, { nodes, flows, notes })
  const laneElements = lanes.map(lane =>
    create('bpmn:Lane', {
      id: `baan_${lane.id}`,
      name: lane.name,
      flowNodeRef: shapes.flatMap(shape => {
        const node = nodes.get(shape.id)
        return node && shape.lane === lane.id && shape.within === null ? [node] : []
      })
    })
  )
  const process = create('bpmn:Process', {
    id: `${id}_proces`,
    name: title,
    isExecutable: false,
    laneSets: [create('bpmn:LaneSet', { id: `${id}_banen`, lanes: laneElements })],
    artifacts: noted.flatMap(line => (withinOf(line, shapes) === null ? notesOf(line, notes) : [])),
    flowElements: [
      ...shapes.flatMap(({ id: one, within }) => (within === null ? pick(nodes, one) : [])),
      ...lines.flatMap(line => (withinOf(line, shapes) === null ? pick(flows, line.id) : []))
    ]
  })
  const participant = create('bpmn:Participant', {
    id: `${id}_deelnemer`,
    name: title,
    processRef: process
  })
  const collaboration = create('bpmn:Collaboration', {
    id: `${id}_samenwerking`,
    participants: [participant]
  })
  const plane = printPlane(diagram, create, {
    collaboration,
    participant,
    lanes: laneElements,
    element: one => nodes.get(one) ?? flows.get(one) ?? notes.get(one)
  })
  const definitions = create('bpmn:Definitions', {
    id: `${id}_definities`,
    targetNamespace: namespace,
    exporter: 'Ketenregie',
    'xmlns:ketenregie': namespace,
    rootElements: [...roots.all(), collaboration, process],
    diagrams: [plane]
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}
