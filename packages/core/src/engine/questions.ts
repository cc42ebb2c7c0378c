import type { CaseState } from '../case/case-state.ts'
import { isUnknown } from '../fact/fact-value.ts'
import type { Facts } from '../fact/fact.ts'
import type { Pack } from '../pack/pack.ts'
import type { Finding } from '../ports/decider.ts'
import type { ViewedQuestion } from './case-view.ts'

/**
 * What is still to be asked: each fact that can still change an open finding or that a limit waits
 * for. A fact that can change nothing any more is not asked.
 */
export function questionsOf(
  state: CaseState,
  findings: readonly Finding[],
  pack: Pack,
  known: Facts
): readonly ViewedQuestion[] {
  const waiting = Object.entries(state.openPoints).filter(
    ([, { reason }]) => reason === 'awaits-fact'
  )
  const facts = new Set([
    ...findings.flatMap(({ relevant }) => relevant),
    ...waiting.flatMap(([, { awaits }]) => awaits ?? [])
  ])
  return [...facts].toSorted().flatMap(fact => {
    const definition = pack.facts[fact]
    if (!definition || isKnown(known, fact)) return []
    return {
      fact,
      question: definition.question,
      holder: definition.holders.first,
      also: definition.holders.also,
      rules: findings.filter(({ relevant }) => relevant.includes(fact)).map(({ name }) => name),
      settles: findings
        .filter(({ needed }) => needed.some(set => set.includes(fact)))
        .map(({ name }) => name),
      limits: waiting.filter(([, { awaits }]) => awaits === fact).map(([limit]) => limit)
    }
  })
}

function isKnown(known: Facts, fact: string): boolean {
  const value = Object.hasOwn(known, fact) ? known[fact] : undefined
  return value !== undefined && !isUnknown(value)
}
