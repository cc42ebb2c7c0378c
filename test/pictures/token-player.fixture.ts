import { InvariantError } from '@ketenregie/core'
import type { Effect } from '@ketenregie/core'
import { XMLParser } from './xml.fixture.ts'
import type { XmlElement } from './xml.fixture.ts'

/** What a rule comes to. */
export type Ask = (rule: string) => string

export interface Played {
  /** Where the tokens are, by the steps that these places stand for, in the order of the alphabet. */
  readonly steps: readonly string[]
  readonly isDone: boolean
  readonly effects: readonly Effect[]
}

/** Plays a BPMN file by its own rules; it knows nothing of the process that the file was made from. */
export class TokenPlayer {
  readonly #all: readonly XmlElement[]
  readonly #elements = new Map<string, XmlElement>()
  readonly #flows = new Map<string, XmlElement[]>()
  readonly #edges = new Map<string, XmlElement[]>()

  constructor(xml: string) {
    this.#all = new XMLParser(xml).elements()
    for (const element of this.#all) {
      const { id, sourceRef, attachedToRef } = element.attributes
      if (id !== undefined) this.#elements.set(id, element)
      if (element.name === 'bpmn:sequenceFlow') add(this.#flows, sourceRef, element)
      if (attachedToRef !== undefined) add(this.#edges, attachedToRef, element)
    }
  }

  start(ask: Ask): Played {
    const begin = this.#all.find(
      one => one.name === 'bpmn:startEvent' && one.parent?.name === 'bpmn:process'
    )
    if (!begin) throw new InvariantError('the file has no start')
    return this.#run([], this.#leaving(begin), ask)
  }

  /** Null: nothing that is waited for here is the cause. What stands innermost hears it first. */
  play(steps: readonly string[], cause: string, ask: Ask): Played | null {
    // those that hear the same go on in the order of the file
    const tokens = steps
      .map(step => this.#placeOf(step))
      .toSorted((a, b) => this.#all.indexOf(a) - this.#all.indexOf(b))
    const parts = tokens[0]?.parent
    const isSplit = parts?.name === 'bpmn:subProcess'
    const awaited = isSplit ? parts.children.filter(isAwaited) : []
    const all = [...tokens, ...awaited]
    const hears = (element: XmlElement) => {
      const { attributes } = element
      const causes = (attributes['ketenregie:oorzaken'] ?? '').split(' ')
      return attributes['ketenregie:sein'] !== 'ja' && causes.includes(cause) && holds(element, ask)
    }
    const taken = tokens.flatMap(token => {
      const heard = [...this.#leaving(token), ...this.#onEdge(token)].find(hears)
      return heard ? [{ token, heard }] : []
    })
    if (taken.length > 0) {
      const left = taken.filter(({ heard }) => interrupts(heard)).map(({ token }) => token)
      return this.#run(
        all.filter(token => !left.includes(token)),
        taken.flatMap(({ heard }) => this.#after(heard)),
        ask
      )
    }
    const done = awaited.find(hears)
    if (done)
      return this.#run(
        all.filter(one => one !== done),
        this.#leaving(done),
        ask
      )
    const outer = [...(isSplit ? this.#onEdge(parts) : []), ...this.#always()].find(hears)
    if (!outer) return null
    return this.#run(interrupts(outer) ? [] : all, this.#after(outer), ask)
  }

  /** Tokens go on in turns, each from one decision to the next, until all of them wait. */
  #run(waiting: readonly XmlElement[], first: readonly XmlElement[], ask: Ask): Played {
    const effects: Effect[] = []
    let at = [...waiting]
    let round = [...first]
    while (round.length > 0) {
      const next: XmlElement[] = []
      const follow = (flow: XmlElement): void => {
        effects.push(...effectsOf(flow))
        const target = this.#elements.get(flow.attributes['targetRef'] ?? '')
        if (!target) throw new InvariantError('a flow leads nowhere')
        const { name, parent } = target
        const exit = definitionOf(target, 'escalation')
        if (name === 'bpmn:receiveTask' || isAwaited(target)) at.push(target)
        else if (
          name === 'bpmn:endEvent' &&
          parent &&
          (exit || definitionOf(target, 'terminate'))
        ) {
          at = at.filter(token => token.parent !== parent)
          next.splice(0)
          for (const one of exit ? this.#exits(parent, exit) : this.#leaving(parent)) follow(one)
        } else if (name === 'bpmn:endEvent') at.push(target)
        else if (name === 'bpmn:exclusiveGateway') {
          // a decision that is a step of its own comes when all have come to rest
          if (target.attributes['ketenregie:stap'] === undefined) follow(this.#chosen(target, ask))
          else next.push(target)
        } else for (const one of this.#leaving(this.#throughOf(target))) follow(one)
      }
      for (const one of round)
        follow(one.name === 'bpmn:sequenceFlow' ? one : this.#chosen(one, ask))
      round = next
      const whole = at[0]?.parent
      if (next.length === 0 && whole?.name === 'bpmn:subProcess' && isOver(whole, at)) {
        at = []
        round = [...this.#leaving(whole)]
      }
    }
    return shown(at, effects)
  }

  #chosen(node: XmlElement, ask: Ask): XmlElement {
    const fallback = node.attributes['default']
    const flows = this.#leaving(node)
    const flow =
      flows.find(one => one.attributes['id'] !== fallback && holds(one, ask)) ??
      flows.find(one => one.attributes['id'] === fallback)
    if (!flow) throw new InvariantError(`no way out of ${node.attributes['id']}`)
    return flow
  }

  /** The other end of a link, and the beginning of what goes on side by side. */
  #throughOf(node: XmlElement): XmlElement {
    const children = node.parent?.children ?? []
    if (node.name === 'bpmn:subProcess')
      return node.children.find(({ name }) => name === 'bpmn:startEvent') ?? node
    const link = definitionOf(node, 'link')?.attributes['name']
    if (node.name !== 'bpmn:intermediateThrowEvent' || link === undefined) return node
    const caught = children.filter(
      one =>
        one.name === 'bpmn:intermediateCatchEvent' &&
        definitionOf(one, 'link')?.attributes['name'] === link
    )
    const [only] = caught
    if (!only || caught.length > 1) throw new InvariantError(`${caught.length} ends of ${link}`)
    return only
  }

  #exits(whole: XmlElement, { attributes }: XmlElement): readonly XmlElement[] {
    const caught = this.#onEdge(whole).find(
      one =>
        definitionOf(one, 'escalation')?.attributes['escalationRef'] === attributes['escalationRef']
    )
    if (!caught) throw new InvariantError('nothing on the edge catches what leads out')
    return this.#leaving(caught)
  }

  #placeOf(step: string): XmlElement {
    const found = this.#all.find(
      ({ name, attributes, parent }) =>
        attributes['ketenregie:stap'] === step &&
        (name === 'bpmn:receiveTask' ||
          (name === 'bpmn:endEvent' && parent?.name === 'bpmn:subProcess'))
    )
    if (!found) throw new InvariantError(`no place stands for ${step}`)
    return found
  }

  #always(): readonly XmlElement[] {
    return this.#all.filter(
      ({ name, parent }) =>
        name === 'bpmn:startEvent' && parent?.attributes['triggeredByEvent'] === 'true'
    )
  }

  #after(heard: XmlElement): readonly XmlElement[] {
    return heard.name === 'bpmn:sequenceFlow' ? [heard] : this.#leaving(heard)
  }

  #leaving({ attributes }: XmlElement): readonly XmlElement[] {
    return this.#flows.get(attributes['id'] ?? '') ?? []
  }

  #onEdge({ attributes }: XmlElement): readonly XmlElement[] {
    return this.#edges.get(attributes['id'] ?? '') ?? []
  }
}

function shown(at: readonly XmlElement[], effects: readonly Effect[]): Played {
  const isEnd = ({ name }: XmlElement) => name === 'bpmn:endEvent'
  const noted = at.filter(one => isEnd(one) && one.attributes['ketenregie:stap'] === undefined)
  const places = at.filter(one => !noted.includes(one))
  return {
    steps: places
      .flatMap(({ attributes }) => attributes['ketenregie:stap'] ?? [])
      .toSorted((a, b) => (a < b ? -1 : 1)),
    isDone: places.length > 0 && places.every(one => isEnd(one) && !isInParts(one)),
    effects
  }
}

/** A whole is over when each of its tokens has come to an end. */
function isOver(whole: XmlElement, at: readonly XmlElement[]): boolean {
  const inside = at.filter(({ parent }) => parent === whole)
  return (
    whole.attributes['triggeredByEvent'] !== 'true' &&
    inside.every(({ name }) => name === 'bpmn:endEvent')
  )
}

function isInParts({ parent }: XmlElement): boolean {
  return parent?.name === 'bpmn:subProcess' && parent.attributes['triggeredByEvent'] !== 'true'
}

function isAwaited(element: XmlElement): boolean {
  return (
    element.name === 'bpmn:intermediateCatchEvent' && definitionOf(element, 'link') === undefined
  )
}

function interrupts({ attributes }: XmlElement): boolean {
  return attributes['cancelActivity'] !== 'false' && attributes['isInterrupting'] !== 'false'
}

function holds({ attributes }: XmlElement, ask: Ask): boolean {
  const [rule, is] = (attributes['ketenregie:als'] ?? '').split(' ')
  return rule === undefined || is === undefined || ask(rule) === is
}

function effectsOf({ attributes }: XmlElement): readonly Effect[] {
  const written = attributes['ketenregie:gevolgen']
  return written === undefined ? [] : JSON.parse(written)
}

function definitionOf({ children }: XmlElement, kind: string): XmlElement | undefined {
  return children.find(({ name }) => name === `bpmn:${kind}EventDefinition`)
}

function add(to: Map<string, XmlElement[]>, key: string | undefined, element: XmlElement): void {
  if (key !== undefined) to.set(key, [...(to.get(key) ?? []), element])
}
