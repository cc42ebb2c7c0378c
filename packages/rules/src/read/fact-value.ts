import type { Domain, FactValue } from '@ketenregie/core'
import { truthsByWord, unreachable } from '@ketenregie/core'
import { date, cut, whole } from './scalars.ts'
import { reportExpected } from './found.ts'
import type { Session } from './session.ts'
import type { Node, ScalarNode } from './tree.ts'

/** The value that stands in a file for a fact of this domain. */
export function readFactValue(
  node: Node,
  fact: string,
  domain: Domain,
  session: Session
): FactValue | undefined {
  switch (domain.kind) {
    case 'yes-no': {
      const written = readOption(node, fact, [...truthsByWord.keys()], session)
      return written === undefined ? undefined : truthsByWord.get(written)
    }
    case 'choice':
      return readOption(node, fact, domain.options, session)
    case 'set':
      return readSet(node, fact, domain.options, session)
    case 'number':
      return readNumber(node, fact, domain, session)
    case 'date':
      return date.read(node, session)
    case 'code':
      return readCode(node, fact, domain, session)
    default:
      return unreachable(domain)
  }
}

/** One of the options, as it stands in the file. */
export function readOption(
  node: Node,
  fact: string,
  options: readonly string[],
  session: Session
): string | undefined {
  if (!isWord(node)) return reportExpected('value', node, session)
  if (options.includes(node.written)) return node.written
  reportOutside(node, fact, options, session)
  return undefined
}

function readSet(
  node: Node,
  fact: string,
  options: readonly string[],
  session: Session
): readonly string[] | undefined {
  if (node.kind !== 'list') return reportExpected('list', node, session)
  const values = node.items.map(item => readOption(item, fact, options, session))
  const known = values.filter(value => value !== undefined)
  return known.length === values.length ? [...new Set(known)].toSorted() : undefined
}

function readNumber(
  node: Node,
  fact: string,
  { from, to }: Domain & { kind: 'number' },
  session: Session
): number | undefined {
  const number = whole().read(node, session)
  if (number === undefined || (number >= from && number <= to)) return number
  const params = { fact, number, from, to }
  session.report.add({ code: 'rules/number-outside-domain', params }, node.place)
  return undefined
}

function readCode(
  node: Node,
  fact: string,
  { prefix, digits }: Domain & { kind: 'code' },
  session: Session
): string | undefined {
  if (!isWord(node)) return reportExpected('value', node, session)
  const { written, place } = node
  const number = written.slice(prefix.length)
  if (written.startsWith(prefix) && number.length === digits && /^\d+$/.test(number)) return written
  const params = { fact, written: cut(written), prefix, digits }
  session.report.add({ code: 'rules/not-a-code', params }, place)
  return undefined
}

function isWord(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && node.value !== null
}

function reportOutside(
  { written, place }: ScalarNode,
  fact: string,
  options: readonly string[],
  { report }: Session
): void {
  const params = { ...report.unknown(cut(written), options, place), fact }
  report.add({ code: 'rules/value-outside-domain', params }, place)
}
