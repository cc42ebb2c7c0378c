import { truthsByWord, unreachable } from '@ketenregie/core'
import type { FactValue } from '@ketenregie/core'
import type { DecisionTable, Output, OutputDomain } from '../model/decision-table.ts'
import { reportExpected } from '../read/found.ts'
import { reportMissing, reportUnknownKeys } from '../read/key-rules.ts'
import { cut, whole } from '../read/scalars.ts'
import type { Session } from '../read/session.ts'
import type { Node } from '../read/tree.ts'

/** One value, or a map where the outputs have names. */
export function readOutput(
  node: Node,
  isSingle: boolean,
  outputs: DecisionTable['outputs'],
  session: Session
): Output | undefined {
  const values: Record<string, FactValue> = {}
  const names = Object.keys(outputs)
  const nodes = isSingle
    ? names.map(name => [name, node] as const)
    : namedNodes(node, names, session)
  for (const [name, value] of nodes ?? []) {
    const domain = outputs[name]
    const read = domain && readValue(value, name, domain, session)
    if (read !== undefined) values[name] = read
  }
  return Object.keys(values).length === names.length ? values : undefined
}

function namedNodes(node: Node, names: readonly string[], session: Session) {
  if (node.kind !== 'map') return reportExpected('map', node, session)
  reportUnknownKeys(node, names, session)
  return names.flatMap(name => {
    const entry = node.entries.get(name)
    if (entry === undefined) reportMissing(node, name, session)
    return entry === undefined ? [] : [[name, entry.value] as const]
  })
}

function readValue(
  node: Node,
  output: string,
  domain: OutputDomain,
  session: Session
): FactValue | undefined {
  switch (domain.kind) {
    case 'number':
      return whole(domain.from, domain.to).read(node, session)
    case 'yes-no': {
      const written = readOption(node, output, [...truthsByWord.keys()], session)
      return written === undefined ? undefined : truthsByWord.get(written)
    }
    case 'choice':
    case 'party':
    case 'text':
      return readOption(node, output, domain.options, session)
    default:
      return unreachable(domain)
  }
}

function readOption(
  node: Node,
  output: string,
  options: readonly string[],
  session: Session
): string | undefined {
  if (node.kind !== 'scalar' || node.value === null) return reportExpected('value', node, session)
  const written = node.written.trim()
  if (options.includes(written)) return written
  const params = { ...session.report.unknown(cut(written), options, node.place), output }
  session.report.add({ code: 'rules/unknown-output', params }, node.place)
  return undefined
}
