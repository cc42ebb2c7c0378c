import type { Domain, FactValue, Unknown, UnknownReason } from '@ketenregie/core'
import { map, required } from './collections.ts'
import { readFactValue } from './fact-value.ts'
import { word } from './scalars.ts'
import type { Session } from './session.ts'
import { become } from './shape.ts'
import type { Node } from './tree.ts'

export const unknownReasons: ReadonlyMap<string, UnknownReason> = new Map<string, UnknownReason>([
  ['niet_gevraagd', 'not-asked'],
  ['gevraagd', 'asked'],
  ['houder_weet_niet', 'holder-does-not-know'],
  ['mag_niet_gedeeld', 'may-not-be-shared'],
  ['verouderd', 'stale'],
  ['tegengesproken', 'contradicted']
])

const unknown = become(map({ onbekend: required(word(unknownReasons)) }), ({ onbekend }) => {
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
  if (node.kind === 'scalar' && node.written === 'onbekend') return { unknown: 'not-asked' }
  return readFactValue(node, fact, domain, session)
}
