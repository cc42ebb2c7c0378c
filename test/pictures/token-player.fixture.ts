import { InvariantError } from '@ketenregie/core'
import type { Answers, Effect } from '@ketenregie/core'
import { XMLParser } from './xml.fixture.ts'
import type { XmlElement } from './xml.fixture.ts'

/** Plays a BPMN file by its own rules; it knows nothing of the process that the file was made from. */
export class TokenPlayer {
  readonly #elements = new Map<string, XmlElement>()
  readonly #all: readonly XmlElement[]
  /** Lines by where they begin, events by the task that they sit on. */
  readonly #bySource: ReadonlyMap<string, readonly XmlElement[]>
  readonly #always: readonly XmlElement[]

  constructor(xml: string) {
    this.#all = new XMLParser(xml).elements()
    for (const element of this.#all) {
      const id = element.attributes['id']
      if (id !== undefined) this.#elements.set(id, element)
    }
    const bySource = new Map<string, XmlElement[]>()
    for (const element of this.#all) {
      const { sourceRef, attachedToRef } = element.attributes
      const source = sourceRef ?? attachedToRef ?? ''
      bySource.set(source, [...(bySource.get(source) ?? []), element])
    }
    this.#bySource = bySource
    this.#always = this.#all.filter(
      ({ name, parent }) =>
        name === 'bpmn:startEvent' && parent?.attributes['triggeredByEvent'] === 'true'
    )
  }

  start(answers: Answers): Played {
    const begin = this.#all.find(
      one => one.name === 'bpmn:startEvent' && one.parent?.name === 'bpmn:process'
    )
    if (!begin) throw new InvariantError('the file has no start')
    return this.#goOn(begin, answers, [])
  }

  /** Null: nothing in this step waits for the cause. */
  play(step: string, cause: string, answers: Answers): Played | null {
    const task = this.#all.find(
      one => one.name === 'bpmn:receiveTask' && one.attributes['ketenregie:stap'] === step
    )
    if (!task) throw new InvariantError(`no task stands for ${step}`)
    const stays = { step, isDone: false }
    for (const event of this.#listening(task)) {
      const isReminder = event.attributes['ketenregie:sein'] === 'ja'
      const causes = (event.attributes['ketenregie:oorzaken'] ?? '').split(' ')
      if (isReminder || !causes.includes(cause) || !holds(event, answers)) continue
      const isFlow = event.name === 'bpmn:sequenceFlow'
      const after = isFlow ? this.#follow(event, answers, []) : this.#goOn(event, answers, [])
      const keeps =
        event.attributes['cancelActivity'] === 'false' ||
        event.attributes['isInterrupting'] === 'false'
      return keeps ? { ...stays, effects: after.effects } : after
    }
    return null
  }

  /** What completes the task, what sits on its edge, and the frames that always listen. */
  #listening(task: XmlElement): readonly XmlElement[] {
    const own = this.#bySource.get(task.attributes['id'] ?? '') ?? []
    return [...own, ...this.#always]
  }

  #goOn(node: XmlElement, answers: Answers, effects: readonly Effect[]): Played {
    const { id } = node.attributes
    const outgoing = (this.#bySource.get(id ?? '') ?? []).filter(
      ({ name }) => name === 'bpmn:sequenceFlow'
    )
    if (outgoing.length === 0) return this.#come(node, effects)
    const fallback = node.attributes['default']
    const flow =
      outgoing.find(one => one.attributes['id'] !== fallback && holds(one, answers)) ??
      outgoing.find(one => one.attributes['id'] === fallback)
    if (!flow) throw new InvariantError(`no way out of ${id}`)
    return this.#follow(flow, answers, effects)
  }

  #follow(flow: XmlElement, answers: Answers, before: readonly Effect[]): Played {
    const written = flow.attributes['ketenregie:gevolgen']
    const effects = written === undefined ? before : [...before, ...JSON.parse(written)]
    const target = this.#elements.get(flow.attributes['targetRef'] ?? '')
    if (!target) throw new InvariantError('a flow leads nowhere')
    if (target.name === 'bpmn:receiveTask') return this.#come(target, effects)
    const link = linkOf(target)
    if (target.name !== 'bpmn:intermediateThrowEvent' || link === undefined)
      return this.#goOn(target, answers, effects)
    const goal = this.#all.find(
      one => one.name === 'bpmn:intermediateCatchEvent' && linkOf(one) === link
    )
    if (!goal) throw new InvariantError(`nothing catches the link ${link}`)
    return this.#goOn(goal, answers, effects)
  }

  #come({ name, attributes }: XmlElement, effects: readonly Effect[]): Played {
    const isDone = name === 'bpmn:endEvent'
    return { step: attributes['ketenregie:stap'] ?? '', isDone, effects }
  }
}

export interface Played {
  readonly step: string
  readonly isDone: boolean
  readonly effects: readonly Effect[]
}

function holds({ attributes }: XmlElement, answers: Answers): boolean {
  const [rule, is] = (attributes['ketenregie:als'] ?? '').split(' ')
  return rule === undefined || is === undefined || (answers[rule] ?? 'unknown') === is
}

function linkOf({ children }: XmlElement): string | undefined {
  return children.find(({ name }) => name === 'bpmn:linkEventDefinition')?.attributes['name']
}
