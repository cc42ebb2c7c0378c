import type { CivilDate, Facts } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { isValidOn } from '../compile/edition.ts'
import { knownValue } from '../compile/known-value.ts'
import type { Rules } from '../compile/rules.ts'
import { recalibrationDue } from '../layer/recalibration-due.ts'
import { isKnown } from './is-known.ts'

/** What one must know before resting on a finding. */
export type Warning =
  /** The known facts cannot occur together; what rules this out was left aside. */
  | 'contradiction-with-background'
  /** The rules are not valid on the day; the nearest version answers. */
  | 'not-valid'
  /** Too large to answer exactly: yes and no are right, unknown may be one too many. */
  | 'not-decided-within-budget'
  /** A value lies outside the domain of its fact, and counts as not known. */
  | 'outside-domain'
  /** A fact is stated that is not in the dictionary; it is left aside. */
  | 'unknown-fact'
  /** The parties of the region have not looked at their agreements again in time. */
  | 'recalibration-overdue'
  /** Rows of a table are hit that its policy does not allow together. */
  | 'rows-clash'

/** What to warn of, the state of evaluation apart. */
export function warningsOf(
  decision: Pick<Decision, 'facts' | 'layout' | 'valid'>,
  facts: Facts,
  asOf: CivilDate,
  rules: Rules
): readonly Warning[] {
  const warnings: Warning[] = []
  if (!decision.valid.every(valid => isValidOn(valid, asOf))) warnings.push('not-valid')
  const isOutside = (name: string) =>
    knownValue(facts, name) !== undefined && !isKnown(name, facts, decision.layout)
  if (decision.facts.some(isOutside)) warnings.push('outside-domain')
  if (Object.keys(facts).some(name => !Object.hasOwn(rules.facts, name)))
    warnings.push('unknown-fact')
  const due = recalibrationDue(rules)
  if (due !== null && due < asOf) warnings.push('recalibration-overdue')
  return warnings
}
