import type { Condition } from '../model/condition.ts'
import type { DecisionTable, OutputDomain, Row } from '../model/decision-table.ts'
import type { Named } from '../read/collections.ts'
import { dutchFor, hitPolicies } from '../read/dutch.ts'
import type { PlacedName } from '../read/names.ts'
import type { Session } from '../read/session.ts'
import { outputsByName } from '../table/table-answer.ts'
import type { WrittenRow, WrittenTable } from '../read/table.ts'
import type { Names } from './names.ts'
import { readOutput } from './read-output.ts'
import { resolveCell } from './resolve-cell.ts'

type Outputs = DecisionTable['outputs']

/** Looks up the columns of a table and reads its cells by them; undefined: reported why not. */
export function resolveTable(
  { name, value: written }: Named<WrittenTable>,
  names: Names,
  session: Session
): DecisionTable | undefined {
  const { question, source, hitPolicy, columns } = written
  const outputs = outputsByName(written.outputs, name)
  const fits = fitsPolicy(written, outputs, session)
  const known = columns.filter(column => isColumn(column, names, session))
  const rows = written.rows.map(row => resolveRow(row, written, outputs, names, session))
  const last = written.otherwise
  const otherwise =
    last === null ? null : readOutput(last, isSingle(written.outputs), outputs, session)
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
  const output = readOutput(written, isSingle(table.outputs), outputs, session)
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
