import { checkFacts } from '../fact/check-facts.ts'
import type { Facts } from '../fact/fact.ts'
import type { Pack } from '../pack/pack.ts'
import { builtInEvents, isBuiltIn } from '../process/built-in-events.ts'
import { toldEvents } from '../process/check-sub-cases.ts'
import type { CompiledProcess } from '../process/compile.ts'
import { possibleEvents } from '../process/step.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CaseContext } from './case-context.ts'
import type { CaseState } from './case-state.ts'
import type { EventCommand, OpenCommand } from './command.ts'
import { Draft } from './draft.ts'
import { engineParty } from './engine-party.ts'
import type { Rejection } from './rejection.ts'

/** Whether a new case can be opened like this. */
export function checkOpen(
  { by, on, facts, within }: OpenCommand,
  { pack }: CaseContext
): Rejection | null {
  if (!isCivilDate(on)) return { code: 'core/not-a-day', params: { field: 'on' } }
  return (within ? null : checkParty(by, pack.parties)) ?? checkGiven(facts, pack)
}

/** Whether an event can be said of a case at all; whether it fits now is for the step to say. */
export function checkEvent(
  state: CaseState,
  command: EventCommand,
  context: CaseContext
): Rejection | null {
  const { event, by, on, facts } = command
  const { pack, compiled } = context
  if (state.at.status === 'done')
    return { code: 'core/case-closed', params: { caseId: state.caseId } }
  const { events } = compiled.definition
  const declared = Object.hasOwn(events, event) ? events[event] : undefined
  if (!declared && !isBuiltIn(event))
    return { code: 'core/unknown-event', params: { event, possible: possibleNow(state, context) } }
  if (!isCivilDate(on)) return { code: 'core/not-a-day', params: { field: 'on' } }
  const allowed = declared?.by ?? []
  const missing = (declared?.facts ?? []).filter(fact => !Object.hasOwn(facts, fact))
  return (
    checkParty(by, pack.parties) ??
    (isResult(event, compiled)
      ? { code: 'core/not-your-event', params: { event, by, allowed: [engineParty] } }
      : null) ??
    (allowed.length > 0 && !allowed.includes(by)
      ? { code: 'core/not-your-event', params: { event, by, allowed } }
      : null) ??
    (missing.length > 0
      ? { code: 'core/facts-missing', params: { event, facts: missing } }
      : null) ??
    checkGiven(facts, pack) ??
    checkTask(state, command)
  )
}

/** Events that can be sent now: those that a step waits for, and those that are always possible. */
export function possibleNow(state: CaseState, context: CaseContext): readonly string[] {
  if (state.at.status === 'done') return []
  const draft = new Draft(context, state, state.asOf)
  const answer = (rule: string) => draft.answers([rule])[rule] ?? 'unknown'
  // a step can wait for a built-in event too
  const waited = possibleEvents(context.compiled, state.at, answer)
  const sendable = waited.filter(event => !isResult(event, context.compiled))
  return [...new Set([...sendable, ...builtInEvents])]
}

/** What a sub-case tells comes from the sub-case. */
function isResult(event: string, { definition }: CompiledProcess): boolean {
  return Object.values(definition.subCases ?? {}).some(one => toldEvents(one).includes(event))
}

function checkParty(by: string, parties: Readonly<Record<string, unknown>>): Rejection | null {
  return Object.hasOwn(parties, by) ? null : { code: 'core/unknown-party', params: { party: by } }
}

function checkGiven(facts: Facts, pack: Pack): Rejection | null {
  const [problem] = checkFacts(facts, pack.facts).problems
  switch (problem?.code) {
    case 'core/facts-not-a-map':
      return { code: problem.code, params: problem.params }
    case 'core/unknown-fact':
      return { code: problem.code, params: problem.params }
    case 'core/fact-outside-domain':
      return { code: problem.code, params: problem.params }
    default:
      return null
  }
}

function checkTask(state: CaseState, { event, task }: EventCommand): Rejection | null {
  if (event !== 'taak_afgerond') return null
  const open = Object.keys(state.tasks).toSorted()
  if (task !== null && open.includes(task)) return null
  return { code: 'core/task-not-open', params: { task, open } }
}
