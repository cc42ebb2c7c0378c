import type { CivilDate, Facts, Finding, Modality, Reason } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import { knownValue } from '../compile/known-value.ts'
import { readingNames } from '../compile/library.ts'
import type { Rules } from '../compile/rules.ts'
import { membersOf, nothing, setOf } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'
import { isKnown } from './is-known.ts'
import { questionsOf } from './questions.ts'
import { settlingOf } from './settling.ts'
import type { Settling } from './settling.ts'
import { shortestReason } from './shortest-reason.ts'
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
    reasons: outcome === 'unknown' ? [] : reasonsIn(view, decision, facts),
    warnings: [
      ...(view.contradicts ? ['contradiction-with-background'] : []),
      ...(settling.isExact ? [] : ['not-decided-within-budget']),
      ...warningsOf(decision, facts, asOf, rules)
    ]
  }
}

const settled: Settling = {
  isExact: true,
  relevant: nothing,
  needed: [],
  canSettle: [],
  gains: new Map()
}

function settlingIn(view: View, decision: Decision, facts: Facts): Settling {
  if (view.root === null) return everythingOpen(decision, facts)
  return settlingOf(view.root.diagram, view.root.compiled, decision, facts)
}

/** For what is too large to look into: every unknown fact may matter, and all together settle it. */
function everythingOpen({ facts: names, layout }: Decision, facts: Facts): Settling {
  const open = names.flatMap((name, number) => (isKnown(name, facts, layout) ? [] : [number]))
  return { ...settled, isExact: false, relevant: setOf(open), needed: [setOf(open)] }
}

/** Outside the gate the text says nothing, so there is no modality either. */
function modalityOf({ chosen, strongest }: View, own: Modality): Modality | null {
  if (chosen.outcome === null) return null
  return chosen.outcome === 'yes' ? (strongest() ?? own) : own
}

/** How many nodes and steps looking for the shortest reason may take. */
const budget = 50_000

function reasonsIn({ root }: View, decision: Decision, facts: Facts): readonly Reason[] {
  const known = decision.facts.filter(name => isKnown(name, facts, decision.layout))
  const into = new Diagrams()
  const shortest =
    root === null
      ? undefined
      : into.within(budget, () =>
          shortestReason(root.diagram, root.compiled.diagrams, decision, facts, into)
        )
  const names = shortest === undefined ? known : namesOf(shortest, decision)
  return names.flatMap(fact => {
    const value = knownValue(facts, fact)
    return value === undefined ? [] : { fact, value }
  })
}

function namesOf(set: FactSet, { facts }: Decision): readonly string[] {
  return membersOf(set).flatMap(number => facts[number] ?? [])
}
