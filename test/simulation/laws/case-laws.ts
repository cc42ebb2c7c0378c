import { canonicalJson, evolve, isWrittenAs, readPayload } from '@ketenregie/core'
import type { CaseEvent, CaseState, Entry } from '@ketenregie/core'
import type { Ledger } from '../ledger.ts'
import type { World } from '../world.ts'
import { entryLaws } from './entry-laws.ts'
import { lookAtErased } from './erasure-laws.ts'
import { expectedWakes } from './expected-wakes.ts'
import { familyLaws } from './family-laws.ts'
import { newlyKnown } from './known.ts'
import type { Known } from './known.ts'
import { migrationLaws } from './migration-laws.ts'
import { note } from './note.ts'
import type { Post } from './post-laws.ts'

const laws = { ...entryLaws, ...familyLaws, ...migrationLaws }

/**
 * Looks at the disk each time that something was written, as a program that starts anew would read
 * it. What was read before is not read again, so that a look costs as much as what was written.
 */
export class CaseLaws {
  readonly #world: World
  readonly #ledger: Ledger
  readonly #known = new Map<string, Known>()
  readonly #salts = new Set<string>()
  #entries = 0

  constructor(world: World, ledger: Ledger) {
    this.#world = world
    this.#ledger = ledger
  }

  /** How many entries the journals hold. */
  get entries(): number {
    return this.#entries
  }

  /** Cases that are there, erased ones left out. */
  get caseIds(): readonly string[] {
    return [...this.#known].flatMap(([id, { erasedAt }]) => (erasedAt === null ? [id] : []))
  }

  get all(): ReadonlyMap<string, Known> {
    return this.#known
  }

  /** The cases in a case, and those in them. */
  caseIdsWithin(caseId: string): readonly string[] {
    return this.caseIds.filter(id => id !== caseId && this.#isWithin(id, caseId))
  }

  /** Whether some case waits for a case in it. */
  get isAwaiting(): boolean {
    return [...this.#known.values()].some(({ state: { subCases } }) =>
      Object.values(subCases).some(({ status }) => status === 'asked' || status === 'open')
    )
  }

  isErased(caseId: string): boolean {
    return typeof this.#known.get(caseId)?.erasedAt === 'number'
  }

  /** Nothing of an erased case. */
  stateOf(caseId: string): CaseState | undefined {
    const known = this.#known.get(caseId)
    return known?.erasedAt === null ? known.state : undefined
  }

  postOf(caseId: string): Post | undefined {
    return this.#known.get(caseId)
  }

  async look(caseId: string): Promise<void> {
    const { disk } = this.#world
    const stored = await disk.load(caseId)
    const entries = await disk.entries(caseId)
    if (!stored && entries.length === 0) return
    const known = this.#known.get(caseId) ?? newlyKnown(caseId, this.#salts)
    this.#known.set(caseId, known)
    if (known.erasedAt !== null || (!stored && known.state.version > 0))
      return lookAtErased(this.#world, this.#known, caseId)
    const fresh = entries.slice(known.state.version)
    for (const entry of fresh) this.#read(known, entry)
    const broken = (law: string, detail: string) => this.#break(law, caseId, detail)
    if (entries.length !== known.state.version)
      broken('no entry is lost', `${known.state.version} were there, now ${entries.length}`)
    if (stored?.version !== entries.length || !isWrittenAs(known.state, stored))
      broken('the snapshot is what the journal makes', `at entry ${entries.length}`)
    const wakes = (await disk.due('9999-12-31', 10_000)).filter(wake => wake.caseId === caseId)
    if (canonicalJson(wakes) !== canonicalJson(expectedWakes(known.state)))
      broken('the wakes are those of the state', `at entry ${entries.length}`)
    const outbox = await disk.outbox(caseId)
    const kept = outbox.map(({ id }) => id)
    const isSame = outbox.every(message => {
      const queued = known.queued.get(message.id)
      return !queued || message.body === known.bodies.get(message.id)
    })
    if (kept.join() !== known.outbox.join() || !isSame)
      broken('the outbox has every message once', `at entry ${entries.length}`)
  }

  #isWithin(caseId: string, whole: string): boolean {
    const parent = this.#known.get(caseId)?.state.parent?.caseId
    return parent !== undefined && (parent === whole || this.#isWithin(parent, whole))
  }

  #read(known: Known, entry: Entry): void {
    const { caseId, number, payload, salt } = entry
    this.#entries += 1
    const said = payload === null ? null : readPayload(payload)
    if (payload === null || salt === null || said === null)
      return this.#break('every entry can be read', caseId, `entry ${number}`)
    const before = known.state
    const evolved = said.events.reduce(evolve, before)
    const after = { ...evolved, version: number, head: entry.digest }
    this.#world.tell(() => `    entry ${number} of ${caseId}: ${summary(said.events)}`)
    const added = {
      entry: { ...entry, payload, salt },
      said,
      before,
      after,
      former: known.last,
      world: this.#world,
      ledger: this.#ledger,
      seen: known.seen,
      knownOf: (id: string) => this.#known.get(id)
    }
    for (const [law, broken] of Object.entries(laws)) {
      const problem = broken(added)
      if (problem !== null) this.#break(law, caseId, `entry ${number}: ${problem}`)
    }
    for (const event of said.events) note(this.#world, known, event)
    known.state = after
    known.last = entry
    known.digests.push(entry.digest)
  }

  #break(law: string, caseId: string, detail: string): void {
    this.#world.violate({ law, detail: `${caseId}, ${detail}` })
  }
}

function summary(events: readonly CaseEvent[]): string {
  return events
    .map(event => {
      switch (event.type) {
        case 'stepped':
          return `stands at ${JSON.stringify(event.to.value)}`
        case 'commandRejected':
          return `refused: ${event.problem.code}`
        case 'coordinationAssigned':
          return `${event.party} coordinates`
        case 'deadlinePassed':
          return `${event.limit} has passed`
        case 'messageDelivered':
          return `${event.message} to ${event.to} is delivered`
        case 'messageGivenUp':
          return `message ${event.id} is given up: ${event.failure}`
        case 'caseMigrated':
          return 'goes on by other agreements'
        case 'holdPlaced':
          return 'is to be kept'
        case 'holdLifted':
          return 'need not be kept'
        case 'subCaseEnded':
          return `its ${event.name} is ${event.status}`
        case 'caseWithdrawn':
          return 'is withdrawn'
        case 'subCaseAsked':
          return `asks for ${event.caseId}`
        case 'messageQueued':
          return `${event.message} to ${event.to} is ${event.status}`
        default:
          return null
      }
    })
    .filter(words => words !== null)
    .join(', ')
}
