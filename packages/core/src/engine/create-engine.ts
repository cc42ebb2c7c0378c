import type {
  AwaitedTransaction,
  CaseTransaction,
  DirectTransaction
} from '../ports/case-transaction.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Answer, EventMessage, Opening } from './answer.ts'
import { checkDayOrMoment } from './check-day.ts'
import { awaitedEngine } from './awaited-engine.ts'
import type { AwaitedEngine } from './awaited-engine.ts'
import type { CaseView, ViewOptions } from './case-view.ts'
import { directEngine } from './direct-engine.ts'
import type { DirectEngine } from './direct-engine.ts'
import { discloseCase } from './disclose.ts'
import type { DiscloseOptions } from './disclose.ts'
import { fireDue } from './due.ts'
import { eraseCase } from './erase.ts'
import type { Erased, EraseOptions } from './erase.ts'
import { liftHold, placeHold } from './hold.ts'
import type { HoldOptions, LiftOptions } from './hold.ts'
import { eraseDue, keptCases } from './retention.ts'
import type { ErasureRun, KeptCase } from './retention.ts'
import type { Fired, Stranded } from './due.ts'
import { deliver } from './deliver.ts'
import type { Delivered, DeliveryOptions } from './deliver.ts'
import { createHouse } from './house.ts'
import type { EngineParts } from './house.ts'
import { migrateCase, planMigration } from './migrate.ts'
import type { MigrateOptions, PlanOptions } from './migrate.ts'
import type { MigrationPlan } from '../migration/migration-plan.ts'
import { openCase } from './open.ts'
import { carryOutAllOrders } from './orders.ts'
import { queueOf, releaseHeld, requeue } from './post.ts'
import type { QueuedMessage, QueueQuery } from './post.ts'
import { replayCase } from './replay.ts'
import type { Replay } from './replay.ts'
import { sendEvent } from './send.ts'
import { sendAll } from './send-all.ts'
import type { Addressed } from './send-all.ts'
import { erasedCase, sayErased } from './stub.ts'
import type { ErasedCase } from './stub.ts'
import { viewCase } from './view.ts'
import { withOrders } from './with-orders.ts'

/**
 * Runs cases by the agreements of a pack. What does not fit a case comes back as a problem; what
 * the world does not allow is thrown as a `PortError`, and then nothing was kept.
 */
export interface Engine {
  /** Opens a case. With the key of an earlier opening it answers the same and opens nothing. */
  open(process: string, opening: Opening): Promise<Answer>
  /** Tells a case what happened. With the key of an earlier event it answers the same again. */
  send(caseId: string, message: EventMessage): Promise<Answer>
  /** Tells several cases at once, in one transaction; one answer for each message, in their order. */
  sendAll(messages: readonly Addressed[]): Promise<readonly Answer[]>
  /**
   * Fires everything that is due up to a day or a moment, once, in due order; and tells what it cannot.
   * A limit passes at the beginning of the day after its last one, a limit in hours at its moment. A
   * day counts from its beginning, so that nothing comes early: who has limits in hours asks with
   * what the clock tells.
   */
  due(until: CivilDate | Instant): Promise<readonly (Fired | Stranded)[]>
  /**
   * A case as a party may see it, or as a whole without a party; undefined when there is none, and
   * when it was erased: `erased` tells of those.
   */
  view(caseId: string, options?: ViewOptions): Promise<CaseView | undefined>
  /**
   * The case as a party may see it for a purpose, and in the journal that it was given; nothing is
   * written where no agreement with a legal basis gives it anything.
   */
  disclose(caseId: string, options: DiscloseOptions): Promise<CaseView | undefined>
  /**
   * Sends what is ready and due, each message at least once and those of a case to one party in their
   * order; what fails is tried again later, and given up as an incident after a day.
   */
  deliver(options: DeliveryOptions): Promise<Delivered>
  /** Messages that are ready, held, delivered or incidents, by recipient in order of arrival. */
  queue(query: QueueQuery): Promise<readonly QueuedMessage[]>
  /** Puts an incident back in the queue; false when the message is no incident any more. */
  requeue(caseId: string, message: string, who: { readonly by: string }): Promise<boolean>
  /** Lets go what was held and has a legal basis now; says how many messages that were. */
  releaseHeld(who: { readonly by: string }): Promise<number>
  /** Places a duty to keep a case, or facts of it; false where there is no such case or fact. */
  placeHold(caseId: string, options: HoldOptions): Promise<boolean>
  /** Lifts it, also of facts that stayed when their case was erased; false where there is none. */
  liftHold(caseId: string, options: LiftOptions): Promise<boolean>
  /** What is left of a case that was erased; undefined where none was. As a party may see it. */
  erased(caseId: string, options?: { readonly party?: string }): Promise<ErasedCase | undefined>
  /** Every case that has ended, in order of id, with how long it is kept by the terms of the pack. */
  kept(on: CivilDate): AsyncIterable<KeptCase>
  /** Erases a case that has ended, with the cases in it; leaves a journal whose chain verifies. */
  erase(caseId: string, options: EraseOptions): Promise<Erased>
  /**
   * Erases every case of which the term is over on a day and by the clock, and says what it left and
   * why.
   */
  eraseDue(options: { readonly on: CivilDate; readonly by: string }): Promise<ErasureRun>
  /**
   * What it would come to if a case went on by other agreements: by those for new cases, or by
   * earlier ones to undo a migration. Changes nothing; undefined when there is no such case.
   */
  planMigration(caseId: string, options?: PlanOptions): Promise<MigrationPlan | undefined>
  /** Lets a case go on by other agreements, as one entry, when its plan is safe or mapped. */
  migrate(caseId: string, options: MigrateOptions): Promise<Answer>
  /** Makes a case anew from its journal and compares; undefined when there is none. */
  replay(caseId: string): Promise<Replay | undefined>
  /**
   * Works inside a transaction that the host began and will end: what it writes itself and what the
   * case says commit together, or roll back together. On PostgreSQL:
   *
   * ```ts
   * await client.query('BEGIN')
   * await client.query('INSERT INTO letters …')
   * const sent = await engine.using(store.using(client)).send('Z-42', message)
   * await client.query(sent.accepted ? 'COMMIT' : 'ROLLBACK')
   * ```
   *
   * On SQLite, where everything is answered at once and what is thrown rolls back:
   *
   * ```ts
   * await store.transaction(tx => {
   *   tx.database.prepare('INSERT INTO letters …').run()
   *   if (!engine.using(tx).send('Z-42', message).accepted) throw new Error('not now')
   * })
   * ```
   *
   * When another writer came first it throws `ConflictError`: roll back and begin again.
   */
  using(transaction: DirectTransaction): DirectEngine
  using(transaction: AwaitedTransaction): AwaitedEngine
}

/** Puts agreements, rules and a store together. A pack that does not hang together is refused. */
export function createEngine(parts: EngineParts): Engine {
  const bare = createHouse(parts)
  const house = { ...bare, store: withOrders(bare) }
  function using(transaction: DirectTransaction): DirectEngine
  function using(transaction: AwaitedTransaction): AwaitedEngine
  function using(transaction: CaseTransaction): DirectEngine | AwaitedEngine {
    return transaction.kind === 'direct'
      ? directEngine(house, transaction)
      : awaitedEngine(house, transaction)
  }
  return {
    using,
    open: (process, opening) => openCase(house, process, opening),
    send: async (caseId, message) => sayErased(bare, await sendEvent(house, caseId, message)),
    sendAll: async messages =>
      Promise.all((await sendAll(house, messages)).map(answer => sayErased(bare, answer))),
    due: async until => {
      checkDayOrMoment(until)
      await carryOutAllOrders(bare)
      return fireDue(house, until)
    },
    deliver: options => deliver(bare, options),
    queue: query => queueOf(bare, query),
    requeue: (caseId, message, who) => requeue(bare, caseId, message, who),
    releaseHeld: who => releaseHeld(bare, who),
    placeHold: (caseId, options) => placeHold(bare, caseId, options),
    liftHold: (caseId, options) => liftHold(bare, caseId, options),
    erased: (caseId, options = {}) => erasedCase(bare, caseId, options),
    kept: on => keptCases(bare, on),
    erase: async (caseId, options) => {
      const erased = await eraseCase(bare, caseId, options)
      await bare.store.scrub()
      return erased
    },
    eraseDue: options => eraseDue(bare, options),
    view: (caseId, options = {}) => viewCase(house, caseId, options),
    disclose: (caseId, options) => discloseCase(bare, caseId, options),
    planMigration: (caseId, options = {}) => planMigration(house, caseId, options),
    migrate: async (caseId, options) => sayErased(bare, await migrateCase(house, caseId, options)),
    replay: caseId => replayCase(house, caseId)
  }
}
