import { canonicalJson } from '../journal/canonical-json.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { CaseEvent } from '../case/case-event.ts'
import type { CaseState } from '../case/case-state.ts'
import { decide } from '../case/decide.ts'
import type { EntryPayload } from '../case/entry-payload.ts'
import { decideMigration } from '../migration/decide-migration.ts'
import type { Decider, Finding } from '../ports/decider.ts'
import type { Answer } from '../process/compile.ts'

/**
 * Whether the command of an entry, decided again on the case as it was and with the outcomes that
 * were recorded, comes to the same events. Rules that changed since make no difference. `former` is
 * what the case ran by before the entry.
 */
export function decidesSame(
  state: CaseState,
  { command, events }: EntryPayload,
  context: CaseContext,
  former: CaseContext | undefined
): boolean {
  // of what was refused only the problem was kept
  if (events.some(({ type }) => type === 'commandRejected')) return true
  const to = { ...context, decider: recorded(state, events) }
  if (command.type === 'migrate') {
    // what the case came from is not at hand
    if (!former) return true
    const migrated = decideMigration(state, command, { from: former, to })
    return migrated.accepted && canonicalJson(migrated.events) === canonicalJson(events)
  }
  const decision = decide(state, command, to)
  return decision.accepted && canonicalJson(decision.events) === canonicalJson(events)
}

/** Answers what an entry recorded, and what the case had recorded before it. */
function recorded(state: CaseState, events: readonly CaseEvent[]): CaseContext['decider'] {
  const found = events.flatMap(event => (event.type === 'outcomesRecorded' ? [event] : []))
  const findings = new Map(found.flatMap(event => Object.entries(event.findings)))
  const evaluate: Decider['evaluate'] = names =>
    Object.fromEntries(
      names.flatMap(name => {
        const finding = findings.get(name) ?? earlier(state, name)
        return finding ? [[name, finding] as const] : []
      })
    )
  return { hash: found[0]?.decider ?? '', evaluate }
}

function earlier({ outcomes }: CaseState, name: string): Finding | undefined {
  const known = outcomes[name]
  return (
    known && {
      name,
      kind: 'rule',
      outcome: known.answer === 'own-judgement' ? null : known.answer,
      status: statusOf[known.answer],
      modality: known.modality,
      reading: null,
      readings: {},
      readingDecides: known.readingDecides,
      relevant: [],
      needed: [],
      canSettle: [],
      questions: [],
      reasons: [],
      warnings: []
    }
  )
}

const statusOf: Readonly<Record<Answer, NonNullable<Finding['status']>>> = {
  yes: 'ground',
  no: 'no-ground',
  unknown: 'unknown',
  'own-judgement': 'own-judgement'
}
