import { answerWords, reasonsByWord } from '@ketenregie/core'
import type { Domain, FactValue, Unknown } from '@ketenregie/core'
import { map, required } from './collections.ts'
import { readFactValue } from './fact-value.ts'
import { word } from './scalars.ts'
import type { Session } from './session.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

const unknown = become(map({ onbekend: required(word(reasonsByWord)) }), ({ onbekend }) => {
  return { unknown: onbekend }
})

/** What is stated of a fact in a case: a value, `onbekend`, or `{ onbekend: REASON }`. */
export function readStatedValue(
  node: Node,
  fact: string,
  domain: Domain,
  session: Session
): FactValue | Unknown | undefined {
  if (node.kind === 'map') return unknown.read(node, session)
  if (node.kind === 'scalar' && node.written === answerWords.unknown)
    return { unknown: 'not-asked' }
  return readFactValue(node, fact, domain, session)
}
