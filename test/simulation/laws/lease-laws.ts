import type { Claim } from '@ketenregie/core'
import type { World } from '../world.ts'

interface Lease {
  readonly worker: string
  readonly until: string
}

/** Work that was given out is nobody else's until the lease is over or the worker lets go. */
export class LeaseLaws {
  readonly #world: World
  readonly #leases = new Map<string, Lease>()

  constructor(world: World) {
    this.#world = world
  }

  look(method: string, args: readonly unknown[], result: unknown): void {
    if (method === 'releaseDue') this.#release(String(args[0]))
    if (method === 'claimDue') {
      const { worker, until } = args[1] as Claim
      for (const { caseId, id, on } of result as readonly {
        caseId: string
        id: string
        on: string
      }[])
        this.#take(`wake ${id} of ${on} in ${caseId}`, { worker, until })
    }
    if (method === 'claimMessages') {
      const { worker, until } = args[0] as Claim
      for (const { caseId, id } of result as readonly { caseId: string; id: string }[])
        this.#take(`message ${id} of ${caseId}`, { worker, until })
    }
    // what was put off is free again
    if (method === 'putOff') {
      const { caseId, id } = args[0] as { caseId: string; id: string }
      this.#leases.delete(`message ${id} of ${caseId}`)
    }
  }

  #take(what: string, lease: Lease): void {
    const held = this.#leases.get(what)
    const { violate, timeline } = this.#world
    if (held && held.worker !== lease.worker && held.until > timeline.instant)
      violate({
        law: 'work is given to one worker at a time',
        detail: `${what}: ${held.worker} has it, ${lease.worker} gets it`
      })
    this.#leases.set(what, lease)
  }

  #release(worker: string): void {
    for (const [what, lease] of this.#leases) if (lease.worker === worker) this.#leases.delete(what)
  }
}
