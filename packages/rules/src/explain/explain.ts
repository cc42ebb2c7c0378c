import { InvariantError } from '@ketenregie/core'
import type { Facts, FactStatement } from '@ketenregie/core'
import { askCheapest } from '../ask/ask-cheapest.ts'
import type { Decision } from '../compile/decision.ts'
import { knownValue } from '../compile/known-value.ts'
import { readingOf } from '../compile/library.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { findingOf } from '../evaluate/finding.ts'
import { isKnown } from '../evaluate/is-known.ts'
import { unknownReason } from '../evaluate/unknown-reason.ts'
import { viewOf } from '../evaluate/view.ts'
import type { View } from '../evaluate/view.ts'
import type { Condition, FactCondition } from '../model/condition.ts'
import { counterfactuals } from './counterfactuals.ts'
import type { ExplainedConcept, ExplainedRule, Explanation, FactStep, Step } from './explanation.ts'
import { followUpsOf } from './follow-up.ts'
import { possibleOutcomes } from './possible-outcomes.ts'

export interface ExplainOptions extends EvaluateOptions {
  /** Who said what, for whom to ask next and since when. */
  readonly statements?: readonly FactStatement[]
}

/** Answers a rule or concept with the answer of each of its parts, and the places they rest on. */
export function explain(
  rules: Rules,
  name: string,
  facts: Facts,
  options: ExplainOptions
): Explanation {
  const explanation = explainPart(rules, name, facts, options)
  const { finding } = explanation
  const request =
    finding.outcome === 'unknown' ? askCheapest(rules, [finding], facts, options) : null
  return { ...explanation, request }
}

function explainPart(
  rules: Rules,
  name: string,
  facts: Facts,
  options: ExplainOptions
): Explanation {
  const decision = programOf(rules).decision(name, options)
  const { library } = decision
  const subject = library.subject(name)
  const behind = (other: string) => explainPart(rules, other, facts, options)
  const view = viewOf(decision, facts)
  const finding = findingOf(decision, facts, options.asOf, rules)
  const reasons = finding.reasons.map(({ fact }) => fact)
  return {
    finding,
    request: null,
    source: subject.of.source,
    why: readingOf(subject, library.readingName(name)).why,
    subject: explainSubject(decision, behind),
    because: stepOf(library.criterion(name), { rules, facts, decision, view, behind }),
    followUps: followUpsOf(finding.questions, {
      statements: options.statements ?? [],
      possible: possibleOutcomes(view, decision, facts),
      canSettle: finding.canSettle
    }),
    otherwise: counterfactuals(decision, facts, reasons, rules)
  }
}

interface Explaining {
  readonly rules: Rules
  readonly facts: Facts
  readonly decision: Decision
  readonly view: View
  readonly behind: (name: string) => Explanation
}

function explainSubject(
  { name, gate, library }: Decision,
  behind: Explaining['behind']
): ExplainedConcept | ExplainedRule {
  const subject = library.subject(name)
  if (subject.kind === 'concept') return { kind: 'concept', question: subject.of.question }
  const { party, modality, explanation } = subject.of
  return {
    kind: 'rule',
    party,
    modality,
    texts: explanation,
    gate: gate === null ? null : behind(gate)
  }
}

function stepOf(condition: Condition, explaining: Explaining): Step {
  const truth = explaining.view.part(condition)
  const part = (one: Condition) => stepOf(one, explaining)
  if ('all' in condition) return { kind: 'all', truth, parts: condition.all.map(part) }
  if ('any' in condition) return { kind: 'any', truth, parts: condition.any.map(part) }
  if ('not' in condition) return { kind: 'not', truth, part: part(condition.not) }
  if ('ground' in condition) {
    const { ground, modality } = condition
    return { kind: 'ground', truth, modality, part: part(ground) }
  }
  if ('fact' in condition) return { ...factStep(condition, explaining), truth }
  return { kind: 'mention', truth, explanation: explaining.behind(condition.condition) }
}

function factStep(
  { fact: name, operator, value: stated }: FactCondition,
  { rules, facts, decision }: Explaining
): Omit<FactStep, 'truth'> {
  const fact = Object.hasOwn(rules.facts, name) ? rules.facts[name] : undefined
  if (fact === undefined) throw new InvariantError(`no definition of the fact ${name}`)
  const known = isKnown(name, facts, decision.layout)
  return {
    kind: 'fact',
    fact,
    operator,
    stated,
    value: known ? (knownValue(facts, name) ?? null) : null,
    unknown: known ? null : unknownReason(facts, name)
  }
}
