import { unreachable } from '@ketenregie/core'
import type { FactValue } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable, Output, OutputDomain, Row } from '../model/decision-table.ts'
import type { Named } from '../read/collections.ts'
import { dutchFor, hitPolicies, yesOrNo } from '../read/dutch.ts'
import { reportExpected } from '../read/found.ts'
import { reportMissing, reportUnknownKeys } from '../read/key-rules.ts'
import type { PlacedName } from '../read/names.ts'
import { cut, whole } from '../read/scalars.ts'
import type { Session } from '../read/session.ts'
import type { WrittenRow, WrittenTable } from '../read/table.ts'
import type { Node } from '../read/tree.ts'
import type { Names } from './names.ts'
import { resolveCell } from './resolve-cell.ts'

type Outputs = DecisionTable['outputs']

/** Looks up the columns of a table and reads its cells by them; undefined: reported why not. */
export function resolveTable(
  { name, value: written }: Named<WrittenTable>,
  names: Names,
  session: Session
): DecisionTable | undefined {
  const { question, source, hitPolicy, columns } = written
  const outputs = outputsOf(written.outputs, name)
  const fits = fitsPolicy(written, outputs, session)
  const known = columns.filter(column => isColumn(column, names, session))
  const rows = written.rows.map(row => resolveRow(row, written, outputs, names, session))
  const last = written.otherwise
  const otherwise = last === null ? null : readOutput(last, written, outputs, session)
  if (!fits || known.length < columns.length || otherwise === undefined) return undefined
  if (!rows.every(row => row !== undefined)) return undefined
  return {
    name,
    question,
    source,
    hitPolicy,
    columns: columns.map(column => column.name),
    outputs,
    rows,
    otherwise
  }
}

function outputsOf(written: WrittenTable['outputs'], table: string): Outputs {
  if (isSingle(written)) return { [table]: written }
  return Object.fromEntries(written.map(({ name, value }) => [name, value]))
}

function isSingle(written: WrittenTable['outputs']): written is OutputDomain {
  return 'kind' in written
}

/** A policy that computes has one number to compute with. */
function fitsPolicy(
  { hitPolicy, hitPolicyPlace }: WrittenTable,
  outputs: Outputs,
  { report }: Session
): boolean {
  const domains = Object.values(outputs)
  const computes = ['collect-sum', 'collect-min', 'collect-max'].includes(hitPolicy)
  if (!computes || (domains.length === 1 && domains[0]?.kind === 'number')) return true
  const policy = dutchFor(hitPolicies, hitPolicy) ?? hitPolicy
  report.add({ code: 'rules/policy-needs-number', params: { policy } }, hitPolicyPlace)
  return false
}

function isColumn({ name, place }: PlacedName, names: Names, session: Session): boolean {
  if (names.facts.has(name)) session.refer({ kind: 'fact', name, place })
  if (names.conditions.has(name)) return true
  if (names.mayStand('feiten', name) || names.mayStand('regelset', name)) return false
  const params = session.report.unknown(name, names.conditions, place)
  session.report.add({ code: 'rules/unknown-column', params }, place)
  return false
}

function resolveRow(
  { cells, place, output: written, why, source }: WrittenRow,
  table: WrittenTable,
  outputs: Outputs,
  names: Names,
  session: Session
): Row | undefined {
  const output = readOutput(written, table, outputs, session)
  const { columns } = table
  if (cells.length !== columns.length) {
    const params = { cells: cells.length, columns: columns.length }
    session.report.add({ code: 'rules/row-width', params }, place)
    return undefined
  }
  const when: (Condition | null)[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    const read = column && resolveCell(cell, column.name, names, session)
    if (read !== undefined) when.push(read)
  }
  return output && when.length === cells.length ? { when, output, why, source } : undefined
}

/** One value, or a map where the outputs have names. */
function readOutput(
  node: Node,
  table: WrittenTable,
  outputs: Outputs,
  session: Session
): Output | undefined {
  const values: Record<string, FactValue> = {}
  const names = Object.keys(outputs)
  const nodes = isSingle(table.outputs)
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
      const written = readOption(node, output, [...yesOrNo.keys()], session)
      return written && (written === 'ja' ? 'yes' : 'no')
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
