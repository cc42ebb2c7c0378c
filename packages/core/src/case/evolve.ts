import { InvariantError, unreachable } from '../invariant.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseDeadline, CaseState } from './case-state.ts'
import { addToTimeline, correctTimeline } from './fact-timeline.ts'

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
    deadlines: {},
    openPoints: {},
    anchors: {},
    coordination: [],
    participants: {}
  }
}

/** The case after an event. Looks at nothing but the two. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'caseOpened': {
      const { process, definition, pack, on, by } = event
      return joined({ ...state, process, definition, pack, opened: on, asOf: on }, by, on)
    }
    case 'dayReached':
      return { ...state, asOf: event.on }
    case 'eventReceived': {
      const { anchors } = state
      const after = event.anchors ? { ...anchors, [event.event]: event.on } : anchors
      return joined({ ...state, anchors: after }, event.by, event.on)
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
      const tasks = { ...state.tasks, [task]: { party, status: 'open' as const, since: on } }
      const opened = { ...state, tasks, awaitedTasks }
      return party === null ? opened : joined(opened, party, on)
    }
    case 'taskEnded': {
      const { status, on } = event
      const known = state.tasks[task]
      if (!known) return { ...state, awaitedTasks }
      return {
        ...state,
        awaitedTasks,
        tasks: { ...state.tasks, [task]: { ...known, status, since: on } }
      }
    }
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
    deadlines: { ...state.deadlines, [limit]: { ...deadline, status: statusOf(deadline) } }
  }
}

function afterEvent(
  known: CaseDeadline | undefined,
  event: DeadlineEvent,
  asOf: CivilDate
): CaseDeadline {
  if (event.type === 'deadlineStarted') {
    const { days, ladder } = event
    const history = formerOf(known, event.entry)
    const fresh = { metOn: null, passed: false, infeasible: false, withdrawn: false } as const
    return { ...days, ...fresh, status: 'running', ladder, history }
  }
  if (!known) throw new InvariantError(`${event.type} of a limit that does not run: ${event.limit}`)
  switch (event.type) {
    case 'deadlineRecalculated': {
      const { days, ladder } = event
      // what passed and has still passed does not pass again
      const passed = known.passed && days.final < asOf
      return { ...known, ...days, ladder, passed, history: formerOf(known, event.entry) }
    }
    case 'deadlineMet':
      return { ...known, metOn: event.on }
    case 'deadlinePassed':
      return { ...known, passed: true }
    case 'deadlineFeasibilityChanged':
      return { ...known, infeasible: event.infeasible }
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

function formerOf(known: CaseDeadline | undefined, until: number): CaseDeadline['history'] {
  if (!known) return []
  const { start, nominal, final, status, history } = known
  return [...history, { start, nominal, final, status, until }]
}

/** Met in time outweighs everything: what was done in time is not missed, whenever we hear of it. */
function statusOf({ metOn, final, ...deadline }: CaseDeadline): CaseDeadline['status'] {
  if (metOn !== null && metOn <= final) return 'met'
  if (deadline.withdrawn) return 'withdrawn'
  if (deadline.infeasible) return 'infeasible'
  return deadline.passed || metOn !== null ? 'missed' : 'running'
}

function joined(state: CaseState, party: string, on: CivilDate): CaseState {
  if (Object.hasOwn(state.participants, party)) return state
  return { ...state, participants: { ...state.participants, [party]: on } }
}

function without<T>(
  record: Readonly<Record<string, T>>,
  name: string
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
}
