import { unreachable } from '@ketenregie/core'
import type { Element } from 'bpmn-moddle'
import type { Line, Shape, ShapeKind } from './diagram.ts'
import type { Make, RootElements } from './root-elements.ts'

/** A shape as the element of BPMN that it stands for, not yet joined to others. */
export function nodeElement(
  shape: Shape,
  completedBy: Line | undefined,
  create: Make,
  roots: RootElements
): Element {
  const { id, kind, name, step, causes, guard, documentation } = shape
  return create(types[kind], {
    id,
    ...(name === '' ? {} : { name }),
    ...(documentation === null
      ? {}
      : { documentation: [create('bpmn:Documentation', { text: documentation })] }),
    ...(step === null ? {} : { 'ketenregie:stap': step }),
    ...(causes.length === 0 || kind === 'call' ? {} : { 'ketenregie:oorzaken': causes.join(' ') }),
    ...(guard === null ? {} : { 'ketenregie:als': `${guard.params.rule} ${guard.params.is}` }),
    ...(shape.isReminder ? { 'ketenregie:sein': 'ja' } : {}),
    ...(kind === 'frame' ? { triggeredByEvent: true } : {}),
    ...(kind === 'frame-start' ? { isInterrupting: shape.interrupts } : {}),
    ...(shape.host === null ? {} : { cancelActivity: shape.interrupts }),
    ...(completedBy ? { messageRef: roots.messageOf(completedBy.name, completedBy.causes) } : {}),
    ...eventDefinitions(shape, create, roots)
  })
}

function eventDefinitions(
  { id, kind, name, causes, guard }: Shape,
  create: Make,
  roots: RootElements
): Record<string, unknown> {
  const of = (type: string, properties: Readonly<Record<string, unknown>> = {}) => ({
    eventDefinitions: [create(type, { id: `${id}_soort`, ...properties })]
  })
  const expression = (body: string) => create('bpmn:FormalExpression', { body })
  switch (kind) {
    case 'message-received':
    case 'frame-start':
    case 'message-sent':
    case 'end-with-message':
    case 'awaited':
      return of('bpmn:MessageEventDefinition', { messageRef: roots.messageOf(name, causes) })
    case 'limit-passed':
      return of('bpmn:TimerEventDefinition', { timeDate: expression(causes.join(' ')) })
    case 'facts-known':
      return of('bpmn:ConditionalEventDefinition', {
        condition: expression(guard ? `${guard.params.rule} = ${guard.params.is}` : name)
      })
    case 'link-to':
    case 'link-from':
      return of('bpmn:LinkEventDefinition', { name })
    case 'end-to-exit':
    case 'exit':
      return of('bpmn:EscalationEventDefinition', {
        escalationRef: roots.exitOf(causes.join(' '), name)
      })
    case 'end-of-parts':
      return of('bpmn:TerminateEventDefinition')
    case 'start':
    case 'end':
    case 'step':
    case 'decision':
    case 'join':
    case 'frame':
    case 'parts':
    case 'parts-start':
    case 'split':
      return {}
    case 'call':
      return { calledElement: `${causes.join('')}_proces` }
    default:
      return unreachable(kind)
  }
}

const types = {
  start: 'bpmn:StartEvent',
  'frame-start': 'bpmn:StartEvent',
  'parts-start': 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  'end-with-message': 'bpmn:EndEvent',
  'end-of-parts': 'bpmn:EndEvent',
  'end-to-exit': 'bpmn:EndEvent',
  step: 'bpmn:ReceiveTask',
  decision: 'bpmn:ExclusiveGateway',
  join: 'bpmn:ExclusiveGateway',
  split: 'bpmn:ParallelGateway',
  'message-received': 'bpmn:BoundaryEvent',
  'facts-known': 'bpmn:BoundaryEvent',
  'limit-passed': 'bpmn:BoundaryEvent',
  exit: 'bpmn:BoundaryEvent',
  'message-sent': 'bpmn:IntermediateThrowEvent',
  'link-to': 'bpmn:IntermediateThrowEvent',
  'link-from': 'bpmn:IntermediateCatchEvent',
  awaited: 'bpmn:IntermediateCatchEvent',
  call: 'bpmn:CallActivity',
  frame: 'bpmn:SubProcess',
  parts: 'bpmn:SubProcess'
} as const satisfies Readonly<Record<ShapeKind, string>>
