import type { CivilDate } from '../time/civil-date.ts'
import type { Answer, EventMessage, Opening } from './answer.ts'
import type { CaseView, ViewOptions } from './case-view.ts'
import { fireDue } from './due.ts'
import type { Fired, Stranded } from './due.ts'
import { createHouse } from './house.ts'
import type { EngineParts } from './house.ts'
import { migrateCase, planMigration } from './migrate.ts'
import type { MigrateOptions, PlanOptions } from './migrate.ts'
import type { MigrationPlan } from '../migration/migration-plan.ts'
import { openCase } from './open.ts'
import { replayCase } from './replay.ts'
import type { Replay } from './replay.ts'
import { sendEvent } from './send.ts'
import { viewCase } from './view.ts'

/**
 * Runs cases by the agreements of a pack. What does not fit a case comes back as a problem; what
 * the world does not allow is thrown as a `PortError`, and then nothing was kept.
 */
export interface Engine {
  /** Opens a case. With the key of an earlier opening it answers the same and opens nothing. */
  open(process: string, opening: Opening): Promise<Answer>
  /** Tells a case what happened. With the key of an earlier event it answers the same again. */
  send(caseId: string, message: EventMessage): Promise<Answer>
  /** Fires everything that is due on or before a day, once, in due order; and tells what it cannot. */
  due(until: CivilDate): Promise<readonly (Fired | Stranded)[]>
  /** A case as a party may see it, or as a whole without a party; undefined when there is none. */
  view(caseId: string, options?: ViewOptions): Promise<CaseView | undefined>
  /**
   * What it would come to if a case went on by other agreements: by those for new cases, or by
   * earlier ones to undo a migration. Changes nothing; undefined when there is no such case.
   */
  planMigration(caseId: string, options?: PlanOptions): Promise<MigrationPlan | undefined>
  /** Lets a case go on by other agreements, as one entry, when its plan is safe or mapped. */
  migrate(caseId: string, options: MigrateOptions): Promise<Answer>
  /** Makes a case anew from its journal and compares; undefined when there is none. */
  replay(caseId: string): Promise<Replay | undefined>
}

/** Puts agreements, rules and a store together. A pack that does not hang together is refused. */
export function createEngine(parts: EngineParts): Engine {
  const house = createHouse(parts)
  return {
    open: (process, opening) => openCase(house, process, opening),
    send: (caseId, message) => sendEvent(house, caseId, message),
    due: until => fireDue(house, until),
    view: (caseId, options = {}) => viewCase(house, caseId, options),
    planMigration: (caseId, options = {}) => planMigration(house, caseId, options),
    migrate: (caseId, options) => migrateCase(house, caseId, options),
    replay: caseId => replayCase(house, caseId)
  }
}
