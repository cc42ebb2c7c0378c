import { InvariantError, unreachable } from '../invariant.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseDeadline, CaseState, DeadlineDays, Hold } from './case-state.ts'
import { engineParty } from './engine-party.ts'
import { evolveSubCases } from './evolve-sub-cases.ts'
import { addToTimeline, correctTimeline } from './fact-timeline.ts'
import { isInTime } from './limit-hours.ts'

/** The state before a case is opened. */
export function newCase(caseId: string, head: string): CaseState {
  return {
    format: 'case/1',
    caseId,
    process: '',
    definition: '',
    pack: '',
    version: 0,
    head,
    opened: '0000-01-01',
    asOf: '0000-01-01',
    at: { value: {}, status: 'active' },
    facts: {},
    outcomes: {},
    tasks: {},
    awaitedTasks: [],
    setAside: [],
    deadlines: {},
    openPoints: {},
    anchors: {},
    moments: {},
    coordination: [],
    participants: {},
    parent: null,
    subCases: {},
    hold: null,
    factHolds: {}
  }
}

/** The case after an event. Looks at nothing but the two. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'caseOpened': {
      const { process, definition, pack, on, by, parent } = event
      return joined({ ...state, process, definition, pack, opened: on, asOf: on, parent }, by, on)
    }
    case 'caseMigrated': {
      const { definition, pack, setAside } = event
      return { ...state, definition, pack, setAside }
    }
    case 'dayReached':
      return { ...state, asOf: event.on }
    case 'eventReceived': {
      const { anchors, moments } = anchored(state, event)
      return joined({ ...state, anchors, moments }, event.by, event.on)
    }
    case 'factsStated':
      return { ...state, facts: addToTimeline(state.facts, event.facts) }
    case 'factsCorrected':
      return { ...state, facts: correctTimeline(state.facts, event.facts) }
    case 'outcomesRecorded':
      return { ...state, outcomes: { ...state.outcomes, ...event.outcomes } }
    case 'stepped':
      return { ...state, at: event.to }
    case 'coordinationAssigned': {
      const { party, on } = event
      const coordination = [...state.coordination, { party, since: on }]
      return joined({ ...state, coordination }, party, on)
    }
    case 'taskOpened':
    case 'taskAwaited':
    case 'taskEnded':
      return evolveTasks(state, event)
    case 'openPointNoted': {
      const { limit, point } = event
      return { ...state, openPoints: { ...state.openPoints, [limit]: point } }
    }
    case 'openPointSettled':
      return { ...state, openPoints: without(state.openPoints, event.limit) }
    case 'subCaseAsked':
    case 'subCaseOpened':
    case 'subCaseHeard':
    case 'subCaseEnded':
      return evolveSubCases(state, event)
    case 'caseWithdrawn':
      return { ...state, at: { ...state.at, status: 'done' } }
    case 'holdPlaced':
      return event.facts
        ? { ...state, factHolds: withHold(state.factHolds, event.facts, event.hold) }
        : { ...state, hold: event.hold }
    case 'holdLifted':
      return event.facts
        ? { ...state, factHolds: event.facts.reduce(without, state.factHolds) }
        : { ...state, hold: null }
    case 'factsKept':
    case 'orderQueued':
    case 'orderCarriedOut':
    case 'messageDelivered':
    case 'messageGivenUp':
    case 'messageRequeued':
    case 'messageReleased':
    case 'messageQueued':
    case 'commandRejected':
      return state
    default:
      return evolveDeadline(state, event)
  }
}

type TaskEvent = Extract<CaseEvent, { readonly task: string }>

function evolveTasks(state: CaseState, event: TaskEvent): CaseState {
  const { task } = event
  const awaitedTasks = state.awaitedTasks.filter(name => name !== task)
  switch (event.type) {
    case 'taskAwaited':
      return { ...state, awaitedTasks: [...awaitedTasks, task] }
    case 'taskOpened': {
      const { party, on } = event
      const tasks = { ...state.tasks, [task]: { party, since: on } }
      const opened = { ...state, tasks, awaitedTasks }
      return party === null ? opened : joined(opened, party, on)
    }
    case 'taskEnded':
      return { ...state, awaitedTasks, tasks: without(state.tasks, task) }
    default:
      return unreachable(event)
  }
}

type DeadlineEvent = Exclude<
  Extract<CaseEvent, { readonly limit: string }>,
  { readonly type: 'openPointNoted' | 'openPointSettled' }
>

function evolveDeadline(state: CaseState, event: DeadlineEvent): CaseState {
  const { limit } = event
  const known = state.deadlines[limit]
  const deadline = afterEvent(known, event, state.asOf)
  return {
    ...state,
    deadlines: { ...state.deadlines, [limit]: { ...deadline, status: statusOfDeadline(deadline) } }
  }
}

function afterEvent(
  known: CaseDeadline | undefined,
  event: DeadlineEvent,
  asOf: CivilDate
): CaseDeadline {
  if (event.type === 'deadlineStarted') {
    const { days, ladder } = event
    const fresh = { metOn: null, passed: false, infeasible: false, withdrawn: false } as const
    return { ...days, ...fresh, status: 'running', ladder }
  }
  if (!known) throw new InvariantError(`${event.type} of a limit that does not run: ${event.limit}`)
  switch (event.type) {
    case 'deadlineRecalculated': {
      const { days, ladder } = event
      // what passed and has still passed does not pass again
      const { hours: _, ...others } = known
      const passed = known.passed && isOver(known, days, asOf) && days.suspended === null
      return { ...others, ...days, ladder, passed }
    }
    case 'deadlineMet':
      return { ...known, metOn: event.on, ...(event.at !== undefined && { metAt: event.at }) }
    case 'deadlinePassed':
      return { ...known, passed: true }
    case 'deadlineFeasibilityChanged':
      return { ...known, infeasible: event.infeasible, ladder: ladderAfter(known, event, asOf) }
    case 'deadlineWithdrawn':
      return { ...known, withdrawn: true }
    case 'ladderStepFired': {
      const ladder = known.ladder.map((day, step) =>
        step === event.step ? { ...day, fired: true } : day
      )
      return { ...known, ladder }
    }
    default:
      return unreachable(event)
  }
}

/** Met in time outweighs everything: what was done in time is not missed, whenever we hear of it. */
export function statusOfDeadline({
  metOn,
  metAt,
  ...deadline
}: Omit<CaseDeadline, 'status'>): CaseDeadline['status'] {
  if (metOn !== null && isInTime(deadline, metOn, metAt)) return 'met'
  if (deadline.withdrawn) return 'withdrawn'
  if (deadline.infeasible) return 'infeasible'
  if (deadline.suspended !== null && metOn === null) return 'suspended'
  return deadline.passed || metOn !== null ? 'missed' : 'running'
}

/** What passed at a moment, and has one now that is not later, has passed still. */
function isOver(known: CaseDeadline, days: DeadlineDays, asOf: CivilDate): boolean {
  const isEarlier = days.hours && known.hours && days.hours.until <= known.hours.until
  return isEarlier || days.final < asOf
}

/** A reminder whose day went by while the limit could not be met does not come late. */
function ladderAfter(
  { ladder, final }: CaseDeadline,
  { infeasible }: { readonly infeasible: boolean },
  asOf: CivilDate
): CaseDeadline['ladder'] {
  if (infeasible) return ladder
  return ladder.map(rung => (rung.on <= final && rung.on < asOf ? { ...rung, fired: true } : rung))
}

/** In order of the day on which it happened, whenever we hear of it. */
function anchored(
  { anchors, moments }: CaseState,
  { event, anchors: kept, on, at }: Extract<CaseEvent, { readonly type: 'eventReceived' }>
): Pick<CaseState, 'anchors' | 'moments'> {
  if (kept === null) return { anchors, moments }
  const days = [...new Set([...(anchors[event] ?? []), on])].toSorted()
  const next = { ...anchors, [event]: kept === 'each' ? days : days.slice(-1) }
  if (on !== days.at(-1)) return { anchors: next, moments }
  const known = moments[event]
  const isLater = at !== undefined && (!known || known < at || dateInAmsterdam(known) < on)
  if (isLater) return { anchors: next, moments: { ...moments, [event]: at } }
  // of a day without a moment the moment of an earlier one says nothing
  return { anchors: next, moments: at === undefined ? without(moments, event) : moments }
}

function joined(state: CaseState, party: string, on: CivilDate): CaseState {
  if (party === engineParty || Object.hasOwn(state.participants, party)) return state
  return { ...state, participants: { ...state.participants, [party]: on } }
}

function withHold(
  holds: CaseState['factHolds'],
  facts: readonly string[],
  hold: Hold
): CaseState['factHolds'] {
  return { ...holds, ...Object.fromEntries(facts.map(fact => [fact, hold])) }
}

function without<T>(
  record: Readonly<Record<string, T>>,
  name: string
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
}
