import type { CivilDate, Finding, Place } from '@ketenregie/core'
import { evaluateAll } from '../evaluate/evaluate.ts'
import type { ExpectedOutcome, RuleScenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { keyOf } from './coverage/coverage-item.ts'
import type { CoverageKey } from './coverage/coverage-item.ts'
import type { Played } from './played.ts'
import type { BareDeviation, Why } from './result.ts'

/** Evaluates the rules that a scenario expects something of. */
export function playRules(pack: AgreementPack, scenario: RuleScenario, today: CivilDate): Played {
  const { asOf, given, readings } = scenario
  const options = { asOf: asOf ?? today, ...(isEmpty(readings) ? {} : { readings }) }
  const findings = Object.values(evaluateAll(pack, namesIn(scenario), given, options))
  return {
    deviations: findings
      .flatMap(finding => deviationsOf(finding, scenario))
      .toSorted(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column),
    touches: findings.flatMap(finding => touchedBy(finding, scenario))
  }
}

function namesIn({
  expected,
  modalities,
  readingDecides,
  needed,
  canSettle
}: RuleScenario): readonly string[] {
  const named = { ...expected, ...modalities, ...needed, ...canSettle }
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
  const needed = valueOf(scenario.needed, name)
  if (needed !== undefined && !sameSets(needed, finding.needed))
    found.push({
      ...at(`nog_nodig.${name}`),
      aspect: 'needed',
      expected: needed,
      found: finding.needed,
      why: whyOf(finding)
    })
  const canSettle = valueOf(scenario.canSettle, name)
  if (canSettle !== undefined && !sameSets(canSettle, finding.canSettle))
    found.push({
      ...at(`kan_beslissen.${name}`),
      aspect: 'can-settle',
      expected: canSettle,
      found: finding.canSettle,
      why: whyOf(finding)
    })
  return found
}

/** What carries a finding: the facts that suffice, or those that are still needed. */
export function whyOf({ reasons, needed }: Finding): Why {
  return { kind: 'facts', reasons, needed }
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

function placeOf({ places, place }: RuleScenario, path: string): Place {
  return valueOf(places, path) ?? place
}

function valueOf<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

type Sets = readonly (readonly string[])[]

/** Whichever order they stand in. */
function sameSets(a: Sets, b: Sets): boolean {
  const written = (sets: Sets) => sets.map(set => set.toSorted().join(' ')).toSorted()
  return written(a).join('\n') === written(b).join('\n')
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0
}
