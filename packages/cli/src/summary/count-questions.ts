import type { CaseView } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { HolderRow, QuestionRow } from './summary.ts'

/** The facts that can still change something, the one that most cases wait for first. */
export function countQuestions(
  views: readonly CaseView[],
  pack: AgreementPack
): readonly QuestionRow[] {
  const rows = new Map<string, QuestionRow>()
  for (const { questions } of views)
    for (const { fact, question, holder, also } of questions) {
      const before = rows.get(fact)
      const holders = [holder, ...also].map(party => ({ party, title: titleOf(party, pack) }))
      rows.set(fact, { fact, question, holders, cases: (before?.cases ?? 0) + 1 })
    }
  return [...rows.values()].toSorted((a, b) => b.cases - a.cases || byText(a.fact, b.fact))
}

/** How many facts of how many cases can be asked of the party that is to be asked first. */
export function countHolders(
  views: readonly CaseView[],
  pack: AgreementPack
): readonly HolderRow[] {
  const facts = new Map<string, Set<string>>()
  const cases = new Map<string, Set<string>>()
  for (const { caseId, questions } of views)
    for (const { fact, holder } of questions) {
      facts.set(holder, (facts.get(holder) ?? new Set()).add(fact))
      cases.set(holder, (cases.get(holder) ?? new Set()).add(caseId))
    }
  return [...facts]
    .map(([party, found]) => ({
      party,
      title: titleOf(party, pack),
      facts: found.size,
      cases: cases.get(party)?.size ?? 0
    }))
    .toSorted((a, b) => b.cases - a.cases || byText(a.party, b.party))
}

function titleOf(party: string, { parties }: AgreementPack): string {
  return parties[party]?.title ?? party
}

function byText(one: string, other: string): number {
  return one < other ? -1 : 1
}
