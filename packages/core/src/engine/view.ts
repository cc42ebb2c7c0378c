import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import { suspensionsOf } from '../case/deadlines.ts'
import { Draft } from '../case/draft.ts'
import { possibleNow } from '../case/check-command.ts'
import { engineParty } from '../case/engine-party.ts'
import { factsOn } from '../case/fact-timeline.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import type { Facts } from '../fact/fact.ts'
import type { Entry } from '../journal/entry.ts'
import type { Pack } from '../pack/pack.ts'
import type { Decider, Finding } from '../ports/decider.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { activeSteps, decidedNow } from '../process/active-steps.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { versionFrom } from '../time/time-limit-version.ts'
import type { CaseView, ViewedMessage, ViewedStep, ViewedTask, ViewOptions } from './case-view.ts'
import type { House, ReleaseContext } from './house.ts'
import { checkDay } from './check-day.ts'
import { journalLine } from './journal-line.ts'
import { pastOf } from './past.ts'
import type { Past } from './past.ts'
import { questionsOf } from './questions.ts'
import { restrict } from './restrict.ts'

/** The one way in which a case is read: everything a reader gets goes through `restrict`. */
export async function viewCase(
  house: House,
  caseId: string,
  options: ViewOptions
): Promise<CaseView | undefined> {
  const { store } = house
  if (options.asOf !== undefined) checkDay(options.asOf)
  const stored = await store.load(caseId)
  if (!stored) return undefined
  const state = readSnapshot(stored)
  const context = house.contextUnder(state) ?? null
  const [entries, outbox] = await Promise.all([store.entries(caseId), store.outbox(caseId)])
  const whole = wholeView(house, { state, context, entries, outbox }, options)
  return restrict(whole, options, context?.pack ?? house.pack)
}

interface Read {
  readonly state: CaseState
  /** Null when the agreements that the case runs by are not at hand. */
  readonly context: ReleaseContext | null
  readonly entries: readonly Entry[]
  readonly outbox: readonly KeptMessage[]
}

function wholeView(
  house: House,
  { state, context, entries, outbox }: Read,
  { asOf = state.asOf }: ViewOptions
): CaseView {
  const { pack, decider } = context ?? house
  const facts = inOrderOfName(factsOn(state.facts, pack, asOf))
  // rules of other agreements may have the same name and say something else
  const findings = context ? findingsOf(state, decider, facts, asOf) : []
  const past = pastOf(entries)
  const atStake = context ? decidedNow(context.compiled.definition, state.at.value) : []
  const asking = findings.filter(({ name }) => atStake.includes(name))
  return {
    caseId: state.caseId,
    process: state.process,
    title: context?.compiled.definition.title ?? state.process,
    agreements: { definition: state.definition, pack: state.pack, atHand: context !== null },
    status: state.at.status,
    opened: state.opened,
    asOf: state.asOf,
    version: state.version,
    steps: context ? stepsOf(state, context) : [],
    possible: context ? possibleNow(state, context) : [],
    tasks: tasksOf(state, past, pack),
    deadlines: Object.entries(state.deadlines).map(([limit, deadline]) => ({
      limit,
      what: pack.timeLimits[limit]?.what ?? limit,
      ...deadline,
      suspensions: context ? suspensionsIn(state, context, limit) : [],
      history: past.former.get(limit) ?? []
    })),
    questions: state.at.status === 'done' ? [] : questionsOf(state, asking, pack, facts),
    next: state.at.status === 'done' ? null : (decider.ask(asking, facts, { asOf })?.next ?? null),
    findings,
    outcomes: state.outcomes,
    facts,
    answers: inOrderOfName(state.facts),
    messages: outbox.filter(({ to }) => to !== engineParty).map(viewedMessage),
    disclosures: past.disclosures,
    parent: state.parent,
    subCases: Object.entries(state.subCases).map(([name, one]) => ({
      name,
      title: context?.compiled.definition.subCases?.[name]?.title ?? name,
      caseId: one.caseId,
      process: one.process,
      status: one.status,
      since: one.since
    })),
    hold: state.hold,
    factHolds: state.factHolds,
    coordinator: state.coordination.at(-1)?.party ?? null,
    coordination: state.coordination,
    participants: Object.keys(state.participants),
    openPoints: Object.entries(state.openPoints).map(([limit, point]) => ({
      limit,
      what: pack.timeLimits[limit]?.what ?? limit,
      ...point
    })),
    journal: entries.map(journalLine),
    access: null
  }
}

function viewedMessage(message: KeptMessage): ViewedMessage {
  const { id, on, to, status, reason, attempts, failure } = message
  return { id, on, to, message: message.message, status, reason, attempts, failure }
}

/** The case decides nothing here; it only looks up what makes the limit stand still. */
function suspensionsIn(state: CaseState, context: CaseContext, limit: string) {
  const agreed = context.pack.timeLimits[limit]
  const start = state.deadlines[limit]?.start
  if (!agreed || start === undefined) return []
  return suspensionsOf(new Draft(context, state, state.asOf), versionFrom(agreed, start))
}

/** Rules that the case has decided, judged anew on the day that is asked for. */
function findingsOf(
  state: CaseState,
  decider: Decider,
  facts: Facts,
  asOf: CivilDate
): readonly Finding[] {
  const names = Object.keys(state.outcomes)
  if (names.length === 0) return []
  return Object.values(decider.evaluate(names, facts, { asOf }))
}

function stepsOf(state: CaseState, { compiled }: CaseContext): readonly ViewedStep[] {
  return activeSteps(compiled.definition, state.at.value).map(({ path, meta }) => ({
    step: path,
    title: meta.title,
    owner: meta.owner ?? null,
    deadline: meta.deadline ?? null
  }))
}

function tasksOf(state: CaseState, past: Past, pack: Pack): readonly ViewedTask[] {
  const open = Object.entries(state.tasks).map(
    ([task, known]) => [task, { ...known, opened: known.since, status: 'open' as const }] as const
  )
  const ended = [...past.ended].filter(([task]) => !Object.hasOwn(state.tasks, task))
  return [...open, ...ended].toSorted(byName).map(([task, known]) => ({
    task,
    what: pack.tasks[task]?.what ?? task,
    lifeDomain: pack.tasks[task]?.lifeDomain ?? null,
    ...known
  }))
}

/** So that a case reads the same however it was put together. */
function inOrderOfName<Value>(
  named: Readonly<Record<string, Value>>
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(named).toSorted(byName))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
