import type { Pack, TaskDefinition } from '../pack/pack.ts'
import { accessOf } from './access.ts'
import type { CaseView, ViewOptions } from './case-view.ts'

/**
 * What a reader may see of a case; the one function for view, list, export and log. A party sees its
 * own tasks, the questions and facts that it holds, the messages to it, and how far the case is; the
 * coordinator and a reader without a party see all. With a purpose, a party also sees the facts that
 * the sharing agreements give it for that purpose, and the tasks of others that follow from these
 * facts alone. Without one that has a legal basis it sees nothing but that, whoever it is.
 */
export function restrict(
  view: CaseView,
  { party, purpose, asOf = view.asOf }: ViewOptions,
  pack: Pack
): CaseView {
  if (party === undefined) return view
  if (purpose === undefined) return party === view.coordinator ? view : ownOf(view, party, pack, [])
  const access = accessOf(party, purpose, pack, asOf)
  if (access.granted.length === 0) return { ...nothingOf(view), access }
  const shared = access.granted.flatMap(({ facts }) => facts)
  return { ...ownOf(view, party, pack, shared), access }
}

function ownOf(view: CaseView, party: string, pack: Pack, shared: readonly string[]): CaseView {
  const holds = (fact: string): boolean => {
    const holders = pack.facts[fact]?.holders
    return holders?.first === party || (holders?.also ?? []).includes(party)
  }
  const isSeen = (fact: string): boolean => holds(fact) || shared.includes(fact)
  return {
    ...view,
    tasks: view.tasks.filter(
      task => task.party === party || followsFrom(shared, pack.tasks[task.task], pack)
    ),
    questions: view.questions.filter(({ fact }) => holds(fact)),
    next: view.next?.party === party ? view.next : null,
    findings: [],
    outcomes: {},
    facts: Object.fromEntries(Object.entries(view.facts).filter(([fact]) => isSeen(fact))),
    answers: Object.fromEntries(Object.entries(view.answers).filter(([fact]) => isSeen(fact))),
    messages: view.messages.filter(({ to }) => to === party),
    disclosures: view.disclosures.filter(({ to }) => to === party),
    journal: view.journal.filter(({ by }) => by === party)
  }
}

/**
 * Whether that the task was opened says no more than these facts do: one of them calls for it, or
 * nothing does and it is work in a life domain that they are about.
 */
function followsFrom(
  shared: readonly string[],
  task: TaskDefinition | undefined,
  { facts }: Pack
): boolean {
  if (task === undefined || shared.length === 0) return false
  if (task.when !== null) return shared.includes(task.when)
  return (
    task.lifeDomain !== null && shared.some(fact => facts[fact]?.lifeDomain === task.lifeDomain)
  )
}

/** That the case is there, and nothing of what is in it. */
function nothingOf(view: CaseView): CaseView {
  return {
    ...view,
    steps: [],
    possible: [],
    tasks: [],
    deadlines: [],
    questions: [],
    next: null,
    findings: [],
    outcomes: {},
    facts: {},
    answers: {},
    messages: [],
    disclosures: [],
    parent: null,
    subCases: [],
    hold: null,
    factHolds: {},
    coordinator: null,
    coordination: [],
    participants: [],
    openPoints: [],
    journal: []
  }
}
