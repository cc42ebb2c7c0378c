import { answerWords, reasonsByWord, truthsByWord } from '@ketenregie/core'
import type { FactDefinition } from '@ketenregie/core'
import { dutchFor } from '../read/dutch.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../read/tree.ts'
import { each, mapOf, onlyEntry, scalar } from './nodes.ts'

/** The facts by name; a name that is not among them is taken for a fact of yes or no. */
export type FactWords = Readonly<Record<string, Pick<FactDefinition, 'domain'>>>

export function isYesNo(fact: string | null, facts: FactWords): boolean {
  if (fact === null) return true
  const kind = Object.hasOwn(facts, fact) ? facts[fact]?.domain.kind : undefined
  return kind === undefined || kind === 'yes-no'
}

type Pairs = ReadonlyMap<string, string>

const answers: Pairs = truthsByWord
const unknown: Pairs = new Map([[answerWords.unknown, 'unknown']])

/** Swapped, so that no word is lost where an option is written like a word of the other tongue. */
function swap(node: ScalarNode, pairs: Pairs): ScalarNode | null {
  const other = otherOf(node.written, pairs)
  return other === undefined ? null : scalar(other, node.place)
}

const withinLimit: Pairs = new Map([
  ['termijn', 'limit'],
  ['korter_dan', 'shorterThan'],
  ['vanaf', 'from']
])

/** A value in the other tongue: the same function leads there and back. */
export function swapValue(node: Node, fact: string | null, facts: FactWords): Node {
  switch (node.kind) {
    case 'map':
      return (
        swapReason(node) ?? swapWithin(node) ?? each(node, part => swapValue(part, fact, facts))
      )
    case 'list':
      return each(node, part => swapValue(part, fact, facts))
    default: {
      if (node.value === null) return node
      const swapped = isYesNo(fact, facts) ? swap(node, answers) : null
      return swapped ?? swap(node, unknown) ?? node
    }
  }
}

/** `{ onbekend: houder_weet_niet }` */
function swapReason(node: MapNode): Node | null {
  const entry = onlyEntry(node)
  const key = entry === undefined ? undefined : otherOf(entry.key, unknown)
  if (entry?.value.kind !== 'scalar' || key === undefined) return null
  const { written, place } = entry.value
  const english = reasonsByWord.get(written)
  const reason = english ?? dutchFor(reasonsByWord, written)
  return mapOf([{ ...entry, key, value: scalar(reason ?? written, place) }], node.place)
}

/** `{ termijn: dr_plan, vanaf: binnenkomst }` */
function swapWithin(node: MapNode): Node | null {
  const entries = [...node.entries.values()].map(entry => ({
    ...entry,
    key: otherOf(entry.key, withinLimit)
  }))
  const known = entries.filter((entry): entry is Entry => entry.key !== undefined)
  return known.length === 2 && entries.length === 2 ? mapOf(known, node.place) : null
}

function otherOf(word: string, pairs: Pairs): string | undefined {
  const pair = [...pairs].find(two => two.includes(word))
  return pair?.find(other => other !== word)
}
