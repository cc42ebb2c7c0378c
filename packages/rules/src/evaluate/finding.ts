import type { CivilDate, Facts, Finding, Modality } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { readingNames } from '../compile/library.ts'
import type { Rules } from '../compile/rules.ts'
import type { FactSet } from './fact-set.ts'
import { everythingOpen, settled } from './open-settling.ts'
import { questionsOf } from './questions.ts'
import { namesOf, reasonsIn } from './reasons-in.ts'
import { settlingOf } from './settling.ts'
import type { Settling } from './settling.ts'
import { viewOf } from './view.ts'
import type { View } from './view.ts'
import { warningsOf } from './warnings.ts'

/** Everything that can be said of a decision in a case. */
export function findingOf(
  decision: Decision,
  facts: Facts,
  asOf: CivilDate,
  rules: Rules
): Finding {
  const { name, library } = decision
  const subject = library.subject(name)
  const view = viewOf(decision, facts)
  const { outcome, status } = view.chosen
  const readings = view.readings()
  const settling = outcome === 'unknown' ? settlingIn(view, decision, facts) : settled
  const names = (set: FactSet) => namesOf(set, decision)
  return {
    name,
    kind: subject.kind,
    outcome,
    status,
    modality: subject.kind === 'rule' ? modalityOf(view, subject.of.modality) : null,
    reading: readingNames(subject).length === 1 ? null : library.readingName(name),
    readings: Object.fromEntries([...readings].map(([reading, one]) => [reading, one.outcome])),
    readingDecides: [...readings.values(), ...view.gates()].some(one => one.outcome !== outcome),
    relevant: names(settling.relevant),
    needed: settling.needed.map(names),
    canSettle: settling.canSettle.map(names),
    questions: questionsOf(settling, decision, facts, rules),
    reasons: outcome === 'unknown' ? [] : reasonsIn(view.reasoned, decision, facts),
    warnings: [
      ...(view.contradicts ? ['contradiction-with-background'] : []),
      ...(settling.isExact ? [] : ['not-decided-within-budget']),
      ...warningsOf(decision, facts, asOf, rules)
    ]
  }
}

function settlingIn(view: View, decision: Decision, facts: Facts): Settling {
  if (view.root === null) return everythingOpen(decision, facts)
  const settling = settlingOf(view.root.diagram, view.root.compiled, decision, facts)
  return view.isExact ? settling : { ...settling, isExact: false }
}

/** Outside the gate the text says nothing, so there is no modality either. */
function modalityOf({ chosen, strongest }: View, own: Modality): Modality | null {
  if (chosen.outcome === null) return null
  return chosen.outcome === 'yes' ? (strongest() ?? own) : own
}
