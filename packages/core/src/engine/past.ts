import type { CaseEvent } from '../case/case-event.ts'
import type { CaseState, CaseTask, FormerDeadline } from '../case/case-state.ts'
import { readPayload } from '../case/entry-payload.ts'
import { evolve, newCase } from '../case/evolve.ts'
import type { Disclosure } from '../case/post-event.ts'
import { noEntry } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** What only the journal still knows of a case. */
export interface Past {
  /** Tasks that are not open any more, by id; of a task that was opened again only the last end. */
  readonly ended: ReadonlyMap<string, EndedTask>
  /** What each limit was before, oldest first. */
  readonly former: ReadonlyMap<string, readonly FormerDeadline[]>
  /** What was shared with whom. */
  readonly disclosures: readonly Disclosure[]
}

export interface EndedTask extends CaseTask {
  readonly opened: CivilDate
}

/** Reads in the journal what the next command does not need. What was erased tells nothing. */
export function pastOf(entries: readonly Entry[]): Past {
  const ended = new Map<string, EndedTask>()
  const former = new Map<string, readonly FormerDeadline[]>()
  const disclosures: Disclosure[] = []
  let state = newCase('', noEntry)
  for (const { number, payload } of entries) {
    const read = payload === null ? null : readPayload(payload)
    for (const event of read?.events ?? []) {
      if (!isTellable(state, event)) continue
      note(event, state, number)
      state = evolve(state, event)
    }
  }
  return { ended, former, disclosures }

  function note(event: CaseEvent, { tasks, deadlines }: CaseState, entry: number): void {
    if (event.type === 'messageDelivered') {
      const { type: _, ...disclosure } = event
      disclosures.push(disclosure)
    }
    if (event.type === 'taskEnded') {
      const known = tasks[event.task]
      if (known) {
        const { status, on: since } = event
        ended.set(event.task, { ...known, opened: known.since, status, since })
      }
    }
    if (event.type === 'taskOpened') ended.delete(event.task)
    if (event.type !== 'deadlineStarted' && event.type !== 'deadlineRecalculated') return
    const known = deadlines[event.limit]
    if (!known) return
    const { start, nominal, final, status } = known
    const before = former.get(event.limit) ?? []
    former.set(event.limit, [...before, { start, nominal, final, status, until: entry }])
  }
}

/** Of a limit whose start was erased nothing that came after can be told. */
function isTellable({ deadlines }: CaseState, event: CaseEvent): boolean {
  switch (event.type) {
    case 'deadlineRecalculated':
    case 'deadlineMet':
    case 'deadlinePassed':
    case 'deadlineFeasibilityChanged':
    case 'deadlineWithdrawn':
    case 'ladderStepFired':
      return Object.hasOwn(deadlines, event.limit)
    default:
      return true
  }
}
