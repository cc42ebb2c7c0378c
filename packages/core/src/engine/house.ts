import type { CaseContext } from '../case/case-context.ts'
import { InvariantError } from '../invariant.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Decider } from '../ports/decider.ts'
import type { Ids } from '../ports/ids.ts'
import { compile } from '../process/compile.ts'
import { isInstant } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'

/** What the host brings. */
export interface EngineParts {
  readonly pack: Pack
  readonly decider: Decider
  readonly store: CaseStore
  readonly clock: Clock
  readonly ids: Ids
}

/** The parts of an engine with its processes ready for stepping. */
export interface House extends EngineParts {
  readonly contexts: ReadonlyMap<string, CaseContext>
}

export function createHouse(parts: EngineParts): House {
  const { pack, decider } = parts
  const contexts = Object.entries(pack.processes).map(
    ([name, definition]) => [name, { pack, decider, compiled: compile(definition) }] as const
  )
  return { ...parts, contexts: new Map(contexts) }
}

/** What the clock tells, checked at the border. */
export function nowOf({ clock }: Pick<House, 'clock'>): Instant {
  const now = clock.now()
  if (!isInstant(now)) throw new InvariantError(`the clock tells no instant: ${now}`)
  return now
}
