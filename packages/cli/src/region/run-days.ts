import type { ManualClock } from '@ketenregie/adapters/system'
import {
  addDays,
  addMilliseconds,
  answerFrom,
  dueTimeOf,
  InvariantError,
  startOfDay
} from '@ketenregie/core'
import type {
  CaseStore,
  CivilDate,
  Engine,
  EngineAnswer,
  Instant,
  Rejection
} from '@ketenregie/core'
import type { InputStep } from './input-step.ts'
import type { Kept } from './what-is-kept.ts'

export interface DayRun {
  readonly engine: Engine
  readonly store: CaseStore
  readonly clock: ManualClock
  readonly process: string
  /** In the order in which they are told. */
  readonly steps: readonly InputStep[]
  readonly kept: Kept
  /** The last day to simulate; null: until every case rests. */
  readonly until: CivilDate | null
  /** Told after every day. */
  onDay(day: CivilDate, stepsDone: number): void
}

export interface RefusedStep {
  readonly step: InputStep
  readonly problem: Rejection
}

/**
 * Tells the engine what came in, day by day, and fires what is due at the end of each, until there
 * is nothing left to tell and nothing left to come. Returns the steps that did not fit their case.
 *
 * Days before the one on which the store was last written are over: all of their steps and wakes
 * are in, for a day begins when the one before is done. Such a day is not fired again, because what
 * is still to come must not come early. A step that was not told then is told now.
 */
export async function runDays(run: DayRun): Promise<readonly RefusedStep[]> {
  const { engine, store, clock, steps, kept, until } = run
  const refused: RefusedStep[] = []
  let done = 0
  let day = kept.lastDay ?? steps[0]?.day
  while (day !== undefined && (until === null || day <= until)) {
    clock.set(`${day}T12:00:00Z`)
    for (let step = steps[done]; step !== undefined && step.day <= day; step = steps[++done]) {
      const answer = await tell(step, run)
      if (!answer.accepted) refused.push({ step, problem: answer.problem })
    }
    await engine.due(day)
    await endDay(run, day)
    run.onDay(day, done)
    const next = earliest(steps[done]?.day, await nextDayDue(store))
    if (next !== undefined && next <= day) throw new InvariantError('what is due stays due')
    day = next
  }
  return refused
}

async function tell(
  step: InputStep,
  { engine, process, kept, clock }: DayRun
): Promise<EngineAnswer> {
  const { key, by, on, facts } = step
  const caseId = await caseOf(step, engine)
  const entry = kept.entry(caseId, key)
  if (entry !== undefined) return answerFrom(entry)
  if (step.do === 'open') return engine.open(process, { caseId, by, on, key, facts })
  const { task, at } = step
  // what happens later than noon is told when it happens
  if (at !== undefined) setLater(clock, at)
  const told = { ...(task !== undefined && { task }), ...(at !== undefined && { at }) }
  return engine.send(caseId, { type: step.event, by, on, key, facts, ...told })
}

/** The case within the case, open or ended; without one there is no such case. */
async function caseOf(step: InputStep, engine: Engine): Promise<string> {
  const { caseId } = step
  if (step.do === 'open' || step.subCase === undefined) return caseId
  const within = (await engine.view(caseId))?.subCases.find(({ name }) => name === step.subCase)
  return within?.caseId ?? `${caseId}/${step.subCase}`
}

/** Fires what is due at some moment of a day when the day is over. */
async function endDay({ engine, store, clock }: DayRun, day: CivilDate): Promise<void> {
  if ((await nextDayDue(store)) !== day) return
  const last = addMilliseconds(startOfDay(addDays(day, 1)), -1)
  setLater(clock, last)
  await engine.due(last)
}

async function nextDayDue(store: CaseStore): Promise<CivilDate | null> {
  const due = await store.nextDue()
  return due === null ? null : dueTimeOf(due).on
}

function setLater(clock: ManualClock, moment: Instant): void {
  if (Date.parse(moment) > Date.parse(clock.now())) clock.set(moment)
}

function earliest(one: CivilDate | undefined, other: CivilDate | null): CivilDate | undefined {
  if (one === undefined || other === null) return one ?? other ?? undefined
  return one < other ? one : other
}
