import type { CivilDate, Finding } from '@ketenregie/core'
import { evaluateAll } from '../evaluate/evaluate.ts'
import type { ExpectedOutcome, RuleScenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { keyOf } from './coverage/coverage-item.ts'
import type { CoverageKey } from './coverage/coverage-item.ts'
import { placeOf, settlingOf, valueOf, whyOf } from './deviations.ts'
import { playTable } from './play-table.ts'
import type { Played } from './played.ts'
import type { BareDeviation } from './result.ts'

/** Evaluates the rules that a scenario expects something of. */
export function playRules(pack: AgreementPack, scenario: RuleScenario, today: CivilDate): Played {
  const { asOf, given, readings } = scenario
  const options = { asOf: asOf ?? today, ...(isEmpty(readings) ? {} : { readings }) }
  const tables = new Set(pack.ruleSets.flatMap(set => Object.keys(set.tables ?? {})))
  const names = namesIn(scenario)
  const decisions = names.filter(name => !tables.has(name))
  const findings = Object.values(evaluateAll(pack, decisions, given, options))
  const played = names
    .filter(name => tables.has(name))
    .map(name => playTable(pack, name, scenario, options))
  return {
    deviations: [
      ...findings.flatMap(finding => deviationsOf(finding, scenario)),
      ...played.flatMap(({ deviations }) => deviations)
    ].toSorted(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column),
    touches: [
      ...findings.flatMap(finding => touchedBy(finding, scenario)),
      ...played.flatMap(({ touches }) => touches)
    ]
  }
}

function namesIn({
  expected,
  outputs,
  modalities,
  readingDecides,
  needed,
  canSettle
}: RuleScenario): readonly string[] {
  const named = { ...expected, ...outputs, ...modalities, ...needed, ...canSettle }
  return [...new Set([...Object.keys(named), ...readingDecides])]
}

function deviationsOf(finding: Finding, scenario: RuleScenario): readonly BareDeviation[] {
  const { name, modality } = finding
  const found: BareDeviation[] = []
  const at = (path: string) => ({ name, place: placeOf(scenario, path), on: null })
  const outcome = outcomeIn(finding)
  const expected = valueOf(scenario.expected, name)
  if (expected !== undefined && expected !== outcome)
    found.push({
      ...at(`verwacht.${name}`),
      aspect: 'outcome',
      expected,
      found: outcome,
      why: whyOf(finding)
    })
  const does = valueOf(scenario.modalities, name)
  if (does !== undefined && does !== modality)
    found.push({
      ...at(`modaliteit.${name}`),
      aspect: 'modality',
      expected: does,
      found: modality,
      why: whyOf(finding)
    })
  if (scenario.readingDecides.includes(name) && !finding.readingDecides)
    found.push({
      ...at(`lezing_beslissend.${scenario.readingDecides.indexOf(name)}`),
      aspect: 'reading-decides',
      expected: true,
      found: false,
      why: { kind: 'readings', readings: finding.readings }
    })
  return [...found, ...settlingOf(finding, scenario)]
}

export function outcomeIn({ outcome }: Finding): ExpectedOutcome {
  return outcome ?? 'own-judgement'
}

/** A reading is touched when a change of it, or the choice of it, would be noticed. */
function touchedBy(finding: Finding, scenario: RuleScenario): readonly CoverageKey[] {
  const { name, readings } = finding
  const isTold = Object.hasOwn(scenario.expected, name)
  const taken = valueOf(scenario.readings, name) ?? finding.reading
  const others = Object.entries(readings)
    .filter(([, outcome]) => outcome !== finding.outcome)
    .map(([reading]) => reading)
  const told = isTold && taken !== null ? [taken] : []
  const apart = scenario.readingDecides.includes(name) ? others : []
  return [
    keyOf({ kind: 'decision', name }),
    ...(isTold ? [keyOf({ kind: 'outcome', name, outcome: outcomeIn(finding) })] : []),
    ...[...told, ...apart].map(reading => keyOf({ kind: 'reading', name, reading }))
  ]
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0
}
