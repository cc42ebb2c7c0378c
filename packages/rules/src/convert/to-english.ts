import { connectives } from '../read/condition.ts'
import { modalities, operators } from '../read/dutch.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../read/tree.ts'
import { connectiveNames } from './canonical-names.ts'
import { isYesNo, swapValue } from './fact-words.ts'
import type { FactWords } from './fact-words.ts'
import { each, mapOf, onlyEntry, scalar } from './nodes.ts'
import type { Tongue, Words } from './tongue.ts'
import { englishKey } from './vocabulary.ts'

/** From the Dutch of the files to canonical data. `decisions`: concepts and rules of the file. */
export function toEnglish(facts: FactWords, decisions: ReadonlySet<string>): Tongue {
  const condition = (node: Node): Node => {
    if (node.kind === 'scalar') return nameOf(node)
    if (node.kind === 'list') return node
    const connective = [...connectives.keys()].some(key => node.entries.has(key))
    return connective ? connected(node) : comparison(node)
  }

  const isFact = (name: string) =>
    Object.keys(facts).length > 0 ? Object.hasOwn(facts, name) : !decisions.has(name)

  const nameOf = ({ written, place }: ScalarNode): Node => {
    if (!isFact(written)) return mapOf([entry('condition', scalar(written, place))], place)
    const comparison = { fact: written, operator: 'equal', value: 'yes' }
    const entries = Object.entries(comparison).map(([key, value]) =>
      entry(key, scalar(value, place))
    )
    return mapOf(entries, place)
  }

  const connected = (node: MapNode): Node => {
    const entries = [...node.entries.values()].map((part): Entry => {
      const key = connectiveNames.get(part.key) ?? part.key
      if (part.key === 'modaliteit' && part.value.kind === 'scalar')
        return { ...part, key: 'modality', value: englishWord(part.value, modalities) }
      const value = part.value.kind === 'list' ? each(part.value, condition) : condition(part.value)
      return { ...part, key, value }
    })
    return mapOf(entries, node.place)
  }

  const comparison = (node: MapNode): Node => {
    const about = onlyEntry(node)
    const stated = about === undefined ? undefined : onlyEntry(about.value)
    const operator = stated === undefined ? undefined : operators.get(stated.key)
    if (about === undefined || stated === undefined || operator === undefined) return node
    const value = valueOf(stated.value, operator, about.key, facts)
    return mapOf(
      [
        { ...about, key: 'fact', value: scalar(about.key, about.place) },
        entry('operator', scalar(operator, stated.value.place)),
        { ...stated, key: 'value', value }
      ],
      node.place
    )
  }

  return {
    field: (key, { fields }) => (Object.hasOwn(fields, key) ? key : undefined),
    stranger: part => part,
    key: (field, form) => englishKey(field, form) ?? field,
    knows: (node, words) => node.value !== null && words.has(node.written),
    word: englishWord,
    condition,
    value: (node, fact) => swapValue(node, fact, facts)
  }
}

/** A key that stands in no file: its place is a new one, which no comment belongs to. */
function entry(key: string, value: Node): Entry {
  return { key, place: { ...value.place }, value }
}

function englishWord(node: ScalarNode, words: Words): ScalarNode {
  const value = node.value === null ? undefined : words.get(node.written)
  return value === undefined ? node : scalar(value, node.place)
}

function valueOf(node: Node, operator: string, fact: string, facts: FactWords): Node {
  if (operator === 'known' && node.kind === 'scalar' && node.written === 'ja')
    return scalar(null, node.place)
  if (operator === 'known') return swapValue(node, fact, {})
  return isYesNo(fact, facts) || node.kind !== 'scalar' ? swapValue(node, fact, facts) : node
}
