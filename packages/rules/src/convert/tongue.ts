import type { Form, MapForm } from '../read/shape.ts'
import type { Entry, Node, ScalarNode } from '../read/tree.ts'

export type Words = (Form & { kind: 'word' })['words']

/** What differs between the two directions of a translation. */
export interface Tongue {
  /** The Dutch name of the field that a key of the source stands for. */
  field(key: string, form: MapForm): string | undefined
  /** What becomes of a key that stands for no field; null: it was reported. */
  stranger(entry: Entry, form: MapForm): Entry | null
  /** The key that a field has in the target. */
  key(field: string, form: Form): string
  /** Whether a word of the source is one of these. */
  knows(node: ScalarNode, words: Words): boolean
  word(node: ScalarNode, words: Words): ScalarNode
  condition(node: Node): Node
  /** A value; null: of which fact is not known. */
  value(node: Node, fact: string | null): Node
}
