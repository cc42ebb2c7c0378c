import { canonicalJson, hashOf } from '@ketenregie/core'
import type { Finding } from '@ketenregie/core'
import { evaluate } from '../evaluate/evaluate.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import type { TableFinding } from '../table/table-finding.ts'
import type { DecisionRecord } from './decision-record.ts'

/** Whether a recorded decision comes out again. */
export type Repeated =
  | { readonly status: 'same'; readonly finding: Finding | TableFinding }
  /** The record was changed after it was made. */
  | { readonly status: 'changed-record' }
  /** These are not the agreements that it was made on. */
  | { readonly status: 'other-agreements'; readonly wanted: string; readonly found: string }
  | { readonly status: 'different'; readonly finding: Finding | TableFinding }

/** Decides again on the facts, readings and day of a record. */
export function repeatDecision(pack: AgreementPack, record: DecisionRecord): Repeated {
  const { hash, ...content } = record
  if (hashOf(content) !== hash) return { status: 'changed-record' }
  const wanted = record.pack.hash
  if (wanted !== pack.hash) return { status: 'other-agreements', wanted, found: pack.hash }
  const facts = Object.fromEntries(record.facts.map(({ fact, value }) => [fact, value]))
  const { asOf, parts } = record
  const readings = Object.fromEntries(
    parts.flatMap(({ name, reading }) => (reading === null ? [] : [[name, reading]]))
  )
  const { kind, name } = record.finding
  const finding =
    kind === 'table'
      ? evaluateTable(pack, name, facts, { asOf })
      : evaluate(pack, name, facts, { asOf, readings })
  const isSame = told(finding) === told(record.finding)
  return { status: isSame ? 'same' : 'different', finding }
}

/** A fact outside the dictionary is not recorded, so it gives no warning the second time. */
function told(finding: Finding | TableFinding): string {
  const warnings = finding.warnings.filter(warning => warning !== 'unknown-fact')
  return canonicalJson({ ...finding, warnings })
}
