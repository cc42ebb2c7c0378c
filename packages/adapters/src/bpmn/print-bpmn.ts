import { unreachable } from '@ketenregie/core'
import { BpmnModdle } from 'bpmn-moddle'
import type { Element } from 'bpmn-moddle'
import type { Diagram, Line, Shape } from './diagram.ts'
import { printPlane } from './print-plane.ts'

/** What a machine must know to go the same way as the process; other tools leave it alone. */
export const namespace = 'urn:ketenregie:bpmn'

type Make = BpmnModdle['create']

/** The picture as BPMN 2.0 XML, with its layout. */
export async function printBpmn(diagram: Diagram): Promise<string> {
  const moddle = new BpmnModdle()
  const create: Make = (type, properties) => moddle.create(type, properties)
  const { shapes, lines, lanes, id, title } = diagram
  const messages = new Map<string, Element>()
  const completed = new Map(
    lines.flatMap(line => (line.causes.length > 0 ? [[line.from, line]] : []))
  )
  const flows = new Map(
    lines.map(line => [line.id, create('bpmn:SequenceFlow', flowProperties(line, create))])
  )
  const nodes = new Map(
    shapes.map(shape => {
      const properties = nodeProperties(shape, create, messages)
      const by = completed.get(shape.id)
      const message = by ? { messageRef: messageOf(by.name, by.causes, create, messages) } : {}
      return [shape.id, create(typeOf(shape), { ...properties, ...message })]
    })
  )
  const notes = new Map([...completed.values()].flatMap(line => notesOf(line, nodes, create)))
  for (const line of lines) connect(line, flows, nodes)
  for (const shape of shapes) attach(shape, nodes, flows, lines)
  const laneElements = lanes.map(lane =>
    create('bpmn:Lane', {
      id: `baan_${lane.id}`,
      name: lane.name,
      flowNodeRef: shapes.flatMap(shape => {
        const node = nodes.get(shape.id)
        return node && shape.lane === lane.id && !isInFrame(shape) ? [node] : []
      })
    })
  )
  const process = create('bpmn:Process', {
    id: `${id}_proces`,
    name: title,
    isExecutable: false,
    laneSets: [create('bpmn:LaneSet', { id: `${id}_banen`, lanes: laneElements })],
    artifacts: [...notes.values()],
    flowElements: [
      ...shapes.flatMap(shape => (isInFrame(shape) ? [] : pick(nodes, shape.id))),
      ...lines.flatMap(line => (frameOf(line, shapes) === null ? pick(flows, line.id) : []))
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
    rootElements: [...messages.values(), collaboration, process],
    diagrams: [plane]
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}

function nodeProperties(
  shape: Shape,
  create: Make,
  messages: Map<string, Element>
): Record<string, unknown> {
  const { id, kind, name, step, causes, guard, documentation } = shape
  return {
    id,
    ...(name === '' ? {} : { name }),
    ...(documentation === null
      ? {}
      : { documentation: [create('bpmn:Documentation', { text: documentation })] }),
    ...(step === null ? {} : { 'ketenregie:stap': step }),
    ...(causes.length === 0 ? {} : { 'ketenregie:oorzaken': causes.join(' ') }),
    ...(guard === null ? {} : { 'ketenregie:als': `${guard.params.rule} ${guard.params.is}` }),
    ...(shape.isReminder ? { 'ketenregie:sein': 'ja' } : {}),
    ...(kind === 'frame' ? { triggeredByEvent: true } : {}),
    ...(kind === 'frame-start' ? { isInterrupting: shape.interrupts } : {}),
    ...(isOnEdge(shape) ? { cancelActivity: shape.interrupts } : {}),
    ...eventDefinitions(shape, create, messages)
  }
}

function eventDefinitions(
  shape: Shape,
  create: Make,
  messages: Map<string, Element>
): Record<string, unknown> {
  const { id, kind, name, causes, guard } = shape
  const of = (type: string, properties: Readonly<Record<string, unknown>>) => ({
    eventDefinitions: [create(type, { id: `${id}_soort`, ...properties })]
  })
  const expression = (body: string) => create('bpmn:FormalExpression', { body })
  switch (kind) {
    case 'message-received':
    case 'frame-start':
    case 'message-sent':
    case 'end-with-message':
      return of('bpmn:MessageEventDefinition', {
        messageRef: messageOf(name, causes, create, messages)
      })
    case 'limit-passed':
      return of('bpmn:TimerEventDefinition', { timeDate: expression(causes.join(' ')) })
    case 'facts-known':
      return of('bpmn:ConditionalEventDefinition', {
        condition: expression(guard ? `${guard.params.rule} = ${guard.params.is}` : name)
      })
    case 'link-to':
    case 'link-from':
      return of('bpmn:LinkEventDefinition', { name })
    case 'start':
    case 'end':
    case 'step':
    case 'decision':
    case 'join':
    case 'frame':
      return {}
    default:
      return unreachable(kind)
  }
}

/** One message for the events that are handled alike, under the name that the picture shows. */
function messageOf(
  name: string,
  causes: readonly string[],
  create: Make,
  messages: Map<string, Element>
): Element {
  const known = messages.get(name)
  if (known) return known
  const made = create('bpmn:Message', {
    id: `bericht_${messages.size + 1}`,
    name,
    ...(causes.length === 0 ? {} : { 'ketenregie:gebeurtenissen': causes.join(' ') })
  })
  messages.set(name, made)
  return made
}

/** What completes a step, written beside the line that leaves it. */
function notesOf(
  { id, from, name }: Line,
  nodes: ReadonlyMap<string, Element>,
  create: Make
): readonly (readonly [string, Element])[] {
  const note = create('bpmn:TextAnnotation', { id: `${id}_noot`, text: name })
  const association = create('bpmn:Association', {
    id: `${id}_noot_bij`,
    sourceRef: nodes.get(from),
    targetRef: note
  })
  return [
    [`${id}_noot`, note],
    [`${id}_noot_bij`, association]
  ]
}

function flowProperties(line: Line, create: Make): Record<string, unknown> {
  const { id, name, guard, effects, causes } = line
  return {
    id,
    ...(name === '' || causes.length > 0 ? {} : { name }),
    ...(causes.length === 0 ? {} : { 'ketenregie:oorzaken': causes.join(' ') }),
    ...(effects.length === 0 ? {} : { 'ketenregie:gevolgen': JSON.stringify(effects) }),
    ...(guard === null
      ? {}
      : {
          'ketenregie:als': `${guard.params.rule} ${guard.params.is}`,
          conditionExpression: create('bpmn:FormalExpression', {
            body: `${guard.params.rule} = ${guard.params.is}`
          })
        })
  }
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

function attach(
  shape: Shape,
  nodes: ReadonlyMap<string, Element>,
  flows: ReadonlyMap<string, Element>,
  lines: readonly Line[]
): void {
  const node = nodes.get(shape.id)
  const host = shape.host === null ? undefined : nodes.get(shape.host)
  if (node && host && isOnEdge(shape)) Object.assign(node, { attachedToRef: host })
  if (node && host && isInFrame(shape)) append(host, 'flowElements', node)
  const own = lines.filter(({ from }) => from === shape.id)
  const fallback = own.find(({ isDefault }) => isDefault)
  if (node && fallback) Object.assign(node, { default: flows.get(fallback.id) })
  if (node && host && isInFrame(shape))
    for (const line of own)
      for (const flow of pick(flows, line.id)) append(host, 'flowElements', flow)
}

function append(to: Element, key: string, what: Element): void {
  const list: unknown = Reflect.get(to, key)
  const known: readonly unknown[] = Array.isArray(list) ? list : []
  Reflect.set(to, key, [...known, what])
}

type Hosted = Pick<Shape, 'host' | 'kind'>

function isOnEdge({ kind, host }: Hosted): boolean {
  return host !== null && ['message-received', 'facts-known', 'limit-passed'].includes(kind)
}

function isInFrame({ host, kind }: Hosted): boolean {
  return host !== null && !isOnEdge({ host, kind })
}

function frameOf({ from }: Line, shapes: readonly Shape[]): string | null {
  const source = shapes.find(({ id }) => id === from)
  return source && isInFrame(source) ? source.host : null
}

function pick(elements: ReadonlyMap<string, Element>, id: string): readonly Element[] {
  const found = elements.get(id)
  return found ? [found] : []
}

function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'start':
    case 'frame-start':
      return 'bpmn:StartEvent'
    case 'end':
    case 'end-with-message':
      return 'bpmn:EndEvent'
    case 'step':
      return 'bpmn:ReceiveTask'
    case 'decision':
    case 'join':
      return 'bpmn:ExclusiveGateway'
    case 'message-received':
    case 'facts-known':
    case 'limit-passed':
      return 'bpmn:BoundaryEvent'
    case 'message-sent':
    case 'link-to':
      return 'bpmn:IntermediateThrowEvent'
    case 'link-from':
      return 'bpmn:IntermediateCatchEvent'
    case 'frame':
      return 'bpmn:SubProcess'
    default:
      return unreachable(shape.kind)
  }
}
