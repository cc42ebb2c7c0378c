import type { Place } from '@ketenregie/core'
import { dutchFor, modalities, operators } from '../read/dutch.ts'
import { reportExpected } from '../read/found.ts'
import { nameOf } from '../read/names.ts'
import { cut } from '../read/scalars.ts'
import type { Session } from '../read/session.ts'
import type { MapForm } from '../read/shape.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../read/tree.ts'
import { connectiveNames } from './canonical-names.ts'
import { isYesNo, swapValue } from './fact-words.ts'
import type { FactWords } from './fact-words.ts'
import { each, mapOf, scalar } from './nodes.ts'
import type { Tongue, Words } from './tongue.ts'
import { dutchKey, englishKey } from './vocabulary.ts'

export interface ToDutch {
  readonly facts: FactWords
  /** Concepts and rules of the file: by itself such a name means them, and not a fact. */
  readonly decisions: ReadonlySet<string>
  /** Whether a comment belongs to a place. */
  readonly isRemarked: (place: Place) => boolean
  readonly session: Session
}

/** From canonical data to the Dutch of the files. What is not canonical is reported. */
export function toDutch({ facts, decisions, isRemarked, session }: ToDutch): Tongue {
  const { report } = session

  const condition = (node: Node): Node => {
    if (node.kind !== 'map') return reportExpected('condition', node, session) ?? node
    const reference = node.entries.get('condition')
    if (reference !== undefined && node.entries.size === 1)
      return reference.value.kind === 'scalar'
        ? { ...reference.value, place: node.place }
        : (reportExpected('text', reference.value, session) ?? node)
    return node.entries.has('fact') ? comparison(node) : connected(node)
  }

  const connected = (node: MapNode): Node => {
    const known = [...connectiveNames.values()]
    const found = [...node.entries.keys()]
    if (!found.some(key => known.includes(key))) {
      const params = { keys: [...known, 'condition', 'fact'], found: found.map(cut) }
      report.add({ code: 'rules/one-of-keys', params }, node.place)
      return node
    }
    const entries = [...node.entries.values()].map((part): Entry | null => {
      const key = dutchFor(connectiveNames, part.key)
      if (part.key === 'modality' && part.value.kind === 'scalar')
        return { ...part, key: 'modaliteit', value: word(part.value, modalities) }
      if (key === undefined) return unknownKey(part, [...known, 'modality'])
      const value = part.value.kind === 'list' ? each(part.value, condition) : condition(part.value)
      return { ...part, key, value }
    })
    return mapOf(
      entries.filter(entry => entry !== null),
      node.place
    )
  }

  const comparison = (node: MapNode): Node => {
    const parts = ['fact', 'operator', 'value'].map(key => node.entries.get(key))
    const [about, operator, stated] = parts
    for (const entry of node.entries.values())
      if (!parts.includes(entry)) unknownKey(entry, ['fact', 'operator', 'value'])
    for (const [index, key] of ['fact', 'operator', 'value'].entries()) {
      if (parts[index] === undefined)
        report.add({ code: 'rules/missing-key', params: { key } }, node.place)
    }
    if (about === undefined || operator === undefined || stated === undefined) return node
    if (about.value.kind !== 'scalar' || typeof about.value.value !== 'string')
      return reportExpected('text', about.value, session) ?? node
    if (operator.value.kind !== 'scalar')
      return reportExpected('word', operator.value, session) ?? node
    const sign = word(operator.value, operators)
    const fact = about.value.written
    const value = valueOf(stated.value, sign.written, fact)
    const isAnswer = value.kind === 'scalar' && value.written === 'ja' && isBare(fact)
    if (sign.written === 'is' && isAnswer && ![about, operator, stated].some(isRemarkedAt))
      return { ...about.value, place: node.place }
    const place = isRemarkedAt(operator) ? operator.place : stated.place
    const inner = mapOf([{ key: sign.written, place, value }], about.value.place)
    return mapOf([{ key: fact, place: about.place, value: inner }], node.place)
  }

  /** Whether a name may stand by itself: a key that is no name, or that means something else, may not. */
  const isBare = (fact: string) =>
    isYesNo(fact, facts) &&
    isConditionName(fact) &&
    !connectiveNames.has(fact) &&
    !decisions.has(fact)

  const isRemarkedAt = ({ place }: Entry) => isRemarked(place)

  const valueOf = (node: Node, operator: string, fact: string): Node => {
    if (operator === 'bekend' && node.kind === 'scalar')
      return node.value === null ? scalar('ja', node.place) : swapValue(node, fact, {})
    return isYesNo(fact, facts) || node.kind !== 'scalar' ? swapValue(node, fact, facts) : node
  }

  const word = (node: ScalarNode, words: Words): ScalarNode => {
    const dutch = node.value === null ? undefined : dutchFor(words, node.value)
    if (dutch !== undefined) return scalar(dutch, node.place)
    const known = [...words.values()].map(String)
    const params = report.unknown(cut(node.written), known, node.place)
    report.add({ code: 'rules/unknown-word', params }, node.place)
    return node
  }

  const unknownKey = ({ key, place }: Entry, known: readonly string[]): null => {
    report.add({ code: 'rules/unknown-key', params: report.unknown(cut(key), known, place) }, place)
    return null
  }

  return {
    field: dutchKey,
    stranger: (entry, form) => unknownKey(entry, englishKeys(form)),
    key: field => field,
    knows: ({ value }, words) => value !== null && dutchFor(words, value) !== undefined,
    word,
    condition,
    value: (node, fact) => swapValue(node, fact, facts)
  }
}

const { form: conditionName } = nameOf('condition')
const pattern = conditionName.kind === 'format' ? new RegExp(conditionName.pattern, 'u') : /^/

/** What the reader takes as a name by itself. */
function isConditionName(written: string): boolean {
  return pattern.test(written) && !Object.hasOwn(Object.prototype, written)
}

function englishKeys({ fields }: MapForm): readonly string[] {
  return Object.entries(fields).map(([key, { form }]) => englishKey(key, form) ?? key)
}
