import type { Outcomes } from './outcomes.ts'
import { zeros } from './zeros.ts'

/** What a node is, apart from its number. */
export interface NodeParts {
  readonly variable: number
  readonly children: readonly number[]
  readonly outcomes: Outcomes
  readonly isBlurred: boolean
}

/** Before the children of a node stand its variable, its outcomes, and its shape. */
const headSize = 3

/** What most decisions need. */
const blank = zeros(128)

/**
 * Nodes after each other in one list of numbers, each found back by its variable and children. The
 * number of a node is where it stands. Thousands of rules keep such a store, so it is bare.
 */
export class NodeStore {
  #numbers: number[] = []
  /** Where nodes stand, plus one, at the place of their hash or the first free one after it. */
  #places: number[] | undefined
  #count = 0

  get count(): number {
    return this.#count
  }

  /** The node with this variable and these children; -1 when there is none. */
  find(variable: number, children: readonly number[]): number {
    const places = (this.#places ??= this.#placesFor(0))
    const last = places.length - 1
    for (let place = hashOf(variable, children) & last; ; place = (place + 1) & last) {
      const node = (places[place] ?? 0) - 1
      if (node < 0 || this.#is(node, variable, children)) return node
    }
  }

  /** Adds a node that is not there yet. */
  add({ variable, children, outcomes, isBlurred }: NodeParts): number {
    const node = this.#numbers.length
    const shape = 2 * children.length + (isBlurred ? 1 : 0)
    this.#numbers.push(variable, outcomes, shape)
    for (const child of children) this.#numbers.push(child)
    this.#count += 1
    const places = (this.#places ??= this.#placesFor(0))
    if (2 * this.#count > places.length) this.#places = this.#placesFor(4 * this.#count)
    else put(places, hashOf(variable, children), node)
    return node
  }

  variable(node: number): number {
    return this.#numbers[node] ?? Infinity
  }

  outcomes(node: number): Outcomes {
    return this.#numbers[node + 1] ?? 0
  }

  size(node: number): number {
    return (this.#numbers[node + 2] ?? 0) >>> 1
  }

  isBlurred(node: number): boolean {
    return ((this.#numbers[node + 2] ?? 0) & 1) === 1
  }

  /** Undefined where there is no such region. */
  child(node: number, region: number): number | undefined {
    return region < this.size(node) ? this.#numbers[node + headSize + region] : undefined
  }

  children(node: number): readonly number[] {
    const first = node + headSize
    return this.#numbers.slice(first, first + this.size(node))
  }

  /** Gives back the room that adding took; what is added later takes it again. */
  pack(): void {
    this.#places = undefined
    this.#numbers = this.#numbers.slice()
  }

  #is(node: number, variable: number, children: readonly number[]): boolean {
    if (this.#numbers[node] !== variable || this.size(node) !== children.length) return false
    for (let region = 0; region < children.length; region += 1)
      if (this.#numbers[node + headSize + region] !== children[region]) return false
    return true
  }

  #placesFor(least: number): number[] {
    let size = blank.length
    while (size < Math.max(least, 4 * this.#count)) size *= 2
    const places = size === blank.length ? blank.slice() : zeros(size)
    for (let node = 0; node < this.#numbers.length; node += headSize + this.size(node))
      put(places, hashOf(this.variable(node), this.children(node)), node)
    return places
  }
}

function put(places: number[], hash: number, node: number): void {
  const last = places.length - 1
  let place = hash & last
  while (places[place] !== 0) place = (place + 1) & last
  places[place] = node + 1
}

function hashOf(variable: number, children: readonly number[]): number {
  let hash = variable + 1
  for (const child of children) hash = mixed(hash, child)
  return hash ^ (hash >>> 15)
}

/** Spreads numbers that lie near each other. */
export function mixed(hash: number, number: number): number {
  const next = Math.imul(hash ^ number, 0x9e3779b1)
  return next ^ (next >>> 13)
}
