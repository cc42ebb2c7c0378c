import type { BpmnModdle, Element } from 'bpmn-moddle'

export type Make = BpmnModdle['create']

/** What stands outside the process in BPMN: one message or exit for each name in the picture. */
export interface RootElements {
  readonly messageOf: (name: string, causes: readonly string[]) => Element
  readonly exitOf: (step: string, name: string) => Element
  readonly all: () => readonly Element[]
}

export function rootElements(create: Make): RootElements {
  const messages = new Map<string, Element>()
  const exits = new Map<string, Element>()
  const known = (elements: Map<string, Element>, key: string, make: (id: number) => Element) => {
    const found = elements.get(key) ?? make(elements.size + 1)
    elements.set(key, found)
    return found
  }
  return {
    messageOf: (name, causes) =>
      known(messages, name, id =>
        create('bpmn:Message', {
          id: `bericht_${id}`,
          name,
          ...(causes.length === 0 ? {} : { 'ketenregie:gebeurtenissen': causes.join(' ') })
        })
      ),
    exitOf: (step, name) =>
      known(exits, step, id =>
        create('bpmn:Escalation', { id: `uitgang_${id}`, name, escalationCode: step })
      ),
    all: () => [...messages.values(), ...exits.values()]
  }
}
