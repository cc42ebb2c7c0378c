import type { Pack } from '../pack/pack.ts'
import type { CaseView, ViewOptions } from './case-view.ts'

/**
 * What a party may see of a case: its own tasks, the questions and facts that it holds, the
 * messages to it, and how far the case is. The coordinator and a reader without a party see all.
 */
export function restrict(view: CaseView, { party }: ViewOptions, pack: Pack): CaseView {
  if (party === undefined || party === view.coordinator) return view
  const holds = (fact: string): boolean => {
    const holders = pack.facts[fact]?.holders
    return holders?.first === party || (holders?.also ?? []).includes(party)
  }
  return {
    ...view,
    tasks: view.tasks.filter(task => task.party === party),
    questions: view.questions.filter(({ fact }) => holds(fact)),
    next: view.next?.party === party ? view.next : null,
    findings: [],
    outcomes: {},
    facts: Object.fromEntries(Object.entries(view.facts).filter(([fact]) => holds(fact))),
    messages: view.messages.filter(({ to }) => to === party),
    disclosures: view.disclosures.filter(({ to }) => to === party),
    journal: view.journal.filter(({ by }) => by === party)
  }
}
