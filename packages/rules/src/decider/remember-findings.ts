import type { CivilDate, Facts, Finding, Findings } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import type { Program } from '../compile/program.ts'
import { findingOf } from '../evaluate/finding.ts'
import { warningsOf } from '../evaluate/warnings.ts'

/** Of each decision so many findings; past that, remembering starts anew. */
const most = 1000

/**
 * Evaluates, and remembers by what a decision looks at: its own facts, and what there is to warn of
 * on the day. Most events of a case change none of that, and cases are alike in it.
 */
export function rememberFindings(
  program: Program
): (names: readonly string[], facts: Facts, asOf: CivilDate) => Findings {
  const remembered = new WeakMap<Decision, Map<string, Finding>>()
  const { rules } = program

  function find(name: string, facts: Facts, asOf: CivilDate): Finding {
    const decision = program.decision(name, { asOf })
    const known = remembered.get(decision) ?? new Map<string, Finding>()
    remembered.set(decision, known)
    const key = keyOf(decision, facts, warningsOf(decision, facts, asOf, rules))
    const before = known.get(key)
    if (before) return before
    if (known.size >= most) known.clear()
    const finding = findingOf(decision, facts, asOf, rules)
    known.set(key, finding)
    return finding
  }

  return (names, facts, asOf) =>
    Object.fromEntries(names.map(name => [name, find(name, facts, asOf)] as const))
}

/** A fact that is not there is written as `null`, which no value is. */
function keyOf(decision: Decision, facts: Facts, warnings: readonly string[]): string {
  const seen = decision.facts.map(fact => (Object.hasOwn(facts, fact) ? facts[fact] : null))
  return JSON.stringify([seen, warnings])
}
