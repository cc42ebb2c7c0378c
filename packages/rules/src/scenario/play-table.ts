import { canonicalJson } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import type { DecisionTable, Output } from '../model/decision-table.ts'
import type { ExpectedOutputs, RuleScenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import type { TableFinding } from '../table/table-finding.ts'
import { keyOf } from './coverage/coverage-item.ts'
import type { CoverageKey } from './coverage/coverage-item.ts'
import { placeOf, settlingOf, valueOf, whyOf } from './deviations.ts'
import type { Played } from './played.ts'

/** Answers a table that a scenario expects something of. */
export function playTable(
  pack: AgreementPack,
  name: string,
  scenario: RuleScenario,
  options: EvaluateOptions
): Played {
  const finding = evaluateTable(pack, name, scenario.given, options)
  const { table } = programOf(pack).table(name, options)
  const settling = settlingOf(finding, scenario)
  const expected = valueOf(scenario.outputs, name)
  if (expected === undefined) return { deviations: settling, touches: [] }
  const touches = touchedBy(finding, table)
  const found = finding.outputs ?? 'unknown'
  if (isSame(expected, found, table)) return { deviations: settling, touches }
  const place = placeOf(scenario, `verwacht.${name}`)
  const why = whyOf(finding)
  const deviation = { name, place, on: null, aspect: 'outputs', expected, found, why } as const
  return { deviations: [deviation, ...settling], touches }
}

/** A policy that collects without an order may be written in any. */
function isSame(a: ExpectedOutputs, b: ExpectedOutputs, { hitPolicy }: DecisionTable): boolean {
  if (a === 'unknown' || b === 'unknown') return a === b
  const written = (outputs: readonly Output[]) => {
    const all = outputs.map(canonicalJson)
    return (hitPolicy === 'collect' ? all.toSorted() : all).join('\n')
  }
  return a.length === b.length && written(a) === written(b)
}

/** The rows that are hit, and of a policy that takes the first one only that; or what else follows. */
function touchedBy(
  { name, outcome, rows }: TableFinding,
  { hitPolicy, otherwise }: DecisionTable
): readonly CoverageKey[] {
  if (outcome === 'unknown') return []
  const hit = rows.filter(row => row.hit === 'yes').map(({ row }) => row)
  const counted = hitPolicy === 'first' ? hit.slice(0, 1) : hit
  const isOther = otherwise !== null && rows.every(row => row.hit === 'no')
  return [...counted, ...(isOther ? (['otherwise'] as const) : [])].map(row =>
    keyOf({ kind: 'row', name, row })
  )
}
