import type { Place } from '@ketenregie/core'

/** An authored file as positioned data: what is read from it always knows where it stands. */
export type Node = ScalarNode | ListNode | MapNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As it stands in the file, without quotes. */
  readonly written: string
  readonly quoted: boolean
  readonly place: Place
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly place: Place
}

export interface MapNode {
  readonly kind: 'map'
  /** In the order of the file; keys differ. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly place: Place
}

export interface Entry {
  readonly key: string
  readonly place: Place
  readonly value: Node
}
