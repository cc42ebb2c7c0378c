import type { AwaitedTransaction } from '../ports/case-transaction.ts'
import { ConflictError } from '../ports/conflict-error.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Answer, EventMessage, Opening } from './answer.ts'
import { checkDayOrMoment } from './check-day.ts'
import { fireWakes } from './due.ts'
import type { Fired, Stranded } from './due.ts'
import type { Desk, Office } from './house.ts'
import { openCase } from './open.ts'
import { sendEvent } from './send.ts'

/** What an engine does inside a transaction of the host; it is kept when the host commits. */
export interface AwaitedEngine {
  open(process: string, opening: Opening): Promise<Answer>
  send(caseId: string, message: EventMessage): Promise<Answer>
  due(until: CivilDate | Instant): Promise<readonly (Fired | Stranded)[]>
}

export function awaitedEngine(office: Office, { store }: AwaitedTransaction): AwaitedEngine {
  const desk: Desk = {
    ...office,
    store: {
      load: caseId => store.load(caseId),
      entryByKey: (caseId, key) => store.entryByKey(caseId, key),
      due: (until, limit) => store.due(until, limit),
      async append(batch) {
        const result = await store.append(batch)
        // that a case exists already is an answer; that it changed under the host's hands is not
        const isConflict = !result.ok && result.duplicateKey === null && batch.expected > 0
        if (isConflict) throw new ConflictError(batch.caseId, result.version)
        return result
      }
    }
  }
  return {
    open: (process, opening) => openCase(desk, process, opening),
    send: (caseId, message) => sendEvent(desk, caseId, message),
    due: async until => {
      checkDayOrMoment(until)
      return fireWakes(desk, limit => desk.store.due(until, limit))
    }
  }
}
