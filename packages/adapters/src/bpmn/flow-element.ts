import type { Element } from 'bpmn-moddle'
import type { Line } from './diagram.ts'
import type { Make } from './root-elements.ts'

export function flowElement(line: Line, create: Make): Element {
  const { id, name, guard, effects, causes } = line
  return create('bpmn:SequenceFlow', {
    id,
    ...(name === '' || isNoted(line) ? {} : { name }),
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
  })
}

/** BPMN names a line only where it is a choice; another name stands in a note beside it. */
export function isNoted({ name, guard, isDefault }: Line): boolean {
  return name !== '' && guard === null && !isDefault
}

export function noteElements(
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
